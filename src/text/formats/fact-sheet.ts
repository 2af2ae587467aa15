import {isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq} from 'yaml'
import type {Block, FactNote, ProseDocument, TextProblem} from '../block.js'
import {readDay} from './front-matter.js'
import {readPlainText} from './plain-text.js'
import {scalarProse} from './yaml-scalar.js'

/** In UTF-16 units; the YAML parser is slow on more, and no desk has more standing facts. */
const longest = 1_000_000
/** Nesting on which a recursive parser could run out of stack. */
const bomb = /(?:[[{][^[\]{}]*){60}|(?:[-?:][ \t]+){60}/

/**
 * Read a fact sheet in YAML: a list of `fact`, a sentence, with `source`, `asOf`, `until` and `aliases`. Each fact is a block, and an
 * entry without one is a problem. A file that is no such list is read as any other text.
 */
export function readFactSheet(source: string): ProseDocument {
  const contents = source.length > longest || bomb.test(source) ? null : listOf(source)
  if (contents === null) return readPlainText(source)
  const problems: TextProblem[] = []
  const blocks = contents.items.flatMap((item): readonly Block[] => {
    const block = isMap(item) ? factBlock(source, item) : null
    if (block) return [block]
    const range = isMap(item) || isScalar(item) ? item.range : null
    problems.push({offset: range?.[0] ?? 0, message: "this entry is no fact: it has no sentence under 'fact'"})
    return []
  })
  return {blocks, frontMatter: null, problems}
}

/** Null for what is no YAML, or no list with a fact in it. */
function listOf(source: string): YAMLSeq | null {
  const {contents, errors} = parseDocument(source, {prettyErrors: false, logLevel: 'silent'})
  const isSheet = errors.length === 0 && isSeq(contents) && contents.items.some((d) => isMap(d) && d.has('fact'))
  return isSheet ? contents : null
}

function factBlock(source: string, entry: YAMLMap): Block | null {
  const node = entry.get('fact', true)
  const mapped = isScalar(node) ? scalarProse(source, 0, node) : null
  return (
    mapped && {kind: 'paragraph', ...mapped, section: [], quoteDepth: 0, list: null, cell: null, fact: noteOf(entry)}
  )
}

function noteOf(entry: YAMLMap): FactNote {
  const aliases = entry.get('aliases')
  return {
    source: textOf(entry.get('source')),
    asOf: readDay(textOf(entry.get('asOf')) ?? ''),
    until: readDay(textOf(entry.get('until')) ?? ''),
    aliases: isSeq(aliases) ? aliases.items.flatMap((d) => (isScalar(d) ? (textOf(d.value) ?? []) : [])) : []
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
