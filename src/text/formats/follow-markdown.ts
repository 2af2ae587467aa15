import type {Tree, TreeCursor} from '@lezer/common'
import {ownCopy} from '../../lexicons/own-copy.js'
import type {Block, SourceFormat} from '../block.js'
import {commonEnds, type CommonEnds} from './common-ends.js'
import {readFrontMatter} from './front-matter.js'
import {parserView} from './markdown-guard.js'
import {followTree, changedRange} from './markdown-tree.js'
import {
  readNode,
  readParsed,
  type MarkdownSteps,
  type MarkdownText,
  type NodeReading,
  type ReadingState
} from './markdown.js'
import {moveBlocks} from './move-block.js'

/** Reads the versions of one text as `readMarkdown` does, but of each only what has changed since the last. */
export function followMarkdown(): SourceFormat {
  const steps: MarkdownSteps = {
    keep: ownCopy,
    readFront: followFrontMatter(),
    viewOf: followView(),
    parse: followTree(),
    readNodes: followNodes()
  }
  return (source) => readParsed(source, steps)
}

/** The front matter of each version; read again where it, or the line that ends it, is another. */
function followFrontMatter(): MarkdownSteps['readFront'] {
  let last = {front: readFrontMatter(''), written: ''}
  return (source) => {
    if (last.written === '' || !source.startsWith(last.written)) {
      const front = readFrontMatter(source)
      last = {front, written: ownCopy(source.slice(0, behindLine(source, front.bodyStart)))}
    }
    return last.front
  }
}

/** Offset behind the line in which an offset stands; 0 for the first line, and for one that does not end. */
function behindLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.indexOf('\n', offset) + 1
}

/** The parser's view of each version; of one that needs no guard, only the lines around a change are looked at. */
function followView(): MarkdownSteps['viewOf'] {
  let last = {source: '', view: '', bodyStart: 0}
  return (source, bodyStart) => {
    const isGuarded = last.view !== last.source || last.bodyStart !== bodyStart
    const view = !isGuarded && isHarmless(last.source, source, bodyStart) ? source : parserView(source, bodyStart)
    last = {source, view, bodyStart}
    return view
  }
}

/** Whether what has changed, from an empty line to an empty line, is what the parser may see. */
function isHarmless(before: string, after: string, bodyStart: number): boolean {
  const {fromB, toB} = changedRange(before, after)
  const changed = after.slice(fromB, toB)
  return fromB >= bodyStart && parserView(changed, 0) === changed
}

/** A node that lies in no other, with what was read of it, as it is in the newest version that has it. */
interface KnownNode extends NodeReading {
  /** Null where the parser keeps no tree for it alone. */
  readonly node: Tree | null
  /** Where in its source it stands, the end exclusive. */
  from: number
  to: number
  before: ReadingState
  blocks: readonly Block[]
  after: ReadingState
}

/** A version and its nodes, in order. */
interface ReadVersion {
  readonly text: MarkdownText
  readonly nodes: readonly KnownNode[]
}

/**
 * The blocks of each version. What stands before an edit is taken over as it is; and so is what stands behind it, from the first node on
 * that the parser has taken over and that comes to what it came to: from there on the text is read as it was.
 */
function followNodes(): MarkdownSteps['readNodes'] {
  let last: ReadVersion = {text: {source: '', keep: ownCopy, view: '', bodyStart: 0, labels: new Set()}, nodes: []}
  return (tree, text, opening) => {
    const same = haveSameLabels(last.text, text) ? commonText(last.text, text) : nothing
    let nodes = nodesBefore(last, same, opening)
    const isBehind = behindEdit(last, text, same)
    const cursor = tree.cursor()
    let state = nodes.at(-1)?.after ?? opening
    for (let more = cursor.childAfter(nodes.at(-1)?.to ?? 0); more; more = cursor.nextSibling()) {
      const behind = isBehind(cursor, state)
      if (behind !== null) {
        for (const node of behind) {
          moveTo(node, node.from + text.source.length - last.text.source.length, state)
          state = node.after
        }
        nodes = nodes.concat(behind)
        break
      }
      const {from, to, tree: node} = cursor
      // The last node before the edit is as it was, more often than not, and may be a list as long as the text.
      const known = last.nodes[nodes.length]
      if (
        node !== null &&
        known?.node === node &&
        known.from === from &&
        known.to <= same.start &&
        comesToOne(known.before, state)
      ) {
        nodes.push(known)
        state = known.after
        continue
      }
      const read = {node, from, to, before: state, ...readNode(cursor, text, state)}
      nodes.push(read)
      state = read.after
    }
    last = {text, nodes}
    const blocks: Block[] = []
    for (const node of nodes) for (const block of node.blocks) blocks.push(block)
    return blocks
  }
}

const nothing: CommonEnds = {start: 0, end: 0}

/**
 * What two versions have in common, as their readers see them and as the parser does: the beginning up to an empty line, as one that is
 * not empty may be another by what follows it.
 */
function commonText(before: MarkdownText, after: MarkdownText): CommonEnds {
  const {fromA, toA} = changedRange(before.view, after.view)
  const view = {start: fromA, end: before.view.length - toA}
  const isRead = before.view === before.source && after.view === after.source
  const {start, end} = isRead ? view : commonEnds(before.source, after.source)
  // What is in the front matter of one version is in the body of the other.
  const isOneBody = before.bodyStart === after.bodyStart
  return {start: isOneBody ? Math.min(start, view.start) : 0, end: Math.min(end, view.end)}
}

/** The nodes that stand before an edit; but for the last, which may go on in what has come to stand behind it. */
function nodesBefore({nodes}: ReadVersion, {start}: CommonEnds, opening: ReadingState): KnownNode[] {
  const [first] = nodes
  if (first === undefined || !comesToOne(first.before, opening)) return []
  return nodes.slice(0, Math.max(0, firstFrom(nodes, (node) => node.to > start) - 1))
}

/**
 * What stands behind an edit, from a node on that the parser has taken over; null where the node under the cursor is none.
 */
function behindEdit(
  {text: before, nodes}: ReadVersion,
  {source}: MarkdownText,
  {end}: CommonEnds
): (cursor: TreeCursor, state: ReadingState) => readonly KnownNode[] | null {
  const by = source.length - before.source.length
  return ({from, tree}, state) => {
    if (tree === null || from < source.length - end) return null
    const place = firstFrom(nodes, (node) => node.from >= from - by)
    const node = nodes[place]
    return node?.node === tree && node.from === from - by && comesToOne(node.before, state) ? nodes.slice(place) : null
  }
}

/** Place of the first node that is far enough on in the text. */
function firstFrom(nodes: readonly KnownNode[], isFarEnough: (node: KnownNode) => boolean): number {
  let [low, high] = [0, nodes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const node = nodes[middle]
    if (node !== undefined && isFarEnough(node)) high = middle
    else low = middle + 1
  }
  return low
}

/** Have a node stand where it stands now, and be numbered as what stands before it has it. */
function moveTo(node: KnownNode, from: number, state: ReadingState): void {
  const {before, after, blocks} = node
  const by = from - node.from
  const [lists, tables] = [state.lists - before.lists, state.tables - before.tables]
  if (by === 0 && lists === 0 && tables === 0) return
  node.from = from
  node.to += by
  node.blocks = moveBlocks(blocks, {by, lists, tables})
  // Where only the place is another, the state is the same in other words, and what it was goes on to be it.
  if (lists === 0 && tables === 0) return
  node.before = state
  node.after = after === before ? state : {...after, lists: after.lists + lists, tables: after.tables + tables}
}

/** Whether two states are one but for the numbers of lists and tables, which only tell them apart. */
function comesToOne(a: ReadingState, b: ReadingState): boolean {
  if (a === b) return true
  if (a.isOpening !== b.isOpening || a.headings.length !== b.headings.length) return false
  return a.headings.every(({level, text}, i) => {
    const other = b.headings[i]
    return level === other?.level && text === other.text
  })
}

function haveSameLabels({labels: a}: MarkdownText, {labels: b}: MarkdownText): boolean {
  return a.size === b.size && [...a].every((label) => b.has(label))
}
