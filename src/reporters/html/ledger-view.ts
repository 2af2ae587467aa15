import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {DocumentClaim} from '../../claims/claim.js'
import {plainNumber, scopeWords} from '../claims/claim-cells.js'
import {contextText, contextView, markedText} from './context.js'
import {dateLabel} from './date-label.js'
import {claimContext, claimSpan, lineAt, lineId, queryId, rowId, type Draft} from './draft.js'
import {ledgerOf, measureOf, thingOf, type LedgerGroup} from './ledger.js'
import {tickView} from './tick-view.js'

/** The fact ledger: every number and date by what it is about, each with a box to tick once it was checked. */
export function ledgerView(draft: Draft): Element {
  const {groups, once} = ledgerOf(draft.document.claims, (claim) => draft.conflictsOf(claim).length > 0)
  const seen = new Map<string, number>()
  const rows = (claims: readonly DocumentClaim[], about: 'named' | 'unnamed') =>
    claims.map((claim) => rowView(claim, draft, keyOf(claim, draft, seen), about))
  return h('table', {className: 'ledger'}, [
    h('thead', [
      h(
        'tr',
        ['Checked', 'Says', 'Line', 'In its words'].map((name) => h('th', {scope: 'col'}, name))
      )
    ]),
    ...groups.map((group) => h('tbody', [groupHead(group, draft), ...rows(group.claims, 'unnamed')])),
    ...(once.length === 0
      ? []
      : [h('tbody', {className: 'once'}, [headRow(['Said once'], `${once.length}`), ...rows(once, 'named')])])
  ])
}

function groupHead({thing, measure, claims}: LedgerGroup, draft: Draft): Element {
  const conflicts = [...new Set(claims.flatMap((d) => draft.conflictsOf(d).map((entry) => entry.number)))]
  const links = conflicts.flatMap((number) => [
    ' ',
    h('a', {className: 'conflict', href: `#${queryId(number)}`}, `query ${number}`)
  ])
  return headRow(
    [h('bdi', thing), ' ', h('span', {className: 'measure'}, measure), ...links],
    `${claims.length} mentions`
  )
}

function headRow(title: readonly (ElementContent | string)[], count: string): Element {
  return h('tr', {className: 'head'}, [
    h('th', {colSpan: 4, scope: 'rowgroup'}, [...title, ' ', h('span', {className: 'count'}, count)])
  ])
}

function rowView(claim: DocumentClaim, draft: Draft, key: string, about: 'named' | 'unnamed'): Element {
  const {start, end} = claimSpan(draft, claim)
  const line = lineAt(draft, start)
  const context = claimContext(draft, claim)
  const text = markedText(context)
  const words = draft.source.value.slice(start, end)
  const thing = about === 'named' ? thingOf(claim) : null
  const notes = [thing === null ? '' : `${thing}, ${measureOf(claim)}`, ...scopeWords(claim, draft.document)]
    .filter(Boolean)
    .join(' · ')
  const understood = understoodAs(claim, text)
  const conflict = draft.conflictsOf(claim).length > 0 ? 'conflict' : ''
  const id = rowId(draft, claim)
  return h('tr', {id, className: ['row', conflict].filter(Boolean), tabIndex: -1}, [
    h('td', {className: 'check'}, [tickView({id: `${id}-tick`, key, kind: 'claim', label: `${words}, line ${line}`})]),
    h('td', {className: 'says'}, [
      h('bdi', text),
      understood === null ? null : h('span', {className: 'value'}, understood)
    ]),
    h('td', {className: 'where'}, [h('a', {href: `#${lineId(draft, line)}`}, String(line))]),
    h('td', {className: 'context', dir: 'auto'}, [
      ...contextView(context, 'b'),
      notes === '' ? null : h('span', {className: 'scope'}, notes)
    ])
  ])
}

/** A claim's words in its sentence: when the sentence is changed, it wants to be checked anew. */
function keyOf(claim: DocumentClaim, draft: Draft, seen: Map<string, number>): string {
  const context = claimContext(draft, claim)
  const key = JSON.stringify([draft.path, markedText(context), contextText(context)])
  const count = seen.get(key) ?? 0
  seen.set(key, count + 1)
  return `${key} ${count}`
}

/** What the words of a claim stand for, where they do not say it themselves: a number in words, a year that was inferred. */
function understoodAs({kind, ...claim}: DocumentClaim, words: string): string | null {
  if (claim.amount !== null) {
    const {value, decimal} = claim.amount.number
    const number = plainNumber(value)
    // "a third" says more than 0.333.
    return !Number.isInteger(value) || words.includes(number) || words.includes(decimal) ? null : number
  }
  const {resolved} = claim
  const label = resolved === null ? null : dateLabel(resolved.parts)
  if (kind === 'quantity' || label === null || words.includes(label)) return null
  return resolved?.inferred.year === undefined ? null : `${label} (year inferred)`
}
