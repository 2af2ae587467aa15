import {TreeFragment, type ChangedRange, type Tree} from '@lezer/common'
import {commonEnds} from './common-ends.js'
import {parseBody} from './markdown-parser.js'

/** A text as the parser is to see it, and where its front matter ends. */
interface ParsedText {
  readonly view: string
  readonly bodyStart: number
}

/** Parses the versions of one text, each from what the tree of the last has in common with it. */
export function followTree(): (view: string, bodyStart: number) => Tree {
  let last: (ParsedText & {readonly tree: Tree}) | null = null
  return (view, bodyStart) => {
    const known = last === null ? [] : unchanged(last.tree, changeOf(last, {view, bodyStart}))
    const tree = parseBody(view, bodyStart, known)
    last = {view, bodyStart, tree}
    return tree
  }
}

function unchanged(tree: Tree, change: ChangedRange): readonly TreeFragment[] {
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change], reusedFrom)
}

/** Where the front matter ends elsewhere, what was seen of either version up to there is seen no more. */
function changeOf(before: ParsedText, after: ParsedText): ChangedRange {
  const change = changedRange(before.view, after.view)
  if (before.bodyStart === after.bodyStart) return change
  const by = after.view.length - before.view.length
  const to = Math.max(change.toA, before.bodyStart, after.bodyStart - by)
  return {fromA: 0, toA: to, fromB: 0, toB: to + by}
}

/** Nothing shorter is worth being looked at again, in UTF-16 units. */
const reusedFrom = 128

/**
 * One stretch that holds every difference of two texts, from an empty line to an empty line: what a line is may show only in the
 * one below it, as for the head of a table.
 */
export function changedRange(before: string, after: string): ChangedRange {
  const {start, end} = commonEnds(before, after)
  const from = emptyLineBefore(before, start)
  const left = after.length - emptyLineBehind(after, after.length - end)
  return {fromA: from, toA: before.length - left, fromB: from, toB: after.length - left}
}

function emptyLineBefore(text: string, offset: number): number {
  let end = text.lastIndexOf('\n', offset - 1)
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (text.slice(start, end).trim() === '') return start
    end = start - 1
  }
  return 0
}

function emptyLineBehind(text: string, offset: number): number {
  let start = text.indexOf('\n', offset) + 1
  while (start > 0) {
    const end = text.indexOf('\n', start)
    if (end >= 0 && text.slice(start, end).trim() === '') return end
    start = end + 1
  }
  return text.length
}
