import {widthOf, wrap, type Measure} from './cells.js'
import type {ShownMark} from './excerpt.js'

/** A piece of the rows under a source line. */
export interface Piece {
  /** From 0. */
  readonly column: number
  readonly text: string
  readonly role: ShownMark['role']
}

const sign = {main: '^', related: '-'} as const

/**
 * Draw the marks of one source line. The last mark has its label beside it, the others below, each hanging from its
 * own place:
 *
 *     ----         ^^^ contradicts it
 *     first stated here
 *
 * @returns Rows of pieces in the order of their columns, which never overlap.
 */
export function markRows(marks: readonly ShownMark[], width: number, measure: Measure): readonly (readonly Piece[])[] {
  const sorted = [...marks].sort((a, b) => a.column - b.column || a.width - b.width)
  const last = sorted.at(-1)
  const end = Math.max(...sorted.map((d) => d.column + d.width))
  const beside =
    last !== undefined &&
    last.label !== '' &&
    end === last.column + last.width &&
    end + 1 + widthOf(measure, last.label) <= width
  const first = [...underline(sorted), ...(beside ? [{column: end + 1, text: last.label, role: last.role}] : [])]
  const below = sorted.filter((d) => d.label !== '' && !(beside && d === last))
  return [
    first,
    ...below
      .map((mark, index) => labelRows(mark, below.slice(0, index), width, measure))
      .reverse()
      .flat()
  ]
}

/** The underlines as runs of one role; where marks overlap, the finding's own place is on top. */
function underline(marks: readonly ShownMark[]): Piece[] {
  const roles: ShownMark['role'][] = []
  for (const role of ['related', 'main'] as const)
    for (const mark of marks.filter((d) => d.role === role))
      for (let column = mark.column; column < mark.column + mark.width; column++) roles[column] = role
  const pieces: Piece[] = []
  roles.forEach((role, column) => {
    const open = pieces.at(-1)
    if (open?.role === role && open.column + open.text.length === column)
      pieces[pieces.length - 1] = {...open, text: open.text + sign[role]}
    else pieces.push({column, text: sign[role], role})
  })
  return pieces
}

/** A label below its mark, with a bar for each mark on the left whose label is still to come. */
function labelRows(mark: ShownMark, waiting: readonly ShownMark[], width: number, measure: Measure): Piece[][] {
  const lines = wrap(measure, mark.label, width)
  const column = Math.max(0, Math.min(mark.column, width - Math.max(...lines.map((d) => widthOf(measure, d)))))
  const bars = new Map(
    waiting.filter((d) => d.column < column - 1).map((d) => [d.column, {column: d.column, text: '|', role: d.role}])
  )
  return lines.map((text) => [...bars.values(), {column, text, role: mark.role}])
}
