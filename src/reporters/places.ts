import {location} from 'vfile-location'
import type {Finding, SourceSpan} from '../rules/finding.js'
import type {SourceDocument} from '../service/linter.js'

/** A place in a source: line and column from 1, offset from 0, in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Tells points in one source; its line index grows as it is asked. */
export type PointAt = (offset: number) => Point

/** @returns A function that never fails: an offset outside the source is taken to its nearest end. */
export function createPointAt(source: string): PointAt {
  const index = location(source)
  return (offset) => {
    const inside = Math.min(Math.max(offset, 0), source.length)
    const {line, column} = index.toPoint(inside) ?? {line: 1, column: 1}
    return {line, column, offset: inside}
  }
}

/** `draft.md:3:4` */
export function formatPoint(path: string, point: Point): string {
  return `${path}:${point.line}:${point.column}`
}

/** A stretch of some source whose text a message may quote. */
export interface QuotedPlace extends SourceSpan {
  readonly path: string
}

/** Reads places in the file that a finding is in, and in the files it points to. */
export interface PlaceReader {
  /** Null when the file's text cannot be had. */
  readonly pointAt: (path: string, offset: number) => Point | null
  readonly sourceOf: (path: string) => string | null
}

/**
 * Places in one text of a run, in those that it was held against, as they were read then, which in git need not be how they stand in
 * the work tree, and through `sourceOf` in any other.
 */
export function createPlaceReader(
  {path, value, beside = []}: SourceDocument,
  sourceOf: (path: string) => string | null
): PlaceReader {
  const sources = new Map<string, string | null>([...beside, {path, value}].map((d) => [d.path, d.value]))
  const indexes = new Map<string, PointAt>()
  const read = (wanted: string) => {
    const known = sources.get(wanted)
    if (known !== undefined) return known
    const text = sourceOf(wanted)
    sources.set(wanted, text)
    return text
  }
  return {
    sourceOf: read,
    pointAt: (wanted, offset) => {
      const text = read(wanted)
      if (text === null) return null
      const pointAt = indexes.get(wanted) ?? createPointAt(text)
      indexes.set(wanted, pointAt)
      return pointAt(offset)
    }
  }
}

/**
 * A finding's message with the line of each other place: `"May" contradicts "June" (line 3)`. Where the message quotes
 * the text of a place, its line follows the quotation; else the lines follow the message. Places on the finding's own
 * line need none.
 */
export function messageWithLines(path: string, finding: Finding, reader: PlaceReader): string {
  return messageSeenFrom(finding, path, finding, reader)
}

/**
 * The same for a reader who looks at another end of the finding: `"May" (line 41) contradicts "June"`.
 *
 * @param end The end looked at, in the file at `path`: the finding itself, or one of its related places.
 */
export function messageSeenFrom(end: SourceSpan, path: string, finding: Finding, reader: PlaceReader): string {
  const line = reader.pointAt(path, end.start)?.line
  const ends = [{path, start: finding.start, end: finding.end}, ...finding.related]
  const others = ends.filter((d) => d.path !== path || reader.pointAt(path, d.start)?.line !== line)
  return withLines(finding.message, path, others, reader)
}

/** The same with the line of the finding's own place as well, for a reader who sees no other line number beside it. */
export function messageWithAllLines(path: string, finding: Finding, reader: PlaceReader): string {
  const others = messageWithLines(path, finding, reader)
  if (others === finding.message) return others
  const quoted = quotation(path, finding, reader)
  return quoted !== null && finding.message.includes(quoted)
    ? withLines(others, path, [{path, ...finding}], reader)
    : others
}

function withLines(message: string, path: string, places: readonly QuotedPlace[], reader: PlaceReader): string {
  let text = message
  const told = new Set<string>()
  const rest = new Set<string>()
  for (const place of places) {
    const where = lineOf(path, place, reader)
    const quoted = quotation(place.path, place, reader)
    const at = quoted === null ? -1 : endOfBareQuotation(text, quoted)
    if (at < 0) rest.add(where)
    else {
      told.add(where)
      text = `${text.slice(0, at)} (${where})${text.slice(at)}`
    }
  }
  const untold = [...rest].filter((where) => !told.has(where))
  return untold.length === 0 ? text : `${text} (${untold.join(', ')})`
}

/** End of the first quotation that no line number follows yet: two places may say the same words. */
function endOfBareQuotation(text: string, quoted: string): number {
  let at = text.indexOf(quoted)
  while (at >= 0 && text.startsWith(' (', at + quoted.length)) at = text.indexOf(quoted, at + quoted.length)
  return at < 0 ? -1 : at + quoted.length
}

function lineOf(path: string, place: QuotedPlace, reader: PlaceReader): string {
  const point = reader.pointAt(place.path, place.start)
  const line = point === null ? '' : `line ${point.line}`
  return place.path === path ? line : `${place.path} ${line}`.trim()
}

function quotation(path: string, span: SourceSpan, reader: PlaceReader): string | null {
  const text = reader.sourceOf(path)?.slice(span.start, span.end)
  return text ? `"${text}"` : null
}
