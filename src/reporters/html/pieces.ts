import type {SourceSpan} from '../../rules/finding.js'

/** A stretch of a text over which the same marks lie. */
export interface Piece<Mark extends SourceSpan> extends SourceSpan {
  readonly marks: readonly Mark[]
}

/**
 * Cut a text at every place where a mark or a line begins or ends, so that marks may overlap and run over lines.
 *
 * @param starts Offsets at which a piece must begin, such as those of lines.
 * @returns Pieces in order that cover the whole text.
 */
export function cutAtMarks<Mark extends SourceSpan>(
  length: number,
  marks: readonly Mark[],
  starts: readonly number[]
): readonly Piece<Mark>[] {
  const edges = new Set([0, length, ...starts])
  for (const {start, end} of marks) edges.add(start).add(end)
  const sorted = [...edges].filter((d) => d >= 0 && d <= length).sort((a, b) => a - b)
  const waiting = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: Piece<Mark>[] = []
  let open: Mark[] = []
  let next = 0
  sorted.slice(1).forEach((end, index) => {
    const start = sorted[index] ?? 0
    open = open.filter((d) => d.end > start)
    for (let mark = waiting[next]; mark && mark.start <= start; mark = waiting[++next]) {
      if (mark.end > start) open.push(mark)
    }
    pieces.push({start, end, marks: [...open]})
  })
  return pieces
}
