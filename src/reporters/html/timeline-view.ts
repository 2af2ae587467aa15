import type {Element} from 'hast'
import {h} from 'hastscript'
import {contextView, markedText} from './context.js'
import {claimContext, claimSpan, lineAt, lineId, queryId, type Draft} from './draft.js'
import {layTies} from './ties.js'
import {timelineOf, type AgeAtDate, type TimelineEntry} from './timeline.js'

/** The dates of a text in the order of time, with ages; dates that contradict each other are joined. Null without dates. */
export function timelineView(draft: Draft): Element | null {
  const entries = timelineOf(draft.document.claims)
  if (entries.length === 0) return null
  let year: number | null | undefined
  const rows = entries.map((entry) => {
    const isNew = entry.year !== year
    year = entry.year
    return rowView(entry, isNew ? (entry.year === null ? 'no year' : yearLabel(entry.year)) : '', draft)
  })
  return h('div', {className: 'timeline'}, [...tieViews(entries, draft), ...rows])
}

function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

function rowView({claim, label, ages}: TimelineEntry, year: string, draft: Draft): Element {
  const line = lineAt(draft, claimSpan(draft, claim).start)
  const conflicts = draft.conflictsOf(claim)
  const className = ['moment', conflicts.length > 0 ? 'conflict' : '', year === '' ? '' : 'first'].filter(Boolean)
  const inferred = Object.keys(claim.resolved?.inferred ?? {}).filter(
    (d) => d === 'year' || d === 'month' || d === 'day'
  )
  return h('div', {className}, [
    h('span', {className: 'year'}, year),
    h('span', {className: 'date'}, [
      label,
      inferred.length === 0 ? null : h('span', {className: 'inferred'}, `${inferred.join(', ')} inferred`)
    ]),
    h('span', {className: 'context', dir: 'auto'}, [
      ...contextView(claimContext(draft, claim), 'b'),
      ' ',
      h('a', {className: 'where', href: `#${lineId(draft, line)}`}, `line ${line}`),
      ...conflicts.flatMap(({number}) => [
        ' ',
        h('a', {className: 'conflict', href: `#${queryId(number)}`}, `query ${number}`)
      ]),
      ...ages.map((age) => ageView(age, draft))
    ])
  ])
}

function ageView({claim, bornIn}: AgeAtDate, draft: Draft): Element {
  const text = markedText(claimContext(draft, claim))
  const who = claim.subject === null ? '' : `${claim.subject.text}: `
  return h('span', {className: 'age'}, [h('bdi', who), h('b', text), `, so born in ${bornIn[0]} or ${bornIn[1]}`])
}

function tieViews(entries: readonly TimelineEntry[], draft: Draft): readonly Element[] {
  const rowsOf = new Map<number, number[]>()
  entries.forEach(({claim}, index) => {
    for (const {number} of draft.conflictsOf(claim)) rowsOf.set(number, [...(rowsOf.get(number) ?? []), index + 1])
  })
  const ties = [...rowsOf].flatMap(([number, rows]) => {
    const [from, to] = [Math.min(...rows), Math.max(...rows)]
    return from < to ? [{number, from, to}] : []
  })
  return layTies(ties).map(({number, from, to, lane}) =>
    h('span', {
      className: ['tie', `lane-${lane}`],
      style: `grid-row: ${from} / ${to}`,
      dataFinding: String(number),
      ariaHidden: 'true'
    })
  )
}
