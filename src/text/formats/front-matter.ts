import {isMap, isScalar, parseDocument} from 'yaml'
import {formatIsoDay, parseIsoDay} from '../../values/calendar.js'
import type {Block, BlockKind, FrontMatter, TextProblem} from '../block.js'
import {sourceStart} from '../prose-map.js'
import {scalarProse} from './yaml-scalar.js'

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
    blocks: blocks.sort((a, b) => sourceStart(a.map, 0) - sourceStart(b.map, 0)),
    problems: []
  }
}

/** `2026-11-23`, `2026/1/5`, `2026-11-23T10:00:00Z`: the day as written, whatever the zone; null for what is no day. */
export function readDay(written: string): string | null {
  const {year, month, day} = isoDay.exec(written)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  const found = parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return found && formatIsoDay(found)
}
