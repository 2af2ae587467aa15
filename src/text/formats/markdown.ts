import type {Tree, TreeCursor} from '@lezer/common'
import type {Block, BlockKind, CellPlace, Comment, ListPlace, ProseDocument} from '../block.js'
import {asSlices, type MappedProse, type ProseSource} from '../prose-builder.js'
import {directiveMark, htmlComments} from './comments.js'
import {readFrontMatter, type FrontMatterReading} from './front-matter.js'
import {readHtmlBlock} from './html-block.js'
import {definedLabels, skipDefinitions} from './link-definitions.js'
import {parserView} from './markdown-guard.js'
import {readInline, type InlineProse, type InlineSource} from './markdown-inline.js'
import {parseBody} from './markdown-parser.js'

/** What the containers of a block say about it. */
interface Place {
  /** What a paragraph is there. */
  readonly kind: BlockKind
  readonly quoteDepth: number
  readonly list: ListPlace | null
}

/** What the blocks before one have come to: all that the reading of its node hangs on besides the node itself. */
export interface ReadingState {
  /** Open headings, with their levels. */
  readonly headings: readonly {readonly level: number; readonly text: string}[]
  /** Their texts, one list for all blocks up to the next heading. */
  readonly section: readonly string[]
  /** Whether no block stands before. */
  readonly isOpening: boolean
  readonly lists: number
  readonly tables: number
}

/** Where the reading of one source stands. */
interface Reading extends InlineSource {
  /** The source as the parser saw it. */
  readonly view: string
  readonly blocks: Block[]
  state: ReadingState
}

const outermost: Place = {kind: 'paragraph', quoteDepth: 0, list: null}

/**
 * Read CommonMark with GFM tables and YAML front matter.
 *
 * No prose: code, math, addresses, comments, tags, link definitions, template tags. Where such a thing stands in a
 * sentence, U+FFFC keeps its place. A first-level heading that opens the text is its title when the front matter names
 * none. Past a hundred columns of quote and list marks, and past four hundred pieces of markup in one paragraph, the rest
 * is taken as text. Never throws.
 */
export function readMarkdown(source: string): ProseDocument {
  const steps = {readFront: readFrontMatter, viewOf: parserView, parse: parseBody, readNodes: readAllNodes}
  return readParsed(source, {keep: asSlices, ...steps})
}

/** The steps that make blocks of a source, which may remember the version before. */
export interface MarkdownSteps extends Pick<ProseSource, 'keep'> {
  readonly readFront: (source: string) => FrontMatterReading
  readonly viewOf: (source: string, bodyStart: number) => string
  readonly parse: (view: string, bodyStart: number) => Tree
  readonly readNodes: (tree: Tree, text: MarkdownText, opening: ReadingState) => readonly Block[]
}

/** A source as its nodes are read from it. */
export interface MarkdownText extends InlineSource {
  readonly view: string
  /** Where the front matter ends; 0 where there is none. */
  readonly bodyStart: number
}

export function readParsed(source: string, {keep, readFront, viewOf, parse, readNodes}: MarkdownSteps): ProseDocument {
  const front = readFront(source)
  const {bodyStart} = front
  const view = viewOf(source, bodyStart)
  const tree = parse(view, bodyStart)
  const opening = {headings: [], section: [], isOpening: front.blocks.length === 0, lists: 0, tables: 0}
  const blocks = readNodes(tree, {source, keep, view, bodyStart, labels: definedLabels(view, bodyStart)}, opening)
  return {
    blocks: front.blocks.length === 0 ? blocks : [...front.blocks, ...blocks],
    frontMatter: front.frontMatter,
    problems: front.problems,
    ...(source.includes(directiveMark) && {comments: commentsIn(tree, source)})
  }
}

function readAllNodes(tree: Tree, text: MarkdownText, opening: ReadingState): readonly Block[] {
  const reading: Reading = {...text, blocks: [], state: opening}
  readContainer(tree.cursor(), reading, outermost)
  return reading.blocks
}

/** What was read of one node that lies in no other. */
export interface NodeReading {
  readonly blocks: readonly Block[]
  readonly after: ReadingState
}

/** Read the node on which a cursor stands. */
export function readNode(cursor: TreeCursor, text: MarkdownText, state: ReadingState): NodeReading {
  const reading: Reading = {...text, blocks: [], state}
  readBlock(cursor, reading, outermost)
  return {blocks: reading.blocks, after: reading.state}
}

/** Comments are looked for where Markdown has them, not in code that shows one. */
function commentsIn(tree: Tree, source: string): Comment[] {
  const comments: Comment[] = []
  tree.iterate({
    enter: ({name, from, to}) => {
      if (name === 'Comment') comments.push(...htmlComments(source, {from, to}, 'inside'))
      if (name === 'CommentBlock' || name === 'HTMLBlock') comments.push(...htmlComments(source, {from, to}, 'before'))
    }
  })
  return comments
}

function readContainer(cursor: TreeCursor, reading: Reading, place: Place): void {
  if (!cursor.firstChild()) return
  do readBlock(cursor, reading, place)
  while (cursor.nextSibling())
  cursor.parent()
}

function readList(cursor: TreeCursor, reading: Reading, place: Place): void {
  const ordered = cursor.name === 'OrderedList'
  const list = reading.state.lists
  reading.state = {...reading.state, lists: list + 1}
  let item = 0
  if (!cursor.firstChild()) return
  do
    if (cursor.name === 'ListItem')
      readContainer(cursor, reading, {...place, kind: 'list-item', list: {list, item: item++, ordered}})
  while (cursor.nextSibling())
  cursor.parent()
}

function readBlock(cursor: TreeCursor, reading: Reading, place: Place): void {
  const {name, from, to} = cursor
  switch (name) {
    case 'Blockquote':
      readContainer(cursor, reading, {...place, kind: 'quotation', quoteDepth: place.quoteDepth + 1})
      break
    case 'BulletList':
    case 'OrderedList':
      readList(cursor, reading, place)
      break
    case 'Paragraph':
    case 'Task':
      readParagraph(cursor, reading, place)
      break
    case 'Table':
      readTable(cursor, reading, place)
      break
    case 'HTMLBlock':
      for (const {kind, prose} of readHtmlBlock(reading, from, to, place.quoteDepth))
        addBlock(reading, place, kind ?? place.kind, prose)
      break
    default:
      if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) readHeading(cursor, reading, place)
  }
}

function readParagraph(cursor: TreeCursor, reading: Reading, place: Place): void {
  const {from, to} = cursor
  const start = skipDefinitions(reading.view, from, to)
  addInline(reading, place, place.kind, readInline(cursor, reading, {from: start, to}))
}

function readHeading(cursor: TreeCursor, reading: Reading, place: Place): void {
  const {name, from, to} = cursor
  // The line below a heading of two lines is no text, nor are the quote marks before it.
  const inline = readInline(cursor, reading, {
    from,
    to: name.startsWith('Setext') ? reading.view.lastIndexOf('\n', to - 1) : to
  })
  const level = Number(name.at(-1))
  if (place.quoteDepth > 0 || place.list !== null) {
    addInline(reading, place, 'heading', inline)
    return
  }
  const {headings, isOpening} = reading.state
  const above = headings.slice(0, headings.findLastIndex((d) => d.level < level) + 1)
  openHeadings(reading, above)
  addInline(reading, place, level === 1 && isOpening ? 'title' : 'heading', inline)
  if (inline.prose) openHeadings(reading, [...above, {level, text: inline.prose.prose}])
}

function openHeadings(reading: Reading, headings: ReadingState['headings']): void {
  reading.state = {...reading.state, headings, section: headings.map(({text}) => text)}
}

/** The leaf's prose, and after it the captions: each picture has left its place in the prose, so that they begin in this order. */
function addInline(reading: Reading, place: Place, kind: BlockKind, {prose, captions}: InlineProse): void {
  if (prose) addBlock(reading, place, kind, prose)
  for (const caption of captions) addBlock(reading, place, 'caption', caption)
}

function addBlock(
  reading: Reading,
  place: Place,
  kind: BlockKind,
  {prose, map}: MappedProse,
  cell: CellPlace | null = null
): void {
  const {quoteDepth, list} = place
  reading.blocks.push({kind, prose, map, section: reading.state.section, quoteDepth, list, cell})
  if (reading.state.isOpening) reading.state = {...reading.state, isOpening: false}
}

/** A table, cell by cell; empty cells are left out, and still counted. */
function readTable(cursor: TreeCursor, reading: Reading, place: Place): void {
  const table = reading.state.tables
  reading.state = {...reading.state, tables: table + 1}
  const headers: string[] = []
  let row = -1
  if (!cursor.firstChild()) return
  do {
    if (cursor.name !== 'TableHeader' && cursor.name !== 'TableRow') continue
    row++
    let rowHeader = ''
    for (const {column, inline} of readRow(cursor, reading)) {
      const text = inline.prose?.prose ?? ''
      if (row === 0) headers[column] = text
      const cell: CellPlace = {
        ...{table, row, column},
        columnHeader: row === 0 ? '' : (headers[column] ?? ''),
        rowHeader: row === 0 ? '' : rowHeader
      }
      if (column === 0) rowHeader = text
      if (inline.prose) addBlock(reading, place, 'table-cell', inline.prose, cell)
      for (const caption of inline.captions) addBlock(reading, place, 'caption', caption, cell)
    }
  } while (cursor.nextSibling())
  cursor.parent()
}

function readRow(cursor: TreeCursor, reading: Reading): {readonly column: number; readonly inline: InlineProse}[] {
  const cells: {readonly column: number; readonly inline: InlineProse}[] = []
  if (!cursor.firstChild()) return cells
  let column = 0
  let first = true
  do {
    // "| a | b |": the bar that opens a row stands before the first column.
    if (cursor.name === 'TableDelimiter' && !first) column++
    if (cursor.name === 'TableCell') cells.push({column, inline: readInline(cursor, reading, cursor)})
    if (cursor.name !== 'QuoteMark') first = false
  } while (cursor.nextSibling())
  cursor.parent()
  return cells
}
