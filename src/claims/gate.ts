import {hashWithLetter, wordAtPlace} from '../lexicons/word-table.js'

const DIGIT_0 = 48
const DIGIT_9 = 57
const APOSTROPHE = 39
const LETTER_A = 97
const LETTER_Z = 122
const LOWER_CASE = 32

/**
 * Whether a stretch of prose may state a value at all: it has a digit, a number word or a word of time. Nothing else is cut into
 * sentences or tokens. One pass over its letters, much cheaper than anything behind it.
 */
export function mayHoldClaim(prose: string, start: number, end: number): boolean {
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
    if ((code >= DIGIT_0 && code <= DIGIT_9) || isFraction(code)) return true
    if (first < 0) continue
    if (wordAtPlace(prose, first, offset, hash).carries) return true
    // "Friday's" hangs on "Friday", and "Hallowe'en" on all of it.
    if (code === APOSTROPHE) {
      hash = hashWithLetter(hash, code)
      continue
    }
    first = -1
    hash = 0
  }
  return first >= 0 && wordAtPlace(prose, first, end, hash).carries
}

/** `½`, `⅓`. */
function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)
}
