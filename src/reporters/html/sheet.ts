import {toHtml} from 'hast-util-to-html'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {counted} from '../reporter.js'
import type {Draft} from './draft.js'
import {ledgerView} from './ledger-view.js'
import {queryView} from './query-view.js'
import {silencedView} from './silenced-view.js'
import {textView} from './text-view.js'
import {timelineView} from './timeline-view.js'
import {unresolvedView} from './unresolved-view.js'

/** One text's share of the page, written out as soon as the text is read: a run holds no more of it than the page does. */
export interface Sheet {
  readonly index: number
  readonly path: string
  readonly claims: number
  readonly unresolved: number
  /** Rule ids of its findings, one a finding. */
  readonly rules: readonly string[]
  /** HTML of its queries, and of the text with its ledger and timeline. */
  readonly queries: string
  readonly body: string
}

export function sheetOf(draft: Draft): Sheet {
  return {
    index: draft.index,
    path: draft.path,
    claims: draft.document.claims.length,
    unresolved: draft.unresolved,
    rules: draft.findings.map((d) => d.ruleId),
    queries: toHtml(draft.numbered.map((d) => queryView(d, draft))),
    body: toHtml(bodyView(draft))
  }
}

function bodyView(draft: Draft): Element {
  const {index, path, unresolved} = draft
  const claims = draft.document.claims.length
  const id = `text-${index}`
  const isOpen = draft.findings.length > 0 || index === 0
  const part = (name: string, title: string, count: string, content: Element | null) =>
    content === null ? null : partView(`${id}-${name}`, title, count, content, isOpen)
  const timeline = timelineView(draft)
  const dates =
    timeline === null ? 0 : timeline.children.filter((d) => d.type === 'element' && d.tagName === 'div').length
  return h(
    'section',
    {id, className: 'sheet', dataText: String(index), dataPath: path, ariaLabelledBy: `${id}-title`},
    [
      h('header', [
        h('h2', {id: `${id}-title`}, [h('bdi', path)]),
        h('p', {className: 'tally'}, [
          draft.findings.length === 0 ? 'no contradiction found' : counted(draft.findings.length, 'contradiction'),
          ` · ${counted(claims, 'claim')} · `,
          h('span', {className: 'progress', dataProgress: 'claim'}, `0 of ${claims} checked`)
        ])
      ]),
      part('words', 'Text', '', textView(draft)),
      part('ledger', 'Fact ledger', counted(claims, 'claim'), claims === 0 ? null : ledgerView(draft)),
      part('timeline', 'Timeline', counted(dates, 'date'), timeline),
      part(
        'silenced',
        'Silenced',
        counted(draft.suppressed.length + draft.baselined.length, 'finding'),
        silencedView(draft)
      ),
      part('unresolved', 'Not resolved', counted(unresolved, 'claim'), unresolvedView(draft))
    ]
  )
}

function partView(id: string, title: string, count: string, content: Element, isOpen: boolean): Element {
  return h('details', {id, className: 'part', open: isOpen}, [
    h('summary', [h('h3', title), ' ', h('span', {className: 'count'}, count)]),
    content
  ])
}
