import type {Comment} from '../block.js'
import {directiveMark, lineComment} from './comments.js'

/** One line of a plain text. Offsets are UTF-16 units, counted from where its stretch begins. */
export interface TextLine {
  readonly start: number
  /** Without the line end and the white space before it. */
  readonly end: number
  /** From the first character that is no white space. */
  readonly text: string
  /** How many characters of white space begin the line. */
  readonly indent: number
}

const lineEnd = /\r\n|\n|\r/g
/** Matches "=====" and "* * *": what parts or underlines, and says nothing. */
const rule = /^(?<mark>[=\-_*~#•])(?:\s*\k<mark>){2,}$/

/** Lines with nothing between them. */
export interface Stretch {
  /** Where in the source its first line begins. */
  readonly at: number
  readonly lines: readonly TextLine[]
}

/** A source cut at blank lines, rules, and comments to factlint. */
export interface Stretches {
  readonly stretches: readonly Stretch[]
  readonly comments: readonly Comment[]
}

/** The stretches and the comments between two line starts of a source, in order. */
export function stretchesOf(source: string, from = 0, to = source.length): Stretches {
  const commented = source.includes(directiveMark)
  const comments: Comment[] = []
  const stretches: Stretch[] = []
  let lines: TextLine[] = []
  let at = from
  for (const line of linesOf(source, from, to)) {
    const comment = commented ? lineComment(line.text, line.start + line.indent) : null
    if (comment) comments.push(comment)
    const blank = comment !== null || line.text === '' || rule.test(line.text)
    if (blank) {
      if (lines.length > 0) stretches.push({at, lines})
      lines = []
      continue
    }
    if (lines.length === 0) at = line.start
    lines.push({...line, start: line.start - at, end: line.end - at})
  }
  if (lines.length > 0) stretches.push({at, lines})
  return {stretches, comments}
}

/** With offsets in the source. */
function* linesOf(source: string, from: number, to: number): Generator<TextLine> {
  let start = from
  lineEnd.lastIndex = from
  for (let found = lineEnd.exec(source); found && found.index < to; found = lineEnd.exec(source)) {
    yield lineAt(source, start, found.index)
    start = found.index + found[0].length
  }
  if (start < to || to === source.length) yield lineAt(source, start, to)
}

function lineAt(source: string, start: number, end: number): TextLine {
  const written = source.slice(start, end).trimEnd()
  const text = written.trimStart()
  return {start, end: start + written.length, text, indent: written.length - text.length}
}
