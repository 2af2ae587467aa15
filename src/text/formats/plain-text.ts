import type {Block, BlockKind, ListPlace, ProseDocument} from '../block.js'
import {sliceProse} from '../prose-builder.js'
import {stretchesOf, type TextLine} from './text-lines.js'

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
  const {stretches, comments} = stretchesOf(source)
  const reading: Reading = {source, blocks: [], headings: [], open: [], lists: 0}
  for (const [index, stretch] of stretches.entries()) {
    if (isHeading(stretch, stretches[index + 1], stretches[index + 2])) readHeading(reading, stretch)
    else for (const group of groupsOf(stretch, reading.open.at(-1)?.number ?? null)) readGroup(reading, group)
  }
  return {blocks: reading.blocks, frontMatter: null, problems: [], ...(comments.length > 0 && {comments})}
}

/** Where the reading of one source stands. */
interface Reading {
  readonly source: string
  readonly blocks: Block[]
  readonly headings: string[]
  /** The item just read, behind the items that it lies in; empty after anything but an item. */
  readonly open: OpenItem[]
  lists: number
}

interface OpenItem extends ListPlace {
  /** The number that is written before it; null for a bullet. */
  readonly number: number | null
  /** Columns before its marker. */
  readonly indent: number
}

/** How many columns deeper an item lies in another. */
const deeper = 2

/** The title stands above every heading, and each heading gives way to the next. */
function readHeading(reading: Reading, [line]: readonly TextLine[]): void {
  const {blocks, headings} = reading
  const kind = blocks.length === 0 ? 'title' : 'heading'
  reading.open.length = 0
  headings.length = Math.min(headings.length, kind === 'heading' && blocks[0]?.kind === 'title' ? 1 : 0)
  if (!line) return
  addBlock(reading, kind, line.start, line.end, null)
  const added = blocks.at(-1)
  if (added) headings.push(added.prose)
}

function readGroup(reading: Reading, {lines, marker}: LineGroup): void {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return
  if (!marker) {
    reading.open.length = 0
    addBlock(reading, 'paragraph', first.start, last.end, null)
    return
  }
  const place = placeInLists(reading, marker, first.indent)
  addBlock(reading, 'list-item', first.start + first.indent + marker.length, last.end, place)
}

/** The item's list: that of the item before on its level, or a new one. */
function placeInLists(reading: Reading, {number}: ItemMarker, indent: number): ListPlace {
  const {open} = reading
  while ((open.at(-1)?.indent ?? 0) >= indent + deeper) open.pop()
  const above = open.at(-1)
  const before = above && indent < above.indent + deeper ? open.pop() : undefined
  const ordered = number !== null
  const goesOn = before !== undefined && before.ordered === ordered && number !== 1
  const place = {list: goesOn ? before.list : reading.lists++, item: goesOn ? before.item + 1 : 0, ordered}
  open.push({...place, number, indent})
  return place
}

function addBlock(reading: Reading, kind: BlockKind, from: number, to: number, list: ListPlace | null): void {
  const mapped = sliceProse(reading.source, from, to)
  if (mapped) reading.blocks.push({kind, ...mapped, section: [...reading.headings], quoteDepth: 0, list, cell: null})
}

/** A short line alone, that ends no sentence, with prose in one of the next two stretches. */
function isHeading(stretch: readonly TextLine[], ...following: readonly (readonly TextLine[] | undefined)[]): boolean {
  const [line, second] = stretch
  if (!line || second || line.text.length > longestHeading) return false
  if (unfinishedHeading.test(line.text) || item.test(line.text)) return false
  return following.some((next) => next?.some((d) => d.text.length > longestHeading || finished.test(d.text)))
}

/** The paragraphs and list items of a stretch. */
function groupsOf(stretch: readonly TextLine[], lastNumber: number | null): LineGroup[] {
  const groups: {lines: TextLine[]; marker: ItemMarker | null}[] = []
  const width = stretch.reduce((widest, line) => Math.max(widest, line.text.length + line.indent), 0)
  const separate = width > longestWrapped || (stretch.length > 1 && stretch.every((line) => finished.test(line.text)))
  let number = lastNumber
  for (const [index, line] of stretch.entries()) {
    const previous = stretch[index - 1]
    const group = groups.at(-1)
    const marker = markerOf(line, previous, group?.marker != null, number)
    if (marker) number = marker.number
    if (
      !group ||
      !previous ||
      marker ||
      (group.marker === null && (separate || endsParagraph(previous, line, width)))
    ) {
      groups.push({lines: [line], marker})
    } else group.lines.push(line)
  }
  return groups
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
