import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {wordClass} from '../../lexicons/grammar.js'
import type {Amount, Numeral} from '../../values/amount.js'
import {numberText} from '../../values/number-text.js'
import {roundingUnit} from '../../values/rounding.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator} from './comparator.js'

/** A quantity, or a length of time with its number. */
type Quantity = DocumentClaim & {readonly amount: Amount}

/** Holds a number in words against the same number in digits behind it, as contracts write them. */
export const wordsAndDigits: Comparator = {
  summary: 'A number in words against the digits in brackets behind it, or the other way round.',
  placeholders: ['a.text', 'b.text', 'words', 'digits'],
  options: {},
  *checkBlocks(document) {
    for (const sentence of document.sentences)
      for (let index = 1; index < sentence.claims.length; index++) {
        const [a, b] = [sentence.claims[index - 1], sentence.claims[index]]
        if (!a || !b || !hasAmount(a) || !hasAmount(b)) continue
        const pair = inWordsAndDigits(a, b)
        if (!pair || !isRestated(a, b, sentence) || areEqual(pair)) continue
        const [related, main] = [placeOf(a), placeOf(b)]
        yield {
          main,
          related,
          values: {
            'a.text': textAt(related, document),
            'b.text': textAt(main, document),
            'words': numberText(pair.words.value),
            'digits': numberText(pair.digits.value)
          },
          expected: [],
          note: `the words say ${numberText(pair.words.value)}, the digits ${numberText(pair.digits.value)}`,
          atMost: null
        }
      }
  }
}

function hasAmount(claim: DocumentClaim): claim is Quantity {
  return claim.amount !== null
}

interface WordsAndDigits {
  readonly words: Numeral
  readonly digits: Numeral
}

function inWordsAndDigits(a: Quantity, b: Quantity): WordsAndDigits | null {
  if (!isPlain(a) || !isPlain(b)) return null
  const [x, y] = [a.amount.number, b.amount.number]
  if (x.form === 'words' && y.form === 'digits') return {words: x, digits: y}
  return x.form === 'digits' && y.form === 'words' ? {words: y, digits: x} : null
}

function isPlain({amount}: Quantity): boolean {
  return amount.hedge === null && amount.upper === null
}

/** "twenty (30) days", "one million dollars ($1,070,000)"; not "five studies (12)", which cites, nor "chapter three (12 pages)". */
function isRestated(a: Quantity, b: Quantity, {text, start}: ClaimSentence): boolean {
  if (!/^\s?\($/.test(text.slice(a.end - start, b.start - start)) || text.charAt(b.end - start) !== ')') return false
  if (a.unit !== null && b.unit !== null) return a.unit.code === b.unit.code
  if (a.unit !== null || b.unit !== null || a.end !== a.amount.number.end) return false
  // What is counted stands behind the bracket; a number that counts nothing may be a label, and the bracket a citation.
  const counted = /^\)\s(?<word>\p{Ll}[\p{L}-]+)/u.exec(text.slice(b.end - start, b.end - start + 24))?.groups?.['word']
  return counted !== undefined && wordClass(counted) === undefined
}

/** From here on, words may leave out what the digits tell: "two million dollars ($2,034,000)". */
const leastRounded = 1_000_000
const rounded = 0.05

function areEqual({words, digits}: WordsAndDigits): boolean {
  const off = Math.abs(words.value - digits.value)
  if (off === 0) return true
  return words.value >= leastRounded && off < rounded * words.value && roundingUnit(digits) < roundingUnit(words)
}
