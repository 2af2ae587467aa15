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
/** Matches "=====", "* * *" and "+---+---+": what parts or underlines, and says nothing. */
const rule = /^(?<mark>[=\-_*~#•])(?:\s*\k<mark>){2,}$|^\+[-=+]+\+$/

/** Lines with nothing between them. */
export interface Stretch {
  /** Where in the source its first line begins. */
  readonly at: number
  readonly lines: readonly TextLine[]
}

/** The stretches between two line starts of a source, cut at blank lines, rules, and comments to factlint; one at a time, in order. */
export function* stretchesOf(source: string, from = 0, to = source.length): Generator<Stretch> {
  const commented = holdsDirective(source, from, to)
  let lines: TextLine[] = []
  let at = from
  for (const line of linesOf(source, from, to)) {
    const {start, end, text, indent} = line
    const blank = text === '' || rule.test(text) || (commented && commentIn(line) !== null)
    if (blank) {
      if (lines.length > 0) yield {at, lines}
      lines = []
      continue
    }
    if (lines.length === 0) at = start
    lines.push({start: start - at, end: end - at, text, indent})
  }
  if (lines.length > 0) yield {at, lines}
}

/** The comments to factlint between two line starts of a source, in order. */
export function commentsOf(source: string, from = 0, to = source.length): readonly Comment[] {
  if (!holdsDirective(source, from, to)) return []
  return Array.from(linesOf(source, from, to), commentIn).filter((d) => d !== null)
}

function holdsDirective(source: string, from: number, to: number): boolean {
  return source.slice(from, to).includes(directiveMark)
}

function commentIn({text, start, indent}: TextLine): Comment | null {
  return lineComment(text, start + indent)
}

/** With offsets in the source. */
function* linesOf(source: string, from: number, to: number): Generator<TextLine> {
  let start = from
  while (start < to) {
    const next = nextLine(source, start)
    if (next > to || next < 0) break
    yield lineAt(source, start, next - (source.startsWith('\r\n', next - 2) ? 2 : 1))
    start = next
  }
  if (start < to || to === source.length) yield lineAt(source, start, to)
}

/** Offset behind the next line end; -1 where there is none. */
function nextLine(source: string, from: number): number {
  lineEnd.lastIndex = from
  return lineEnd.test(source) ? lineEnd.lastIndex : -1
}

function lineAt(source: string, start: number, end: number): TextLine {
  const written = source.slice(start, end).trimEnd()
  const text = written.trimStart()
  return {start, end: start + written.length, text, indent: written.length - text.length}
}
