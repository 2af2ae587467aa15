import type {Element} from 'hast'
import {h} from 'hastscript'
import {fingerprint} from '../../rules/fingerprint.js'

export interface Tick {
  readonly id: string
  /** What is ticked, in words that stay the same while it does: the browser keeps the tick under their fingerprint. */
  readonly key: string
  readonly kind: 'query' | 'claim'
  readonly label: string
}

/** A box that stays ticked in the browser. */
export function tickView({id, key, kind, label}: Tick): Element {
  // Firefox keeps the state of a form over a reload, which could differ from what was stored.
  const state = {autoComplete: 'off', dataKind: kind, dataKey: fingerprint('tick', [key])}
  const box = h('input', {id, type: 'checkbox', className: 'tick', ...state})
  return h('label', {className: `tick-label of-${kind}`}, [box, h('span', label)])
}
