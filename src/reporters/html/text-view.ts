import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {DocumentClaim} from '../../claims/claim.js'
import type {SourceSpan} from '../../rules/finding.js'
import {sourceEnd, sourceStart} from '../../text/prose-map.js'
import {claimCells} from '../claims/claim-cells.js'
import {claimSpan, lineAt, lineId, placesIn, queryId, rowId, type Draft, type NumberedFinding} from './draft.js'
import {cutAtMarks, type Piece} from './pieces.js'
import {layTies, type LaidTie} from './ties.js'

/** What lies over a stretch of the text: a claim, or one place of a finding. */
type TextMark =
  | (SourceSpan & {readonly kind: 'claim'; readonly claim: DocumentClaim})
  | (SourceSpan & {readonly kind: 'end'; readonly entry: NumberedFinding; readonly place: number})

/** The text as it was written, line by line, its claims marked, lines that contradict each other joined in the margin. */
export function textView(draft: Draft): Element {
  const {value} = draft.source
  const lines = lineSpans(value)
  const pieces = cutAtMarks(
    value.length,
    marksOf(draft),
    lines.map((d) => d.start)
  )
  const kinds = lineKinds(draft)
  let next = 0
  const rows = lines.map(({start, end}, index) => {
    const shown: ElementContent[] = []
    for (let piece = pieces[next]; piece && piece.start < Math.max(end, start + 1); piece = pieces[++next])
      shown.push(...pieceView(piece, draft, end))
    const number = index + 1
    const kind = kinds.get(number) ?? (start === end ? 'blank' : 'aside')
    return h('div', {id: lineId(draft, number), className: ['line', kind]}, [
      h('span', {className: 'number'}, String(number)),
      h('span', {className: 'words'}, shown)
    ])
  })
  return h('div', {className: 'lines'}, [...layTies(tiesOf(draft)).map((tie) => tieView(tie, draft)), ...rows])
}

/** Ends are before the line break. */
function lineSpans(value: string): readonly SourceSpan[] {
  const lines: SourceSpan[] = []
  let start = 0
  for (const {index, 0: lineBreak} of value.matchAll(/\r\n|\n|\r/g)) {
    lines.push({start, end: index})
    start = index + lineBreak.length
  }
  return start < value.length ? [...lines, {start, end: value.length}] : lines
}

function marksOf(draft: Draft): readonly TextMark[] {
  return [
    ...draft.document.claims.map((claim): TextMark => ({kind: 'claim', claim, ...claimSpan(draft, claim)})),
    ...draft.numbered.flatMap((entry) =>
      placesIn(draft.path, entry.finding).map(({start, end}, place): TextMark => ({
        kind: 'end',
        entry,
        place,
        start,
        end
      }))
    )
  ]
}

/** What the lines of each block are, by number; lines outside any block are not prose. */
function lineKinds(draft: Draft): ReadonlyMap<number, string> {
  const kinds = new Map<number, string>()
  for (const {block} of draft.document.blocks) {
    const first = lineAt(draft, sourceStart(block.map, 0))
    const last = lineAt(draft, sourceEnd(block.map, block.map.proseLength))
    for (let line = first; line <= last; line++) kinds.set(line, block.kind)
  }
  return kinds
}

function pieceView(piece: Piece<TextMark>, draft: Draft, lineEnd: number): ElementContent[] {
  const words = draft.source.value.slice(piece.start, Math.min(piece.end, lineEnd))
  const claim = piece.marks.findLast((d) => d.kind === 'claim')
  const ends = piece.marks.filter((d) => d.kind === 'end')
  const inner = claim === undefined ? {type: 'text' as const, value: words} : claimView(words, claim.claim, draft)
  if (ends.length === 0) return [inner]
  const severity = ends.some((d) => d.entry.finding.severity === 'error')
    ? 'error'
    : (ends[0]?.entry.finding.severity ?? 'warning')
  const marked = h('mark', {className: ['end', severity], dataFindings: numbersOf(ends)}, [inner])
  const closing = ends.filter((d) => d.end <= piece.end)
  return [marked, ...closing.map((end) => referenceView(end))]
}

function claimView(words: string, claim: DocumentClaim, draft: Draft): Element {
  const {value, entity, event, scope} = claimCells(claim, draft.document, draft.source.value, draft.pointAt)
  const title = [value, entity, event === '?' ? '' : event, scope].filter((d) => d !== '' && d !== '?').join(' · ')
  // A text may hold hundreds of claims: they can be clicked, and the ledger leads a keyboard to each.
  return h('a', {className: ['claim', claim.kind], href: `#${rowId(draft, claim)}`, title, tabIndex: -1}, words)
}

/** The number of a finding behind each of its places, which leads to its query. */
function referenceView({entry: {number}, place}: Extract<TextMark, {kind: 'end'}>): Element {
  return h('sup', {id: endId(number, place), className: 'reference', dataFinding: String(number)}, [
    h('a', {href: `#${queryId(number)}`, ariaLabel: `query ${number}`}, String(number))
  ])
}

/** Id of one place of a finding in its text; place 0 is its own. */
export function endId(number: number, place: number): string {
  return `f${number}-${place}`
}

function numbersOf(ends: readonly Extract<TextMark, {kind: 'end'}>[]): string {
  return [...new Set(ends.map((d) => d.entry.number))].join(' ')
}

function tiesOf(draft: Draft) {
  return draft.numbered.flatMap(({number, finding}) => {
    const [own = 1, ...others] = placesIn(draft.path, finding).map((d) => lineAt(draft, d.start))
    return [...new Set(others)]
      .filter((line) => line !== own)
      .map((line) => ({number, from: Math.min(own, line), to: Math.max(own, line)}))
  })
}

function tieView({number, from, to, lane}: LaidTie, draft: Draft): Element {
  const severity = draft.numbered.find((d) => d.number === number)?.finding.severity ?? 'warning'
  return h('span', {
    className: ['tie', severity, `lane-${lane}`],
    style: `grid-row: ${from} / ${to}`,
    dataFinding: String(number),
    ariaHidden: 'true'
  })
}
