import type {Cell, Measure} from './cells.js'

/** A stretch of a source that a frame underlines. Offsets are UTF-16 units in the source, the end exclusive. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly role: 'main' | 'related'
}

/** A mark on a line that is shown, in columns from 0. */
export interface ShownMark {
  readonly column: number
  readonly width: number
  readonly label: string
  readonly role: Mark['role']
}

/** A line, or what of it stands around the marks. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly ShownMark[]
}

/** Half-open range of cells. */
interface CellRange {
  readonly from: number
  readonly to: number
}

/**
 * Cut one source line to the width of a terminal, around its marks. Marks that are too far apart for one cut give
 * several excerpts. Looks at the neighbourhood of the marks only, so that a book in one line costs no more than a line.
 *
 * @param source The whole text.
 * @param marks Marks that start on one line, at least one.
 * @param width Columns there are.
 */
export function excerptsOfLine(
  source: string,
  marks: readonly Mark[],
  width: number,
  measure: Measure
): readonly Excerpt[] {
  const reach = width * 4
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  const groups: Mark[][] = []
  for (const mark of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    const joined =
      first !== undefined &&
      mark.start - first.start <= reach &&
      spanFits(source, [...(group ?? []), mark], width, measure)
    if (group && joined) group.push(mark)
    else groups.push([mark])
  }
  return groups.map((group) => cutAround(source, group, width, measure))
}

/** Whether all marks can stand in one cut line, with a little room for the words around them. */
function spanFits(source: string, marks: readonly Mark[], width: number, measure: Measure): boolean {
  const around = lineAround(source, marks, width * 4)
  const cells = measure(source.slice(around.from, around.to).trimEnd())
  if (!around.cutLeft && !around.cutRight && sum(cells) <= width) return true
  const marked = markedCells(cells, marks, around.from)
  return sum(cells.slice(marked.from, marked.to)) <= width - 12
}

function cutAround(source: string, marks: readonly Mark[], width: number, measure: Measure): Excerpt {
  const around = lineAround(source, marks, width * 4)
  const cells = measure(source.slice(around.from, around.to).trimEnd())
  const marked = markedCells(cells, marks, around.from)
  const range = chooseRange(cells, marked, width, around)
  const cutLeft = range.from > 0 || around.cutLeft
  const cutRight = range.to < cells.length || around.cutRight
  const shown = cells.slice(range.from, range.to)
  const columnOf = (offset: number) => (cutLeft ? 1 : 0) + sum(shown.filter((d) => d.end <= offset - around.from))
  return {
    text: `${cutLeft ? '…' : ''}${shown.map((d) => d.text).join('')}${cutRight ? '…' : ''}`,
    marks: marks.map(({start, end, label, role}) => {
      const column = columnOf(start)
      return {column, width: Math.max(1, columnOf(end) - column), label, role}
    })
  }
}

/** The source around some marks: their line, or as much of it as may be shown. */
function lineAround(source: string, marks: readonly Mark[], reach: number) {
  const first = marks[0]?.start ?? 0
  const last = Math.min(Math.max(...marks.map((d) => d.end)), first + 2 * reach)
  const start = lineStart(source, first, reach)
  const end = lineEnd(source, first, last, reach)
  return {
    from: start,
    to: end,
    cutLeft: start > 0 && !isBreak(source, start - 1),
    cutRight: end < source.length && !isBreak(source, end)
  }
}

/** Start of the line that holds `offset`, or a place `reach` units before it. */
function lineStart(source: string, offset: number, reach: number): number {
  const lowest = Math.max(0, offset - reach)
  let start = offset
  while (start > lowest && !isBreak(source, start - 1)) start--
  return isLowSurrogate(source, start) ? start + 1 : start
}

/** End of the line that holds `first`, or a place `reach` units after the end of the marks, if they end on that line. */
function lineEnd(source: string, first: number, last: number, reach: number): number {
  const highest = Math.min(source.length, Math.max(first, last) + reach)
  let end = first
  while (end < highest && !isBreak(source, end)) end++
  return isLowSurrogate(source, end) ? end - 1 : end
}

function isBreak(source: string, offset: number): boolean {
  const unit = source.charCodeAt(offset)
  return unit === 0x0a || unit === 0x0d
}

function isLowSurrogate(source: string, offset: number): boolean {
  const unit = source.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The cells from the first marked one to the last. */
function markedCells(cells: readonly Cell[], marks: readonly Mark[], base: number): CellRange {
  const start = Math.min(...marks.map((d) => d.start)) - base
  const end = Math.max(...marks.map((d) => d.end)) - base
  const from = cells.findIndex((d) => d.end > start)
  const to = cells.findIndex((d) => d.end >= end)
  const first = from < 0 ? cells.length : from
  return {from: first, to: Math.max(first, to < 0 ? cells.length : to + 1)}
}

/** Choose what of a line to show: all of it, or from the start of a sentence or a word to the end of a word. */
function chooseRange(
  cells: readonly Cell[],
  marked: CellRange,
  width: number,
  line: {cutLeft: boolean; cutRight: boolean}
): CellRange {
  if (sum(cells) <= width && !line.cutLeft && !line.cutRight) return {from: 0, to: cells.length}
  const room = width - 2 - sum(cells.slice(marked.from, marked.to))
  if (room <= 0) return {from: marked.from, to: fill(cells, marked.from, width - 2)}
  const after = sum(cells.slice(marked.to)) + (line.cutRight ? width : 0)
  const maxLeft = room - Math.min(after, 24, Math.floor(room / 3))
  const from = chooseStart(
    cells,
    marked.from,
    {most: maxLeft, wished: Math.max(Math.floor(maxLeft * 0.6), room - after)},
    line.cutLeft
  )
  const filled = fill(cells, from, width - (from > 0 || line.cutLeft ? 1 : 0))
  if (filled === cells.length && !line.cutRight) return {from, to: filled}
  return {from, to: wordEnd(cells, marked.to, filled - 1)}
}

/** The line's start if it is near, else the start of the sentence, else the start of a word. */
function chooseStart(
  cells: readonly Cell[],
  mark: number,
  left: {most: number; wished: number},
  cutLeft: boolean
): number {
  let used = 0
  let first = mark
  let sentence = -1
  let word = mark
  while (first > 0) {
    used += cells[first - 1]?.width ?? 0
    if (used > left.most) break
    first--
    if (!isSpace(cells[first - 1])) continue
    if (sentence < 0 && startsSentence(cells, first)) sentence = first
    if (used <= left.wished) word = first
  }
  if (first === 0 && !cutLeft) return 0
  return sentence >= 0 ? sentence : word
}

/** Whether a capital or a quotation mark stands after a full stop: `dead.” In`, but not `Sept. 4`. */
function startsSentence(cells: readonly Cell[], first: number): boolean {
  let index = first - 2
  while (index >= 0 && /["'”’)\]]/.test(cells[index]?.text ?? '')) index--
  return /[.!?]/.test(cells[index]?.text ?? '') && /[\p{Lu}"“‘']/u.test(cells[first]?.text ?? '')
}

/** Cell after the last one that fits into some columns. */
function fill(cells: readonly Cell[], from: number, width: number): number {
  let used = 0
  let to = from
  while (to < cells.length) {
    used += cells[to]?.width ?? 0
    if (used > width) break
    to++
  }
  return to
}

/** The end of a word at or before `to`, but no earlier than `least`, and not so far back that much room is lost. */
function wordEnd(cells: readonly Cell[], least: number, to: number): number {
  for (let end = to; end > Math.max(least, to - 16); end--) if (isSpace(cells[end])) return end
  return Math.max(least, to)
}

function isSpace(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() === ''
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + cell.width, 0)
}
