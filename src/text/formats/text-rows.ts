import type {TextLine} from './text-lines.js'

/** A stretch of a line. Offsets count from where those of its line do. */
export interface Cell {
  readonly start: number
  readonly end: number
}

/** What parts two columns: strokes, or white space that is not the wider room behind a sentence. */
const gap = /\s*[│┃║]+\s*|(?<=[^\s.!?])(?: {3}|\t)\s*/gu
/** Matches "22      unused", whose number is a cell; "22.   Then" is an item. */
const numbered = /^\d+(?: \d+)*(?: {3}|\t)/
const stroke = /[│┃║]/u
/** A line longer than this is no row of a table that is set by hand. */
const longestRow = 160
/** Of so many columns on, white space alone makes a line a row. */
const fewestColumns = 3

/** Whether anything in a line could part two columns: most lines have nothing. */
function mayBeRow(text: string): boolean {
  return text.includes('   ') || text.includes('\t') || stroke.test(text)
}

/** The cells of a line that is the row of a table set by hand; null for any other line. */
export function cellsOf({text, start, indent}: TextLine): readonly Cell[] | null {
  if (text.length > longestRow || !mayBeRow(text)) return null
  const gaps = [...text.matchAll(gap)]
  if (gaps.length < fewestColumns - 1 && !stroke.test(text) && !numbered.test(text)) return null
  const cells: Cell[] = []
  let from = 0
  for (const {index, 0: between} of [...gaps, {index: text.length, 0: ''}]) {
    if (index > from) cells.push({start: start + indent + from, end: start + indent + index})
    from = index + between.length
  }
  return cells
}
