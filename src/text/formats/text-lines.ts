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

/** The stretches of lines between blank lines and rules, in order. */
export function stretchesOf(source: string): TextLine[][] {
  const stretches: TextLine[][] = []
  let stretch: TextLine[] = []
  for (const line of linesOf(source)) {
    const blank = line.text === '' || rule.test(line.text)
    if (!blank) stretch.push(line)
    else if (stretch.length > 0) {
      stretches.push(stretch)
      stretch = []
    }
  }
  if (stretch.length > 0) stretches.push(stretch)
  return stretches
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
