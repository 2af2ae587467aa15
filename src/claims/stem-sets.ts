import {isCommonStem} from '../lexicons/common-words.js'
import {byNumber, sorted} from './short-lists.js'

/** How common each stem is among the sentences with claims of one document. Stems are numbered from 0. */
export interface Frequencies {
  /**
   * How much it tells that two sentences share a stem, in {@link rarityUnit}s: 2 for a word that is rare anywhere, less for a common
   * one; by stem number.
   */
  readonly rarity: readonly number[]
  /** Number of a stem; -1 where no sentence with a claim has it. */
  readonly numberOf: (stem: string) => number
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

/** Counts the stems of sentences that come and go. A class, since it keeps what it has counted. */
export class StemCounts implements Frequencies {
  readonly #numbers = new Map<string, number>()
  /** Rarity of each stem in English. */
  readonly #inEnglish: number[] = []
  readonly #counts: number[] = []
  readonly rarity: number[] = []
  /** The stems that were counted since the last call of {@link settle}, and their rarities before; -1 for others. */
  readonly #counted: number[] = []
  readonly #before: number[] = []

  readonly numberOf = (stem: string): number => {
    const number = this.#numbers.get(stem)
    return number !== undefined && (this.#counts[number] ?? 0) > 0 ? number : -1
  }

  /** The number of a stem that some sentence may come to have. */
  numbered(stem: string): number {
    const known = this.#numbers.get(stem)
    if (known !== undefined) return known
    const number = this.rarity.push(0) - 1
    this.#numbers.set(stem, number)
    this.#inEnglish.push(isCommonStem(stem) ? 1 : 2)
    this.#counts.push(0)
    this.#before.push(-1)
    return number
  }

  /** Count the stems of a sentence, each of which stands there once, `by` 1 or -1. */
  count(numbers: readonly number[], by: 1 | -1): void {
    for (const number of numbers) {
      if (this.#before[number] === -1) {
        this.#before[number] = this.rarity[number] ?? 0
        this.#counted.push(number)
      }
      const count = (this.#counts[number] ?? 0) + by
      this.#counts[number] = count
      this.rarity[number] = (this.#inEnglish[number] ?? 0) * shareLeft(count)
    }
  }

  /** The stems that are rarer, or more common, than at the last call. */
  settle(): readonly number[] {
    const changed = this.#counted.filter((number) => this.rarity[number] !== this.#before[number])
    for (const number of this.#counted) this.#before[number] = -1
    this.#counted.length = 0
    return changed
  }
}

/** Rarities are whole numbers of this many to one, so that their sums are exact, and the same in whatever order they are added. */
export const rarityUnit = 20

/** How much of a stem's rarity in English each doubling of its number in the text takes away, and what is left at least. */
const perDoubling = 0.15 * rarityUnit
const leastLeft = 0.25 * rarityUnit

/**
 * How much of a stem's rarity in English is left in a document that has it so many times. Coarse, so that an edit elsewhere seldom
 * changes it, and the same in a text of two sentences as in a long one.
 */
function shareLeft(count: number): number {
  return count === 0 ? 0 : Math.max(leastLeft, rarityUnit - perDoubling * (31 - Math.clz32(count)))
}

/** The set of a list of numbers, each of which stands there once. */
export function stemSet(numbers: readonly number[], frequencies: Frequencies): StemSet {
  return {ids: sorted(numbers, byNumber), total: totalOf(numbers, frequencies)}
}

/** The rarities of stems added up. */
export function totalOf(numbers: readonly number[], {rarity}: Frequencies): number {
  let total = 0
  for (const id of numbers) total += rarity[id] ?? 0
  return total
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
