import {describeWord, longestWord, type Word} from './word.js'

/** As many as fit the nearest memory of a processor, and more than the words that make up most of a long text. */
const slots = 1 << 14
/** Words met so far, by the hash of their letters; a word that is not at its place is looked up in full. */
const table: (Word | undefined)[] = new Array<Word | undefined>(slots).fill(undefined)

const LOWER_CASE = 32

/** The hash of a word with one more letter, A to Z in either case; that of no letters is 0. */
export function hashWithLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | LOWER_CASE)) | 0
}

/** The hash of a whole word of the lists. */
export function hashOf(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index++) hash = hashWithLetter(hash, word.charCodeAt(index))
  return hash
}

/**
 * What the word lists know of the letters at a place, without cutting them out of the prose: most words of a text are the same
 * few thousand, and a string made for each would cost more than everything that is asked of it.
 *
 * @param start Offset of the first letter; all up to `end` are A to Z, in either case.
 * @param hash Of the letters, as `hashWithLetter` makes it.
 */
export function wordAtPlace(prose: string, start: number, end: number, hash: number): Word {
  const slot = (hash ^ (hash >>> 14)) & (slots - 1)
  const known = table[slot]
  if (known !== undefined && isSpelt(known.lower, prose, start, end)) return known
  const word = describeWord(prose.slice(start, end).toLowerCase())
  if (end - start <= longestWord) table[slot] = word
  return word
}

function isSpelt(lower: string, prose: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false
  for (let index = 0; index < lower.length; index++)
    if (lower.charCodeAt(index) !== (prose.charCodeAt(start + index) | LOWER_CASE)) return false
  return true
}
