/** Container markers past this column are text; nobody quotes fifty levels deep, and the parser's cost grows with the depth. */
const deepestColumn = 100
/** Longer runs of spaces are cut short for the parser, whose table pattern is quadratic in them. */
const longestSpace = 200
/** How far on the end of a block of math is looked for, in UTF-16 units. */
const longestMath = 5000

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y

/**
 * The source as the Markdown parser is to see it: of the same length, so that every offset holds, but with line feeds
 * alone at line ends, and with nothing in it on which the parser is slow or wrong. The source itself, where it has nothing of
 * the kind. Prose is always taken from the source.
 *
 * @param bodyStart Where the front matter ends, which stays as it is; 0 where there is none.
 */
export function parserView(source: string, bodyStart: number): string {
  const pieces: string[] = []
  const text = withPlainLineEnds(source, bodyStart)
  let start = bodyStart
  let kept = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const math = mathEnd(text, start, end)
    const stop = Math.max(end, math)
    const seen = math > 0 ? text.slice(start, math).replace(/[^\n$]/g, 'x') : guardLine(text, start, end)
    if (seen !== null) {
      pieces.push(text.slice(kept, start), seen)
      kept = stop
    }
    start = stop + 1
  }
  return kept === 0 ? text : pieces.join('') + text.slice(kept)
}

/** A carriage return before a line feed becomes a space, which ends a line as well; one alone becomes a line feed. */
function withPlainLineEnds(source: string, bodyStart: number): string {
  if (!source.includes('\r', bodyStart)) return source
  return source.slice(0, bodyStart) + source.slice(bodyStart).replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
}

/** A line in which a marker stands too deep, or spaces run too long, made harmless; null for a line that may stay. */
function guardLine(text: string, start: number, end: number): string | null {
  if (end - start <= deepestColumn) return null
  const line = text.slice(start, end)
  const deep = deepMarker(line)
  const flat = deep < 0 ? line : `${line.slice(0, deep)}x${line.slice(deep + 1)}`
  const short = flat.length > longestSpace && / {64}|\t{32}|[ \t]{200}/.test(flat) ? withoutLongSpace(flat) : flat
  return short === line ? null : short
}

/** Offset in the line of the first character of a container marker past the deepest column; -1 for none. */
function deepMarker(line: string): number {
  let offset = 0
  for (;;) {
    marker.lastIndex = offset
    if (!marker.test(line)) return -1
    const first = offset + line.slice(offset, marker.lastIndex).search(/[^ \t]/)
    if (first > deepestColumn) return first
    offset = marker.lastIndex
  }
}

function withoutLongSpace(line: string): string {
  if (line.trim() === '') return '\n'.repeat(line.length)
  return line.replace(/[ \t]+/g, (run) =>
    run.length > longestSpace ? run.slice(0, longestSpace) + 'x'.repeat(run.length - longestSpace) : run
  )
}

/** End of a block of math that begins on this line and closes on a later one; 0 where there is none. */
function mathEnd(text: string, start: number, end: number): number {
  if (!text.startsWith('$$', start + spaceAt(text, start)) || text.slice(start, end).trim().indexOf('$$', 2) > 0)
    return 0
  const limit = text.slice(end, end + longestMath)
  const close = limit.indexOf('$$')
  if (close < 0) return 0
  return /\n[ \t]*\n|```|~~~/.test(limit.slice(0, close)) ? 0 : end + close + 2
}

/** How many spaces, up to three, begin the line. */
function spaceAt(text: string, start: number): number {
  let count = 0
  while (count < 3 && text.charAt(start + count) === ' ') count++
  return count
}
