import type {TreeCursor} from '@lezer/common'
import {ProseBuilder, objectCharacter, type MappedProse, type ProseSource} from '../prose-builder.js'
import {decodeReference} from './character-reference.js'
import {normaliseLabel} from './link-definitions.js'

/** A source that is being read, and what its inline text refers to. */
export interface InlineSource extends ProseSource {
  readonly labels: ReadonlySet<string>
}

/** Source offsets, the end exclusive. */
export interface SourceRange {
  readonly from: number
  readonly to: number
}

/** The prose of one leaf block, and of the pictures in it. */
export interface InlineProse {
  readonly prose: MappedProse | null
  readonly captions: readonly MappedProse[]
}

/** Where the reading of one leaf stands. */
interface Reading {
  readonly input: InlineSource
  readonly builder: ProseBuilder
  readonly captions: MappedProse[]
  /** Everything before this source offset has been read. */
  at: number
}

/** Read what stands from `from` to `to` of the leaf block on which the cursor stands. */
export function readInline(cursor: TreeCursor, input: InlineSource, {from, to}: SourceRange): InlineProse {
  const reading: Reading = {input, builder: new ProseBuilder(input), captions: [], at: from}
  readChildren(cursor, reading, to)
  return {prose: reading.builder.finish(), captions: reading.captions}
}

/** Read what stands up to `to` between and in the children of the node on which the cursor stands; leaves the cursor there. */
function readChildren(cursor: TreeCursor, reading: Reading, to: number): void {
  if (cursor.firstChild()) {
    do {
      if (cursor.from >= to) break
      if (cursor.from < reading.at) continue
      copyUpTo(reading, cursor.from)
      readNode(cursor, reading)
    } while (cursor.nextSibling())
    cursor.parent()
  }
  copyUpTo(reading, to)
}

function copyUpTo(reading: Reading, to: number): void {
  if (to <= reading.at) return
  reading.builder.copy(reading.at, to)
  reading.at = to
}

function readNode(cursor: TreeCursor, reading: Reading): void {
  const {from, to, name} = cursor
  const {builder, input} = reading
  switch (name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
      readChildren(cursor, reading, to)
      break
    case 'Link':
      readLink(cursor, reading)
      break
    case 'Image':
      readImage(cursor, reading)
      break
    case 'Escape':
      builder.copy(from + 1, to)
      break
    case 'Entity': {
      const written = input.source.slice(from, to)
      const decoded = decodeReference(written)
      if (decoded === null) builder.copy(from, to)
      else builder.replace(decoded, from, to)
      break
    }
    case 'HTMLTag':
      reading.at = readTag(reading, from, to)
      return
    case 'InlineCode':
    case 'Autolink':
    case 'Object':
      builder.replace(objectCharacter, from, to)
      break
    default:
      // Marks, addresses, comments: shown to no reader.
      break
  }
  reading.at = Math.max(reading.at, to)
}

/** A link's text is prose; brackets that refer to nothing, as in "[sic]", are text themselves. */
function readLink(cursor: TreeCursor, reading: Reading): void {
  const {to} = cursor
  const text = linkText(cursor, reading.input)
  if (text.known) reading.at = text.from
  else copyUpTo(reading, text.from)
  readChildren(cursor, reading, text.to)
  if (!text.known) copyUpTo(reading, to)
}

/** The text that describes a picture is a caption of its own; in the sentence it leaves a place. */
function readImage(cursor: TreeCursor, reading: Reading): void {
  const {from, to} = cursor
  const text = linkText(cursor, reading.input)
  if (!text.known) {
    copyUpTo(reading, to)
    return
  }
  const alternative: Reading = {...reading, builder: new ProseBuilder(reading.input), at: text.from}
  readChildren(cursor, alternative, text.to)
  const caption = alternative.builder.finish()
  if (caption) reading.captions.push(caption)
  reading.builder.replace(objectCharacter, from, to)
}

/** Where the text between the brackets of a link or picture stands. */
interface LinkText {
  readonly from: number
  readonly to: number
  /** Whether it has an address, or a label that is defined. */
  readonly known: boolean
}

function linkText(cursor: TreeCursor, {source, labels}: InlineSource): LinkText {
  const marks: number[] = []
  let label: string | null = null
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'LinkMark') marks.push(cursor.from, cursor.to)
      if (cursor.name === 'LinkLabel') label = source.slice(cursor.from + 1, cursor.to - 1)
    } while (cursor.nextSibling())
    cursor.parent()
  }
  const [, from = cursor.from, to = cursor.to] = marks
  const addressed = marks.length > 4
  return {
    from,
    to,
    known: addressed || labels.has(normaliseLabel(label === null || label === '' ? source.slice(from, to) : label))
  }
}

/** `<br>` is white space, a power keeps its meaning (`10<sup>6</sup>` is 10⁶, not 106), other tags are nothing. */
function readTag(reading: Reading, from: number, to: number): number {
  const {builder, input} = reading
  const tag = input.source.slice(from, Math.min(to, from + 6))
  if (/^<br[\s/>]/i.test(tag)) builder.replace(' ', from, to)
  if (!/^<sup>$/i.test(input.source.slice(from, to))) return to
  const digits = /^\d{1,3}(?=<)/.exec(input.source.slice(to, to + 4))?.[0] ?? ''
  builder.replace(
    digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
    from,
    to + digits.length
  )
  return to + digits.length
}
