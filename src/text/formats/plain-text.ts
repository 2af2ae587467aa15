import type {Block, BlockKind, Comment, ListPlace, ProseDocument} from '../block.js'
import {asSlices, sliceProse, type ProseSource} from '../prose-builder.js'
import {cellsOf, type Cell} from './text-rows.js'
import {commentsOf, stretchesOf, type Stretch, type TextLine} from './text-lines.js'

/** A line longer than this is not wrapped by hand, nor is its stretch. */
const longestWrapped = 120
/** A heading is no longer than this. */
const longestHeading = 80
/** How much room a wrapped line may leave at its end, in characters, before the next word would have fitted. */
const slack = 10

const item = /^(?:[-*•‣▪◦]|(?<number>\d{1,3})[.)])\s+(?=\S)/
/** Matches the end of a finished sentence: `left.`, `he said.”`, `as follows:`. */
const finished = /[.!?:…]["'”’)\]]*$/
const unfinishedHeading = /[.!?,;…]["'”’)\]]*$/
const capital = /^["'“‘(]*[\p{Lu}\p{N}]/u

/** Lines that make one block. */
interface LineGroup {
  readonly lines: readonly TextLine[]
  /** The marker that begins it; null for a paragraph. */
  readonly marker: ItemMarker | null
  /** Of a line that is a row; null for any other group. */
  readonly cells: readonly Cell[] | null
}

interface ItemMarker {
  readonly length: number
  /** Null for a bullet. */
  readonly number: number | null
}

/**
 * Read plain text: blank lines part paragraphs; a short line of its own, with prose to follow, is a heading, and the
 * title where it opens the text. Lines wrapped by hand are one paragraph; where the lines are too long to be wrapped,
 * or each ends a sentence, each is a paragraph of its own. An item that is indented below another begins a list in it.
 *
 * The prose of every block is a slice of the source, line ends included. Never throws.
 */
export function readPlainText(source: string): ProseDocument {
  const text = {source, keep: asSlices}
  const blocks: Block[] = []
  let state = opening
  const ahead: Stretch[] = []
  const readFirst = () => {
    const stretch = ahead.shift()
    if (stretch === undefined) return
    const read = readStretch(text, stretch, ahead, state)
    for (const block of read.blocks) blocks.push(block)
    state = read.after
  }
  // One at a time: the lines of a text are many, and none is asked for again.
  for (const stretch of stretchesOf(source)) {
    ahead.push(stretch)
    if (ahead.length > lookedAhead) readFirst()
  }
  while (ahead.length > 0) readFirst()
  return plainDocument(blocks, commentsOf(source))
}

export function plainDocument(blocks: readonly Block[], comments: readonly Comment[]): ProseDocument {
  return {blocks, frontMatter: null, problems: [], ...(comments.length > 0 && {comments})}
}

/** What the stretches before one have come to: all that its reading hangs on besides itself and the two behind it. */
export interface ReadingState {
  /** Null before the first block. */
  readonly isTitled: boolean | null
  readonly headings: readonly string[]
  /** The item just read, behind the items that it lies in; empty after anything but an item and what is indented below it. */
  readonly open: readonly OpenItem[]
  /** How many lists there have been. */
  readonly lists: number
}

export interface OpenItem extends ListPlace {
  /** The number that is written before it; null for a bullet. */
  readonly number: number | null
  /** Columns before its marker. */
  readonly indent: number
}

/** Where every text begins. */
export const opening: ReadingState = {isTitled: null, headings: [], open: [], lists: 0}

/** What was read of one stretch. */
export interface StretchReading {
  readonly blocks: readonly Block[]
  readonly after: ReadingState
}

/** How many stretches behind one tell whether it is a heading. */
export const lookedAhead = 2

/**
 * Read one stretch of a source.
 *
 * @param following The {@link lookedAhead} stretches behind it, as far as there are any.
 */
export function readStretch(
  text: ProseSource,
  stretch: Stretch,
  following: readonly Stretch[],
  state: ReadingState
): StretchReading {
  if (isHeading(stretch, following) && !isInItem(stretch, state)) return readHeading(text, state, stretch)
  const reading: Reading = {text, at: stretch.at, blocks: [], state}
  for (const group of groupsOf(stretch.lines, state.open.at(-1)?.number ?? null)) readGroup(reading, group)
  return {blocks: reading.blocks, after: reading.state}
}

/** Where the reading of one stretch stands. */
interface Reading {
  readonly text: ProseSource
  readonly at: number
  readonly blocks: Block[]
  state: ReadingState
}

/** How many columns deeper an item lies in another. */
const deeper = 2

/** The title stands above every heading, and each heading gives way to the next. */
function readHeading(
  text: ProseSource,
  {isTitled, headings, lists}: ReadingState,
  {at, lines}: Stretch
): StretchReading {
  const section = isTitled === true ? headings.slice(0, 1) : none
  const reading: Reading = {text, at, blocks: [], state: {isTitled, headings: section, open: [], lists}}
  const [line] = lines
  if (line) addBlock(reading, isTitled === null ? 'title' : 'heading', line.start, line.end, null)
  const [added] = reading.blocks
  const {state} = reading
  return {blocks: reading.blocks, after: added ? {...state, headings: [...section, added.prose]} : state}
}

const none: readonly string[] = []
const noItems: readonly OpenItem[] = []

function readGroup(reading: Reading, {lines, marker, cells}: LineGroup): void {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return
  if (cells) {
    for (const {start, end} of cells) addBlock(reading, 'table-cell', start, end, null)
    return
  }
  if (!marker) {
    const open = reading.state.open.filter((d) => first.indent > d.indent)
    if (open.length < reading.state.open.length)
      reading.state = {...reading.state, open: open.length > 0 ? open : noItems}
    addBlock(reading, 'paragraph', first.start, last.end, null)
    return
  }
  const place = placeInLists(reading, marker, first.indent)
  addBlock(reading, 'list-item', first.start + first.indent + marker.length, last.end, place)
}

/** The item's list: that of the item before on its level, or a new one. */
function placeInLists(reading: Reading, {number}: ItemMarker, indent: number): ListPlace {
  const {open, lists} = reading.state
  const left = open.slice(0, open.findLastIndex((d) => d.indent < indent + deeper) + 1)
  const above = left.at(-1)
  const before = above && indent < above.indent + deeper ? above : undefined
  const ordered = number !== null
  const goesOn = before !== undefined && before.ordered === ordered && number !== 1
  const place = {list: goesOn ? before.list : lists, item: goesOn ? before.item + 1 : 0, ordered}
  const outer = before ? left.slice(0, -1) : left
  reading.state = {
    ...reading.state,
    open: [...outer, {...place, number, indent}],
    lists: goesOn ? lists : lists + 1
  }
  return place
}

function addBlock(reading: Reading, kind: BlockKind, from: number, to: number, list: ListPlace | null): void {
  const {text, at, state} = reading
  const mapped = sliceProse(text, at + from, at + to)
  if (!mapped) return
  const {prose, map} = mapped
  reading.blocks.push({kind, prose, map, section: state.headings, quoteDepth: 0, list, cell: null})
  if (state.isTitled === null) reading.state = {...state, isTitled: kind === 'title'}
}

/** Whether a stretch is indented below the item just read. */
function isInItem({lines}: Stretch, {open}: ReadingState): boolean {
  const [line] = lines
  const item = open.at(-1)
  return line !== undefined && item !== undefined && line.indent > item.indent
}

/** A short line alone, that ends no sentence, with prose in one of the next two stretches. */
function isHeading({lines}: Stretch, following: readonly Stretch[]): boolean {
  const [line, second] = lines
  if (!line || second || line.text.length > longestHeading) return false
  if (unfinishedHeading.test(line.text) || item.test(line.text) || cellsOf(line) !== null) return false
  return following.some((next) => next.lines.some((d) => d.text.length > longestHeading || finished.test(d.text)))
}

/** The paragraphs, list items and rows of a stretch. */
function groupsOf(stretch: readonly TextLine[], lastNumber: number | null): readonly LineGroup[] {
  const [only, second] = stretch
  if (only && !second) return [groupFrom(only, markerOf(only, undefined, false, lastNumber))]
  const groups: OpenGroup[] = []
  const width = stretch.reduce((widest, line) => Math.max(widest, line.text.length + line.indent), 0)
  const separate = width > longestWrapped || (stretch.length > 1 && stretch.every((line) => finished.test(line.text)))
  let number = lastNumber
  for (const [index, line] of stretch.entries()) {
    const previous = stretch[index - 1]
    const group = groups.at(-1)
    const marker = markerOf(line, previous, group?.marker != null, number)
    if (marker) number = marker.number
    const next = groupFrom(line, marker)
    const isOwn = !group || !previous || marker || next.cells || group.cells
    if (isOwn || (group.marker === null && (separate || endsParagraph(previous, line, width)))) groups.push(next)
    else group.lines.push(line)
  }
  return groups
}

type OpenGroup = LineGroup & {readonly lines: TextLine[]}

function groupFrom(line: TextLine, marker: ItemMarker | null): OpenGroup {
  return {lines: [line], marker, cells: marker ? null : cellsOf(line)}
}

/**
 * The marker that begins a list item. A wrapped line can begin with "20." or a dash as well, so an item follows another
 * item, a finished line or nothing, and a number is the first or follows the one before.
 */
function markerOf(
  line: TextLine,
  previous: TextLine | undefined,
  inItem: boolean,
  lastNumber: number | null
): ItemMarker | null {
  const found = item.exec(line.text)
  if (!found) return null
  const written = found.groups?.['number']
  const number = written === undefined ? null : Number(written)
  if (previous && !inItem && !finished.test(previous.text)) return null
  if (number !== null && number !== 1 && number !== (lastNumber ?? Number.NaN) + 1) return null
  return {length: found[0].length, number}
}

/**
 * Whether a paragraph ends between two lines of a stretch that is wrapped by hand: a sentence is finished, and the next
 * line is indented, or its first word would have fitted on the line before.
 */
function endsParagraph(line: TextLine, next: TextLine, width: number): boolean {
  if (!finished.test(line.text) || !capital.test(next.text)) return false
  if (next.indent >= line.indent + 2) return true
  const word = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ')
  return line.text.length + line.indent + 1 + word + slack <= width
}
