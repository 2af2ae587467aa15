import type {Block, Comment, SourceFormat} from '../block.js'
import {ownCopy} from '../../lexicons/own-copy.js'
import {commonEnds} from './common-ends.js'
import {lookedAhead, opening, plainDocument, readStretch, type ReadingState} from './plain-text.js'
import {moveBlocks} from './move-block.js'
import {commentsOf, stretchesOf, type Stretch, type TextLine} from './text-lines.js'

/** A stretch with what was read of it, wherever it stands. */
interface ReadStretch {
  readonly lines: Stretch['lines']
  readonly before: ReadingState
}

/** One version of a text. */
interface Version {
  readonly source: string
  readonly read: readonly ReadStretch[]
  /** Where each stretch begins, and how many blocks stand before it. */
  readonly places: readonly number[]
  readonly counts: readonly number[]
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
}

/** Reads the versions of one text as `readPlainText` does, but of each only the stretches around what has changed since the last. */
export function followPlainText(): SourceFormat {
  let last: Version = {source: '', read: [], places: [], counts: [], blocks: [], comments: []}
  return (source) => {
    last = nextVersion(last, source)
    return plainDocument(last.blocks, last.comments)
  }
}

/** What of a version stays in the next: the stretches before `head`, and those from `tail` on, `by` units further on. */
interface Kept {
  readonly head: number
  readonly tail: number
  readonly by: number
}

function nextVersion(last: Version, source: string): Version {
  const kept = keptOf(last, source)
  const {head, tail, by} = kept
  const from = head === 0 ? 0 : (last.places[head] ?? 0)
  const end = last.places[tail] ?? last.source.length
  const changed = [...stretchesOf(source, from, end + by)]
  const moved = <Place extends {start: number; end: number}>(d: Place) => ({...d, start: d.start + by, end: d.end + by})
  return {
    source,
    ...readAgain(last, source, changed, kept),
    comments: [
      ...last.comments.filter((d) => d.end <= from),
      ...commentsOf(source, from, end + by),
      ...last.comments.filter((d) => d.start >= end).map(moved)
    ]
  }
}

/** Blank lines part stretches: where the next one begins in what is unchanged, so does the mark between the two. */
function keptOf({source: before, places}: Version, source: string): Kept {
  const same = commonEnds(before, source)
  const head = Math.max(0, firstFrom(places, same.start + 1) - 1)
  const inTail = Math.max(head, firstFrom(places, before.length - same.end))
  const tail = Math.min(places.length, inTail + 1)
  return {head, tail, by: source.length - before.length}
}

/** Index of the first of some ascending offsets that is not before a place. */
function firstFrom(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Read stretches anew, from the first that looks ahead to a changed one, until those before have come to what they had come to. */
function readAgain(
  last: Version,
  source: string,
  changed: readonly Stretch[],
  {head, tail, by}: Kept
): Pick<Version, 'read' | 'places' | 'counts' | 'blocks'> {
  const stretchAt = (index: number): Stretch => ({at: last.places[index] ?? 0, lines: last.read[index]?.lines ?? []})
  const from = Math.max(0, head - lookedAhead)
  const before = last.read.slice(0, from)
  const read: ReadStretch[] = []
  const places: number[] = []
  const counts: number[] = []
  const blocks: Block[] = []
  const countBefore = countUpTo(last, from)
  const stretches = [...indices(from, head).map(stretchAt), ...changed]
  let state = last.read[from]?.before ?? opening
  let rest = last.read.length
  // What follows the changed stretches is read as well for as long as it is another beginning of the rest.
  for (let index = 0, next = tail; ; index++) {
    while (index + lookedAhead >= stretches.length && next < last.read.length) {
      const {at, lines} = stretchAt(next++)
      stretches.push({at: at + by, lines})
    }
    rest = next - (stretches.length - index)
    const known = rest >= tail ? last.read[rest] : undefined
    const stretch = stretches[index]
    if (stretch === undefined || (known && comeTo(state, known.before))) break
    const following = stretches.slice(index + 1, index + 1 + lookedAhead)
    const reading = readStretch({source, keep: ownCopy}, stretch, following, state)
    read.push({lines: stretch.lines.map(withOwnText), before: state})
    places.push(stretch.at)
    counts.push(countBefore + blocks.length)
    blocks.push(...reading.blocks)
    state = reading.after
  }
  const behind = last.read.slice(rest)
  const lists = state.lists - (behind[0]?.before.lists ?? state.lists)
  const blocksBehind = last.blocks.slice(countUpTo(last, rest))
  const more = countBefore + blocks.length - countUpTo(last, rest)
  return {
    read: before.concat(read, lists === 0 ? behind : behind.map((d) => withLists(d, lists))),
    places: last.places.slice(0, from).concat(places, raised(last.places.slice(rest), by)),
    counts: last.counts.slice(0, from).concat(counts, raised(last.counts.slice(rest), more)),
    blocks: last.blocks.slice(0, countBefore).concat(blocks, moveBlocks(blocksBehind, {by, lists}))
  }
}

/** How many blocks stand before a stretch. */
function countUpTo({counts, blocks}: Version, stretch: number): number {
  return counts[stretch] ?? blocks.length
}

function raised(numbers: readonly number[], by: number): readonly number[] {
  return by === 0 ? numbers : numbers.map((d) => d + by)
}

function withOwnText(line: TextLine): TextLine {
  return {...line, text: ownCopy(line.text)}
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({length: to - from}, (_, i) => from + i)
}

/** Whether two states are one but for the number of lists before, by which the lists behind are only numbered. */
function comeTo(now: ReadingState, then: ReadingState): boolean {
  if (now === then) return true
  return (
    now.isTitled === then.isTitled &&
    now.open.length === 0 &&
    then.open.length === 0 &&
    now.headings.length === then.headings.length &&
    now.headings.every((heading, i) => heading === then.headings[i])
  )
}

function withLists({lines, before}: ReadStretch, more: number): ReadStretch {
  const open = before.open.map((item) => ({...item, list: item.list + more}))
  return {lines, before: {...before, lists: before.lists + more, open}}
}
