import type {Nodes, Paragraph, Root} from 'nlcst'
import type {Block} from '../text/block.js'
import {mapOf} from '../text/prose-map.js'
import type {Sentence} from '../text/sentence.js'

/** A paragraph of somebody's nlcst tree, as a block, with the sentences that the tree gives it. */
export interface TreeBlock {
  readonly block: Block
  readonly sentences: readonly Sentence[]
}

/**
 * The paragraphs of an nlcst tree as blocks. Prose and places come from the tree's leaves, so that trees made from Markdown or HTML
 * point into their own sources. A paragraph whose leaves have no offsets is left out: nothing could be reported in it.
 */
export function treeBlocks(tree: Root): readonly TreeBlock[] {
  const found: TreeBlock[] = []
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode') continue
    const read = readParagraph(node)
    if (read) found.push(read)
  }
  return found
}

function readParagraph(paragraph: Paragraph): TreeBlock | null {
  const prose: number[] = []
  const source: number[] = []
  const sourceEnd: number[] = []
  const sentences: Sentence[] = []
  let text = ''
  let unplaced = 0
  const visit = (node: Nodes): void => {
    const start = text.length
    if ('children' in node) for (const child of node.children) visit(child)
    else {
      const [from, to] = [node.position?.start.offset, node.position?.end.offset]
      if (from === undefined || to === undefined) unplaced++
      prose.push(text.length)
      source.push(from ?? 0)
      sourceEnd.push(to ?? 0)
      text += node.value
    }
    if (node.type === 'SentenceNode') sentences.push({start, end: text.length})
  }
  visit(paragraph)
  if (unplaced > 0 || text.length === 0) return null
  const map = mapOf({prose, source, sourceEnd, proseLength: text.length})
  return {block: {kind: 'paragraph', prose: text, map, section: [], quoteDepth: 0, list: null, cell: null}, sentences}
}
