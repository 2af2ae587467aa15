import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Finding} from '../../rules/finding.js'
import {lineAt, lineId, type Draft} from './draft.js'
import {messageView} from './message-view.js'

/** What a comment in the text or the baseline silences: nothing to ask, but whoever signs should know. Null without any. */
export function silencedView(draft: Draft): Element | null {
  const silenced = [
    ...draft.suppressed.map((finding) => ({finding, by: 'by a comment in the text'})),
    ...draft.baselined.map((finding) => ({finding, by: 'by the baseline'}))
  ].sort((a, b) => a.finding.start - b.finding.start)
  if (silenced.length === 0) return null
  return h(
    'ul',
    {className: 'unresolved'},
    silenced.map(({finding, by}) => itemView(finding, by, draft))
  )
}

function itemView({ruleId, message, start}: Finding, by: string, draft: Draft): Element {
  const line = lineAt(draft, start)
  return h('li', [
    h('a', {className: 'where', href: `#${lineId(draft, line)}`}, `line ${line}`),
    h('span', {className: 'context', dir: 'auto'}, messageView(message)),
    h('span', {className: 'said'}, `${ruleId}, silenced ${by}`)
  ])
}
