import {isMap, isScalar, parseDocument, type Scalar} from 'yaml'
import {formatIsoDay, parseIsoDay} from '../../values/calendar.js'
import type {Block, BlockKind, FrontMatter, TextProblem} from '../block.js'
import {createProseBuilder, sliceProse, type MappedProse} from '../prose-builder.js'

/** What stands before the body of a Markdown file. */
export interface FrontMatterReading {
  /** Where the body begins; 0 where there is no front matter. */
  readonly bodyStart: number
  readonly frontMatter: FrontMatter | null
  /** Title and description. */
  readonly blocks: readonly Block[]
  readonly problems: readonly TextProblem[]
}

/** In UTF-16 units; the YAML parser is slow on more, and nobody writes more. */
const longest = 50_000
const fence = /^(?<mark>---|\+\+\+)[ \t]*\r?\n/
/** Nesting on which a recursive parser could run out of stack. */
const bomb = /(?:[[{][^[\]{}]*){60}|(?:[-?:][ \t]+){60}/
const isoDay = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:$|[t\s])/i
const prose: readonly (readonly [key: string, kind: BlockKind])[] = [
  ['title', 'title'],
  ['description', 'description'],
  ['summary', 'description']
]

/** Read the YAML front matter of a source; TOML (`+++`) is passed over. Never throws: what is malformed is a problem. */
export function readFrontMatter(source: string): FrontMatterReading {
  const none = {bodyStart: 0, frontMatter: null, blocks: [], problems: []}
  const open = fence.exec(source)
  if (!open) return none
  const yaml = open.groups?.['mark'] === '---'
  const close = yaml ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm
  close.lastIndex = open[0].length
  const end = close.exec(source)
  if (!end) return none
  const bodyStart = end.index + end[0].length
  return yaml ? readYaml(source, open[0].length, end.index, bodyStart) : {...none, bodyStart}
}

function readYaml(source: string, from: number, to: number, bodyStart: number): FrontMatterReading {
  const text = source.slice(from, to)
  const failed = (offset: number, message: string): FrontMatterReading => ({
    bodyStart,
    frontMatter: null,
    blocks: [],
    problems: [{offset, message: `the front matter is not read: ${message}`}]
  })
  if (text.length > longest) return failed(from, 'it is too long')
  if (bomb.test(text)) return failed(from, 'it is nested too deep')
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent'})
  const [error] = document.errors
  if (error) return failed(from + Math.min(error.pos[0], text.length), error.message)
  const {contents} = document
  if (contents === null) return {bodyStart, frontMatter: {date: null, off: false}, blocks: [], problems: []}
  if (!isMap(contents)) return failed(from, 'it is not a list of keys and values')
  const value = (key: string) => {
    const node = contents.get(key, true)
    return isScalar(node) ? node : null
  }
  const off: unknown = value('factlint')?.value
  const blocks = prose.flatMap(([key, kind]) => {
    const node = value(key)
    const mapped = node ? scalarProse(source, from, node) : null
    return mapped ? [{kind, ...mapped, section: [], quoteDepth: 0, list: null, cell: null}] : []
  })
  return {
    bodyStart,
    frontMatter: {date: readDay(String(value('date')?.value ?? '')), off: off === 'off' || off === false},
    blocks: blocks.sort((a, b) => (a.map.source[0] ?? 0) - (b.map.source[0] ?? 0)),
    problems: []
  }
}

/** `2026-11-23`, `2026/1/5`, `2026-11-23T10:00:00Z`: the day as written, whatever the zone; null for what is no day. */
function readDay(written: string): string | null {
  const {year, month, day} = isoDay.exec(written)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  const found = parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return found && formatIsoDay(found)
}

/** A scalar's value with its places: its own words where it stands as written, folded lines and escapes mapped. */
function scalarProse(source: string, base: number, node: Scalar): MappedProse | null {
  const {value, range} = node
  if (typeof value !== 'string' || !range) return null
  const from = base + range[0]
  const to = base + range[1]
  const written = source.slice(from, to)
  const at = written.indexOf(value)
  return at >= 0 ? sliceProse(source, from + at, from + at + value.length) : alignProse(source, from, to, value)
}

/**
 * Walk value and source together. White space in the value stands for the white space, line end and all, in the source;
 * what does not agree otherwise is an escape, and the value's character stands for all of the source up to the next
 * character that agrees.
 */
function alignProse(source: string, from: number, to: number, value: string): MappedProse | null {
  const builder = createProseBuilder(source)
  let at = from + (/^(?:[|>][^\n]*\n\s*|["'])/.exec(source.slice(from, to))?.[0].length ?? 0)
  let index = 0
  while (index < value.length) {
    const end = agreeUpTo(source, at, to, value, index)
    builder.copy(at, end)
    index += end - at
    at = end
    if (index >= value.length) break
    const length = partLength(source, at, to, value.charAt(index))
    builder.replace(value.charAt(index), at, at + length)
    at = Math.min(to, at + length)
    index++
  }
  return builder.finish()
}

/** Offset up to which the source reads as the value does from `index` on, outside white space and escapes. */
function agreeUpTo(source: string, at: number, to: number, value: string, index: number): number {
  let offset = at
  while (offset < to && index + offset - at < value.length) {
    const written = source.charAt(offset)
    if (written !== value.charAt(index + offset - at) || /[\\'\s]/.test(written)) break
    offset++
  }
  return offset
}

/** How long the source is where one character of the value stands in another way. */
function partLength(source: string, at: number, to: number, character: string): number {
  const part = /\s/.test(character) ? /\s+/y : /\\x[\da-f]{2}|\\u(?:[\da-f]{4}){1,2}|\\.|''|./isy
  part.lastIndex = at
  return Math.min(to - at, part.exec(source)?.[0].length ?? 0)
}
