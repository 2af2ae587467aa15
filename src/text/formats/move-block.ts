import type {Block} from '../block.js'

/** How much further on in the text something stands. */
export interface Shift {
  /** UTF-16 units of the source. */
  readonly by: number
  /** Lists, and tables, that have come before it; less than none where some have gone. */
  readonly lists: number
  readonly tables?: number
}

/**
 * Have a block stand further on, in the next version of its text: what was read of the version before is good no more.
 *
 * @returns The block itself, unless it has another number among the lists or tables.
 */
function moveBlock(block: Block, {by, lists, tables = 0}: Shift): Block {
  const {kind, prose, map, section, quoteDepth, list, cell} = block
  map.origin += by
  if ((lists === 0 || list === null) && (tables === 0 || cell === null)) return block
  return {
    kind,
    prose,
    map,
    section,
    quoteDepth,
    list: list && {...list, list: list.list + lists},
    cell: cell && {...cell, table: cell.table + tables}
  }
}

/** The same for several, which are the same list where none has another number. */
export function moveBlocks(blocks: readonly Block[], shift: Shift): readonly Block[] {
  const {by, lists, tables = 0} = shift
  if (lists !== 0 || tables !== 0) return blocks.map((block) => moveBlock(block, shift))
  if (by !== 0) for (const {map} of blocks) map.origin += by
  return blocks
}
