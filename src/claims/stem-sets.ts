import {isCommonStem} from '../lexicons/common-words.js'
import type {DocumentClaim, SentenceContext} from './claim.js'
import {byNumber, sorted} from './short-lists.js'

/** How common each stem is among the sentences with claims of one document. Stems are numbered from 0. */
export interface Frequencies {
  readonly ids: ReadonlyMap<string, number>
  /**
   * How much it tells that two sentences share a stem, in {@link rarityUnit}s: 2 for a word that is rare anywhere, less for a common
   * one; by stem number.
   */
  readonly rarity: Int32Array
  /** Numbers of the stems of each sentence, in order, each once. */
  readonly sentences: ReadonlyMap<SentenceContext, readonly number[]>
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
  const sentences = new Map<SentenceContext, readonly number[]>()
  let last: SentenceContext | null = null
  for (const {context} of claims) {
    if (context === last) continue
    last = context
    const numbers = context.stems.map((stem) => {
      const id = ids.get(stem) ?? counts.length
      if (id === counts.length) ids.set(stem, id)
      counts[id] = (counts[id] ?? 0) + 1
      return id
    })
    sentences.set(context, numbers)
  }
  const rarity = new Int32Array(counts.length)
  for (const [stem, id] of ids) rarity[id] = rarityOf(stem, counts[id] ?? 1)
  return {ids, rarity, sentences}
}

/** Rarities are whole numbers of this many to one, so that their sums are exact, and the same in whatever order they are added. */
export const rarityUnit = 20

/** How much of a stem's rarity each doubling of its number in the text takes away, and what is left at least. */
const perDoubling = 0.15 * rarityUnit
const leastLeft = 0.25 * rarityUnit

/**
 * Blended from what is known of English and of the document. Coarse in the document's count, so that an edit elsewhere seldom
 * changes it, and the same in a text of two sentences as in a long one.
 */
function rarityOf(stem: string, count: number): number {
  return (isCommonStem(stem) ? 1 : 2) * Math.max(leastLeft, rarityUnit - perDoubling * Math.floor(Math.log2(count)))
}

/** Number of the first stem of a list that some sentence with a claim has; -1 where none does. */
export function firstNumber(stems: readonly string[], {ids}: Frequencies): number {
  for (const stem of stems) {
    const id = ids.get(stem)
    if (id !== undefined) return id
  }
  return -1
}

/** The set of the stems of two lists; stems that no sentence with a claim has are left out. */
export function unionOf(a: readonly string[], b: readonly string[], frequencies: Frequencies): StemSet {
  const numbers: number[] = []
  for (const stems of [a, b])
    for (const stem of stems) {
      const id = frequencies.ids.get(stem)
      if (id !== undefined && !numbers.includes(id)) numbers.push(id)
    }
  return stemSet(numbers, frequencies)
}

/** The set of a list of numbers, each of which stands there once. */
export function stemSet(numbers: readonly number[], {rarity}: Frequencies): StemSet {
  let total = 0
  for (const id of numbers) total += rarity[id] ?? 0
  return {ids: sorted(numbers, byNumber), total}
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
