import type {ReadBlock} from '../claims/document-claims.js'
import {haveSameInOrder} from '../claims/short-lists.js'

/** How many items the list below a block has. */
export interface ListBehind {
  /** The number of its items, then every other number that it can be counted as. */
  readonly counts: readonly number[]
  /** Index of the block with its last item. */
  readonly lastBlock: number
}

/** Matches "3. Set a date": an item of a list that something interrupted. */
const numbered = /^\d{1,2}[.)]\s/

/** How many blocks below are looked at; no list that is counted is longer. */
const reach = 200

/**
 * The bulleted or numbered list that begins right behind a block. Lists in it are parts of its items; lists that follow it in
 * the same section, with something between them, may be its rest.
 *
 * @returns Null where no list follows.
 */
export function itemsOfListBehind(blocks: readonly ReadBlock[], block: number): ListBehind | null {
  const first = blocks[block + 1]?.block
  const own = blocks[block]?.block
  if (!first?.list || !own || own.list?.list === first.list.list || first.list.item !== 0) return null
  const isAbove = own.kind === 'heading' || own.kind === 'title'
  if (!isAbove && !haveSameInOrder(own.section, first.section)) return null
  const {list} = first.list
  const {section} = first
  let lastBlock = block + 1
  let items = 0
  let all = 0
  const seen = new Set<string>()
  for (let at = block + 1; at < Math.min(blocks.length, block + reach); at++) {
    const next = blocks[at]?.block
    if (!next || !haveSameInOrder(next.section, section)) break
    if (!next.list && numbered.test(next.prose)) all++
    if (!next.list) continue
    const key = `${String(next.list.list)}/${String(next.list.item)}`
    if (seen.has(key)) continue
    seen.add(key)
    all++
    if (next.list.list !== list) continue
    items = Math.max(items, next.list.item + 1)
    lastBlock = at
  }
  return {counts: [items, all], lastBlock}
}
