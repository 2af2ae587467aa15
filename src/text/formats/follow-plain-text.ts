import type {Block, Comment, SourceFormat} from '../block.js'
import {movedMap} from '../prose-map.js'
import {commonEnds} from './common-ends.js'
import {lookedAhead, opening, plainDocument, readStretch, type ReadingState} from './plain-text.js'
import {stretchesOf, type Stretch} from './text-lines.js'

/** A stretch with what was read of it. */
interface ReadStretch {
  readonly stretch: Stretch
  readonly before: ReadingState
  readonly blocks: readonly Block[]
}

/** One version of a text. */
interface Version {
  readonly source: string
  readonly read: readonly ReadStretch[]
  readonly comments: readonly Comment[]
}

/** Reads the versions of one text as `readPlainText` does, but of each only the stretches around what has changed since the last. */
export function followPlainText(): SourceFormat {
  let last: Version = {source: '', read: [], comments: []}
  return (source) => {
    last = nextVersion(last, source)
    return plainDocument(
      last.read.flatMap((d) => d.blocks),
      last.comments
    )
  }
}

function nextVersion(last: Version, source: string): Version {
  const {source: before, read} = last
  const same = commonEnds(before, source)
  const by = source.length - before.length
  // Blank lines part stretches: where the next one begins in what is unchanged, so does the mark between the two.
  const head = Math.max(
    0,
    read.findLastIndex((d) => d.stretch.at <= same.start)
  )
  const firstInTail = read.findIndex((d, i) => i >= head && d.stretch.at >= before.length - same.end)
  const tail = firstInTail < 0 ? read.length : Math.min(firstInTail + 1, read.length)
  const from = head === 0 ? 0 : (read[head]?.stretch.at ?? 0)
  const end = read[tail]?.stretch.at ?? before.length
  const changed = stretchesOf(source, from, end + by)
  const stretches = [
    ...read.slice(0, head).map((d) => d.stretch),
    ...changed.stretches,
    ...read.slice(tail).map((d) => movedStretch(d.stretch, by))
  ]
  return {
    source,
    read: readAgain(source, stretches, read, {from: Math.max(0, head - lookedAhead), tail, by}),
    comments: [
      ...last.comments.filter((d) => d.end <= from),
      ...changed.comments,
      ...last.comments.filter((d) => d.start >= end).map((d) => ({...d, start: d.start + by, end: d.end + by}))
    ]
  }
}

/** What of the last version stays: all before the stretch `from`, and all from the stretch `tail` on, `by` units further on. */
interface Kept {
  readonly from: number
  readonly tail: number
  readonly by: number
}

/** Read stretches from one on, until those before have come to what they had come to in the last version. */
function readAgain(
  source: string,
  stretches: readonly Stretch[],
  last: readonly ReadStretch[],
  {from, tail, by}: Kept
): readonly ReadStretch[] {
  const read = last.slice(0, from)
  const added = stretches.length - last.length
  let state = last[from]?.before ?? opening
  for (let index = from; index < stretches.length; index++) {
    const [stretch, known] = [stretches[index], last[index - added]]
    if (stretch === undefined) break
    if (known && index - added >= tail && comeTo(state, known.before)) {
      const lists = state.lists - known.before.lists
      for (const d of last.slice(index - added)) read.push(moved(d, by, lists))
      break
    }
    const {blocks, after} = readStretch(source, stretches, index, state)
    read.push({stretch, before: state, blocks})
    state = after
  }
  return read
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

function movedStretch({at, lines}: Stretch, by: number): Stretch {
  return {at: at + by, lines}
}

function moved(read: ReadStretch, by: number, lists: number): ReadStretch {
  if (by === 0 && lists === 0) return read
  const {stretch, before, blocks} = read
  return {
    stretch: movedStretch(stretch, by),
    before: lists === 0 ? before : withLists(before, lists),
    blocks: blocks.map((block) => movedBlock(block, by, lists))
  }
}

function withLists(state: ReadingState, more: number): ReadingState {
  return {
    ...state,
    lists: state.lists + more,
    open: state.open.map((item) => ({...item, list: item.list + more}))
  }
}

/** A block that stands elsewhere, behind more lists. */
export function movedBlock(block: Block, by: number, lists: number): Block {
  const {kind, prose, map, section, quoteDepth, list, cell} = block
  const place = lists === 0 || list === null ? list : {...list, list: list.list + lists}
  return {kind, prose, map: movedMap(map, by), section, quoteDepth, list: place, cell}
}
