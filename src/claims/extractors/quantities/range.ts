import {magnitudeSuffix} from '../../../lexicons/numbers.js'
import {changeWords, quantityWords} from '../../../lexicons/quantity-words.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import {multiplyDecimals} from '../../../values/decimal.js'
import {isDash, isHyphen, isTouching} from '../numerals/reading.js'
import type {ReadNumeral} from '../numerals/read-numeral.js'
import {readCurrencyBefore} from './currency-reader.js'
import {isWord, lowerAt} from './words-around.js'

export type ReadNumeralAt = (tokens: readonly Token[], index: number) => ReadNumeral | null

/** The upper end of a range. */
export interface UpperEnd {
  readonly numeral: Numeral
  readonly next: number
}

/**
 * Read the upper end behind the lower one: `20 to 25`, `20-25`, `$2–$3 million`, `between 20 and 25`.
 *
 * @param start Index of the first token of the lower end, its currency included.
 * @param at Index of the first token behind the lower number or its unit.
 */
export function readUpperEnd(
  tokens: readonly Token[],
  start: number,
  at: number,
  lower: Numeral,
  read: ReadNumeralAt
): UpperEnd | null {
  const joint = jointLength(tokens, start, at)
  if (joint === 0) return null
  const number = skipCurrency(tokens, at + joint)
  const upper = read(tokens, number)
  if (!upper || upper.numeral.value <= lower.value) return null
  if (lowerAt(tokens, at) === 'to' && isStep(tokens, start, upper.next)) return null
  return {numeral: upper.numeral, next: upper.next}
}

/** `$2-3 million` is from 2 million: a lower end without a magnitude shares the upper one's. */
export function shareMagnitude(tokens: readonly Token[], lower: Numeral, upper: UpperEnd): Numeral {
  if (lower.form === 'mixed' || (lower.form === 'words' && lower.value >= 1000)) return lower
  const last = tokens[upper.next - 1]
  const suffix = last?.kind === 'word' ? magnitudeSuffix(last.text) : undefined
  const word = last?.word.numeral.magnitude
  const factor = suffix ? `1${'0'.repeat(suffix.power)}` : word?.factor
  if (factor === undefined || lower.value > upper.numeral.value / Number(factor)) return lower
  const decimal = multiplyDecimals(lower.decimal, factor)
  return {...lower, decimal, value: Number(decimal), ulp: lower.ulp * Number(factor)}
}

/** How many tokens join two ends: a dash or a word; 0 where nothing does. */
function jointLength(tokens: readonly Token[], start: number, at: number): number {
  const joint = tokens[at]
  if (joint === undefined) return 0
  if (isHyphenatedTo(tokens, at)) return 3
  if (isHangingTo(tokens, at)) return 2
  if (joint.kind === 'mark')
    return isDash(joint.text) && !joint.spaced && isTouching(tokens, at + 1) ? 1 : isSpacedDash(tokens, at) ? 1 : 0
  if (joint.lower === 'and') return isBetween(tokens, start) ? 1 : 0
  return joint.lower === 'to' ? 1 : 0
}

/** "between 20 and", "between about 20 and", "between the ages of 20 and". */
function isBetween(tokens: readonly Token[], start: number): boolean {
  if (lowerAt(tokens, start - 1) === 'between' || lowerAt(tokens, start - 2) === 'between') return true
  const ages = lowerAt(tokens, start - 1) === 'of' && quantityWords.ageWords.has(lowerAt(tokens, start - 2))
  return ages && (lowerAt(tokens, start - 4) === 'between' || lowerAt(tokens, start - 3) === 'between')
}

/**
 * Whether two numbers with "to" between them are a change and no range: "rose 20 to 2,500", "from 5 to 10 percent"; but
 * "ranging from 5 to 10 percent" and "rose 5 to 10 percent" are ranges.
 */
function isStep(tokens: readonly Token[], start: number, next: number): boolean {
  const before = lowerAt(tokens, start - 1)
  if (before === 'from') return !quantityWords.rangeLeads.has(lowerAt(tokens, start - 2))
  if (!changeWords.has(before) && !changeWords.has(lowerAt(tokens, start - 2))) return false
  return lowerAt(tokens, start - 2) === 'from' || !isShare(tokens, next)
}

function isShare(tokens: readonly Token[], index: number): boolean {
  const word = lowerAt(tokens, index)
  return word === '%' || word === 'percent' || (word === 'per' && lowerAt(tokens, index + 1) === 'cent')
}

/** `18-to-24-year-olds`. */
function isHyphenatedTo(tokens: readonly Token[], at: number): boolean {
  return (
    lowerAt(tokens, at + 1) === 'to' &&
    isTouching(tokens, at + 1) &&
    isDash(lowerAt(tokens, at)) &&
    isDash(lowerAt(tokens, at + 2)) &&
    isTouching(tokens, at + 3)
  )
}

/** `18- to 24-year-olds`, `3- to 5-mile`: the hyphen hangs, what it joins stands behind the upper end. */
function isHangingTo(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === 'to' && isHyphen(lowerAt(tokens, at)) && isTouching(tokens, at)
}

/** "20 – 25": a dash with spaces, a number at once behind it. */
function isSpacedDash(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]
  return (
    joint?.spaced === true &&
    (joint.text === '–' || joint.text === '-') &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at - 1]?.kind === 'number'
  )
}

/** Index of the number behind a second currency sign: `$2 to $3`, `US$2-US$3`. */
function skipCurrency(tokens: readonly Token[], at: number): number {
  for (const length of [1, 2])
    if (readCurrencyBefore(tokens, at + length)?.start === at && !isWord(tokens, at + length)) return at + length
  return at
}
