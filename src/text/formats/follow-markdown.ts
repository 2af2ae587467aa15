import type {Tree} from '@lezer/common'
import {ownCopy} from '../../lexicons/own-copy.js'
import type {Block, SourceFormat} from '../block.js'
import {commonEnds, type CommonEnds} from './common-ends.js'
import {parserView} from './markdown-guard.js'
import {followTree, changeBetween} from './markdown-tree.js'
import {
  readNode,
  readParsed,
  type MarkdownSteps,
  type MarkdownText,
  type NodeReading,
  type ReadingState
} from './markdown.js'
import {moveBlock} from './move-block.js'

/** Reads the versions of one text as `readMarkdown` does, but of each only what has changed since the last. */
export function followMarkdown(): SourceFormat {
  const steps: MarkdownSteps = {keep: ownCopy, viewOf: followView(), parse: followTree(), readNodes: followNodes()}
  return (source) => readParsed(source, steps)
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
  const {fromB, toB} = changeBetween(before, after)
  const changed = after.slice(fromB, toB)
  return fromB >= bodyStart && parserView(changed, 0) === changed
}

/** A node with what was read of it, as it is in the newest version that has it. */
interface KnownNode extends NodeReading {
  version: number
  /** Where in its source it stands, the end exclusive. */
  from: number
  to: number
  before: ReadingState
  blocks: readonly Block[]
  after: ReadingState
}

/** The blocks of each version: what the parser has taken over as it was is not read again, but where what stands before it changes it. */
function followNodes(): MarkdownSteps['readNodes'] {
  let last: MarkdownText = {source: '', keep: ownCopy, view: '', labels: new Set()}
  let version = 0
  const known = new Map<Tree, KnownNode>()
  return (tree, text, opening) => {
    const same = commonEnds(last.source, text.source)
    const isSame = haveSameLabels(last, text) ? isUnchanged(same, last.source, text.source) : () => false
    const blocks: Block[] = []
    let state = opening
    let count = 0
    version++
    const cursor = tree.cursor()
    for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
      const {from, to, tree: node} = cursor
      let read = node && known.get(node)
      if (read?.version === version - 1 && isSame(read, from) && comesToOne(read.before, state))
        moveTo(read, from, state)
      else {
        read = {version, from, to, before: state, ...readNode(cursor, text, state)}
        if (node) known.set(node, read)
      }
      read.version = version
      for (const block of read.blocks) blocks.push(block)
      state = read.after
      count++
    }
    // Those that are gone are dropped once they are as many as those that are there.
    if (known.size > 2 * count) for (const [node, read] of known) if (read.version !== version) known.delete(node)
    last = text
    return blocks
  }
}

/** Whether the words of a node are those of the version before. */
function isUnchanged(
  {start, end}: CommonEnds,
  before: string,
  after: string
): (node: KnownNode, from: number) => boolean {
  const by = after.length - before.length
  return (node, from) =>
    (node.to <= start && from === node.from) || (node.from >= before.length - end && from === node.from + by)
}

/** Have a node stand where it stands now, and be numbered as what stands before it has it. */
function moveTo(node: KnownNode, from: number, state: ReadingState): void {
  const {before, after, blocks} = node
  const by = from - node.from
  const [lists, tables] = [state.lists - before.lists, state.tables - before.tables]
  if (by === 0 && lists === 0 && tables === 0) return
  node.from = from
  node.to += by
  node.blocks = blocks.map((block) => moveBlock(block, {by, lists, tables}))
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
