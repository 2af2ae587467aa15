import {indefiniteAmounts, indefiniteMultiples} from '../../../lexicons/numbers.js'
import type {Token} from '../../../text/token.js'
import type {Amount} from '../../../values/amount.js'
import type {ReadMention} from './mention.js'
import {lowerAt} from './words-around.js'

/**
 * Read an amount that names no number: `dozens`, `hundreds of` people, `tens of thousands`. Its number is the least it
 * can be; "scores" is one only before "of", else it is a result.
 */
export function readIndefinite(tokens: readonly Token[], index: number): ReadMention | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const of = lowerAt(tokens, index + 1) === 'of'
  const magnitude = of ? indefiniteAmounts.get(lowerAt(tokens, index + 2)) : undefined
  const times = indefiniteMultiples.get(token.lower)
  if (magnitude && times) {
    const unit = magnitude[0] / 2
    return indefinite(tokens, index, index + 3, [times[0] * unit, times[1] * unit])
  }
  const span = indefiniteAmounts.get(token.lower)
  return span && (of || token.lower !== 'scores') ? indefinite(tokens, index, index + 1, span) : null
}

function indefinite(
  tokens: readonly Token[],
  index: number,
  next: number,
  [min, max]: readonly [number, number]
): ReadMention | null {
  const [first, last] = [tokens[index], tokens[next - 1]]
  if (!first || !last) return null
  const place = {start: first.start, end: last.end}
  const number = {...place, decimal: String(min), value: min, ulp: 0, form: 'words'} as const
  const amount: Amount = {number, upper: null, hedge: 'indefinite', interval: {min, max, minOpen: false, maxOpen: true}}
  return {mention: {kind: 'quantity', ...place, amount, unit: null, property: null}, next}
}
