import {hashOf, hashWithLetter, wordAtPlace} from '../lexicons/word-table.js'
import {headWords} from '../lexicons/temporal-words.js'
import {numberWords} from '../lexicons/numbers.js'

const DIGIT_0 = 48
const DIGIT_9 = 57
const APOSTROPHE = 39
const LETTER_A = 97
const LETTER_D = 100
const LETTER_L = 108
const LETTER_Z = 122
const LOWER_CASE = 32

/** Whether words of each hash may carry a claim: most words of a text are passed over without being looked up. */
const suspects = new Uint8Array(1 << 16)
for (const word of [...numberWords, ...headWords()]) suspects[placeOf(hashOf(word))] = 1

/**
 * Where the first value of a stretch of prose may stand: a digit, a number word or a word of time. Sentences without any are never
 * cut into tokens. One pass over the letters, much cheaper than anything behind it.
 *
 * @returns Offset of the digit or word; `end` where there is none.
 */
export function firstCarrier(prose: string, start: number, end: number): number {
  let hash = 0
  let first = -1
  for (let offset = start; offset < end; offset++) {
    const code = prose.charCodeAt(offset)
    const letter = code | LOWER_CASE
    if (letter >= LETTER_A && letter <= LETTER_Z) {
      if (first < 0) first = offset
      hash = hashWithLetter(hash, code)
      continue
    }
    if ((code >= DIGIT_0 && code <= DIGIT_9) || isFraction(code)) return offset
    if (first < 0) continue
    if (carries(prose, first, offset, hash)) return first
    // "Friday's" hangs on "Friday", and "Hallowe'en" on all of it.
    if (code === APOSTROPHE) {
      hash = hashWithLetter(hash, code)
      continue
    }
    first = -1
    hash = 0
  }
  return first >= 0 && carries(prose, first, end, hash) ? first : end
}

function carries(prose: string, start: number, end: number, hash: number): boolean {
  // "tenfold" is in no list.
  const mayEndInFold =
    (prose.charCodeAt(end - 1) | LOWER_CASE) === LETTER_D && (prose.charCodeAt(end - 2) | LOWER_CASE) === LETTER_L
  if (suspects[placeOf(hash)] === 0 && !mayEndInFold) return false
  return wordAtPlace(prose, start, end, hash).carries
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (suspects.length - 1)
}

/** `½`, `⅓`. */
function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)
}
