import type {Comment} from '../block.js'
import {directiveMark, lineComment} from './comments.js'

/** One line of a plain text. Offsets are UTF-16 units in the source. */
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

/** A source cut at blank lines, rules, and comments to factlint. */
export interface Stretches {
  readonly stretches: readonly (readonly TextLine[])[]
  readonly comments: readonly Comment[]
}

/** The stretches of lines and the comments that part them, in order. */
export function stretchesOf(source: string): Stretches {
  const commented = source.includes(directiveMark)
  const comments: Comment[] = []
  const stretches: TextLine[][] = []
  let stretch: TextLine[] = []
  for (const line of linesOf(source)) {
    const comment = commented ? lineComment(line.text, line.start + line.indent) : null
    if (comment) comments.push(comment)
    const blank = comment !== null || line.text === '' || rule.test(line.text)
    if (!blank) stretch.push(line)
    else if (stretch.length > 0) {
      stretches.push(stretch)
      stretch = []
    }
  }
  if (stretch.length > 0) stretches.push(stretch)
  return {stretches, comments}
}

function* linesOf(source: string): Generator<TextLine> {
  let start = 0
  for (const {index, 0: mark} of source.matchAll(lineEnd)) {
    yield lineAt(source, start, index)
    start = index + mark.length
  }
  yield lineAt(source, start, source.length)
}

function lineAt(source: string, start: number, end: number): TextLine {
  const written = source.slice(start, end).trimEnd()
  const text = written.trimStart()
  return {start, end: start + written.length, text, indent: written.length - text.length}
}
