import type {BlockKind} from '../block.js'
import {ProseBuilder, type MappedProse, type ProseSource} from '../prose-builder.js'
import {decodeReference} from './character-reference.js'

/** Prose in a block of HTML; the kind is null where the tags say nothing of it. */
export interface HtmlProse {
  readonly kind: BlockKind | null
  readonly prose: MappedProse
}

/** Elements within a sentence; every other tag ends a block. */
const inline = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins label mark q s small span strike strong sub sup time u var wbr'.split(
    ' '
  )
)
/** Elements whose text is no prose. */
const unread = new Set('script style pre textarea svg math template code kbd samp'.split(' '))
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((name) => [name, 'heading'] as const),
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['blockquote', 'quotation'],
  ['td', 'table-cell'],
  ['th', 'table-cell']
])

const tag = /<(?<close>\/?)(?<name>[a-z][\w-]*)/iy
const markup = /[<&\n]/g
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/iy

/**
 * The prose of a block of HTML inside Markdown: the text between its tags, cut at every tag that is not part of a
 * sentence. Attributes, comments, scripts and preformatted text are no prose. Linear; never throws.
 *
 * @param quoteDepth How many `>` stand before each line after the first.
 */
export function readHtmlBlock(text: ProseSource, from: number, to: number, quoteDepth: number): HtmlProse[] {
  const {source} = text
  const found: HtmlProse[] = []
  let builder = new ProseBuilder(text)
  let kind: BlockKind | null = null
  let at = from
  const flush = () => {
    const prose = builder.finish()
    if (prose) found.push({kind, prose})
    builder = new ProseBuilder(text)
  }
  while (at < to) {
    const next = nextMarkup(source, at, to)
    builder.copy(at, next)
    const read = readMarkup(source, next, to, quoteDepth, builder)
    if (read.block !== null) {
      flush()
      kind = read.block.startsWith('/') ? null : (kinds.get(read.block) ?? null)
    }
    at = Math.max(next + 1, read.end)
  }
  flush()
  return found
}

function nextMarkup(source: string, at: number, to: number): number {
  markup.lastIndex = at
  const found = markup.exec(source)
  return found ? Math.min(found.index, to) : to
}

/** Read one piece of markup: where it ends, and the name of the element that begins or (`/p`) ends a block there. */
function readMarkup(
  source: string,
  at: number,
  to: number,
  quoteDepth: number,
  builder: ProseBuilder
): {readonly end: number; readonly block: string | null} {
  switch (at < to ? source.charAt(at) : '') {
    case '':
      return {end: to, block: null}
    case '\n':
      builder.copy(at, at + 1)
      return {end: skipQuoteMarks(source, at + 1, quoteDepth), block: null}
    case '&':
      return {end: readReference(source, at, builder), block: null}
    default:
      return readTag(source, at, to, builder)
  }
}

function readReference(source: string, at: number, builder: ProseBuilder): number {
  reference.lastIndex = at
  const written = reference.exec(source)?.[0]
  const decoded = written === undefined ? null : decodeReference(written)
  if (written === undefined || decoded === null) {
    builder.copy(at, at + 1)
    return at + 1
  }
  builder.replace(decoded, at, at + written.length)
  return at + written.length
}

function readTag(
  source: string,
  at: number,
  to: number,
  builder: ProseBuilder
): {readonly end: number; readonly block: string | null} {
  if (source.startsWith('<!--', at)) return {end: endAfter(source, '-->', at, to), block: null}
  tag.lastIndex = at
  const groups = tag.exec(source)?.groups
  const name = groups?.['name']?.toLowerCase() ?? ''
  if (name === '') {
    if (/[!?]/.test(source.charAt(at + 1))) return {end: endAfter(source, '>', at, to), block: null}
    builder.copy(at, at + 1)
    return {end: at + 1, block: null}
  }
  const end = endAfter(source, '>', at, to)
  if (groups?.['close'] === '' && unread.has(name)) return {end: endOfElement(source, name, end, to), block: name}
  if (name === 'br') builder.replace(' ', at, end)
  return {end, block: name === 'br' || inline.has(name) ? null : `${groups?.['close'] ?? ''}${name}`}
}

/** Offset after the end tag of an element whose content is not read. */
function endOfElement(source: string, name: string, at: number, to: number): number {
  const endTag = new RegExp(`</${name}[^>]*>`, 'gi')
  endTag.lastIndex = at
  return endTag.test(source.slice(0, to)) ? endTag.lastIndex : to
}

function endAfter(source: string, mark: string, at: number, to: number): number {
  const found = source.indexOf(mark, at)
  return found < 0 || found >= to ? to : found + mark.length
}

function skipQuoteMarks(source: string, at: number, quoteDepth: number): number {
  let offset = at
  for (let depth = 0; depth < quoteDepth; depth++) {
    const mark = /[ \t]{0,8}>/y
    mark.lastIndex = offset
    if (mark.test(source)) offset = mark.lastIndex
  }
  return offset
}
