import type {Block} from '../block.js'
import {movedMap} from '../prose-map.js'

/** How much further on in the text something stands. */
export interface Shift {
  /** UTF-16 units of the source. */
  readonly by: number
  /** Lists, and tables, that have come before it; less than none where some have gone. */
  readonly lists: number
  readonly tables?: number
}

/** A block as it is where it stands further on. */
export function movedBlock(block: Block, {by, lists, tables = 0}: Shift): Block {
  if (by === 0 && lists === 0 && tables === 0) return block
  const {kind, prose, map, section, quoteDepth, list, cell} = block
  return {
    kind,
    prose,
    map: movedMap(map, by),
    section,
    quoteDepth,
    list: lists === 0 || list === null ? list : {...list, list: list.list + lists},
    cell: tables === 0 || cell === null ? cell : {...cell, table: cell.table + tables}
  }
}
