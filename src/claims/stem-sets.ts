import {isCommonStem} from '../lexicons/common-words.js'
import type {DocumentClaim} from './claim.js'

/** How common each stem is among the sentences with claims of one document. Stems are numbered from 0. */
export interface Frequencies {
  readonly ids: ReadonlyMap<string, number>
  /** How much it tells that two sentences share a stem: 2 for a word that is rare anywhere, less for a common one; by stem number. */
  readonly rarity: Float64Array
}

/** Stems by number, ascending, each once. */
export interface StemSet {
  readonly ids: readonly number[]
  /** Their rarities added up. */
  readonly total: number
}

/** What two sets have in common. */
export interface Overlap {
  readonly count: number
  /** Rarities of the shared stems added up. */
  readonly rarity: number
}

/** Number the stems of a document's sentences and count them. */
export function countStems(claims: readonly DocumentClaim[]): Frequencies {
  const ids = new Map<string, number>()
  const counts: number[] = []
  let last: DocumentClaim['context'] | null = null
  for (const {context} of claims) {
    if (context === last) continue
    last = context
    for (const stem of context.stems) {
      const id = ids.get(stem)
      if (id === undefined) {
        ids.set(stem, counts.length)
        counts.push(1)
      } else counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const rarity = new Float64Array(counts.length)
  for (const [stem, id] of ids) rarity[id] = rarityOf(stem, counts[id] ?? 1)
  return {ids, rarity}
}

/** How much of a stem's rarity each doubling of its number in the text takes away, and what is left at least. */
const perDoubling = 0.15
const leastLeft = 0.25

/**
 * Blended from what is known of English and of the document. Coarse in the document's count, so that an edit elsewhere seldom
 * changes it, and the same in a text of two sentences as in a long one.
 */
function rarityOf(stem: string, count: number): number {
  return (isCommonStem(stem) ? 1 : 2) * Math.max(leastLeft, 1 - perDoubling * Math.floor(Math.log2(count)))
}

/** Numbers of stems, in their order; stems that no sentence with a claim has are left out. */
export function numbersOf(stems: readonly string[], {ids}: Frequencies): readonly number[] {
  const numbers: number[] = []
  for (const stem of stems) {
    const id = ids.get(stem)
    if (id !== undefined) numbers.push(id)
  }
  return numbers
}

/** The set of two lists of numbers. */
export function stemSet(a: readonly number[], b: readonly number[], {rarity}: Frequencies): StemSet {
  const ids: number[] = []
  let total = 0
  for (const list of [a, b])
    for (const id of list) {
      if (ids.includes(id)) continue
      ids.push(id)
      total += rarity[id] ?? 0
    }
  return {ids: ids.sort(ascending), total}
}

function ascending(a: number, b: number): number {
  return a - b
}

/** What stands in both of two sets. */
export function overlapOf(a: StemSet, b: StemSet, {rarity}: Frequencies): Overlap {
  let count = 0
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0
    const y = b.ids[j] ?? 0
    if (x === y) {
      shared += rarity[x] ?? 0
      count++
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return {count, rarity: shared}
}
