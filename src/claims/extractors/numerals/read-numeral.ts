import type {Word} from '../../../lexicons/word.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import {negateDecimal} from '../../../values/decimal.js'
import {readCardinal, readMagnitudes} from './cardinal.js'
import {readDigits} from './digits.js'
import {readExponent} from './exponent.js'
import {readFraction, readMixedNumber} from './fraction.js'
import {readMagnitudeSuffix, readMoneySuffix} from './magnitude-suffix.js'
import {readRatio} from './ratio.js'
import {readSpelledDecimals} from './spelled-decimal.js'
import {isTouching, type Reading} from './reading.js'

/** A numeral, and the index of the first token behind it. */
export interface ReadNumeral {
  readonly numeral: Numeral
  readonly next: number
}

/**
 * Read the longest number that starts at token `index`: `2,100`, `1 234 567`, `.08`, `3½`, `2.1 million`, `-12e-1`,
 * `a hundred and five`, `three fifths`, `half a million`, `one in five`.
 *
 * Whether the number is a quantity, a year or a label is not judged; ordinals are `readOrdinal`'s.
 *
 * @returns Null where no number starts there: also for a bare "a", and for "a third", unless a share of something follows.
 */
export function readNumeral(tokens: readonly Token[], index: number): ReadNumeral | null {
  return readSigned(tokens, index, readMagnitudeSuffix)
}

/** As `readNumeral` behind or before a currency, where `5m` is five million and `2b` two billion. */
export function readMoneyNumeral(tokens: readonly Token[], index: number): ReadNumeral | null {
  return readSigned(tokens, index, readMoneySuffix)
}

type ReadSuffix = (tokens: readonly Token[], digits: Reading) => Reading

function readSigned(tokens: readonly Token[], index: number, readSuffix: ReadSuffix): ReadNumeral | null {
  const first = tokens[index]
  if (first === undefined) return null
  const negative = isMinus(tokens, index)
  const reading = readUnsigned(tokens, negative ? index + 1 : index, readSuffix)
  return reading && toNumeral(tokens, index, negative ? {...reading, decimal: negateDecimal(reading.decimal)} : reading)
}

function readUnsigned(tokens: readonly Token[], index: number, readSuffix: ReadSuffix): Reading | null {
  const token = tokens[index]
  if (token?.kind === 'number' || token?.text === '.') return readFromDigits(tokens, index, readSuffix)
  return token?.kind === 'word' && startsNumber(token.word) ? readFromWords(tokens, index) : null
}

function readFromDigits(tokens: readonly Token[], index: number, readSuffix: ReadSuffix): Reading | null {
  const digits = readDigits(tokens, index)
  if (!digits) return null
  const raised = readExponent(tokens, digits)
  const suffixed = readSuffix(tokens, raised)
  const scaled = suffixed === raised ? readMagnitudes(tokens, raised) : suffixed
  return readRatio(tokens, readMixedNumber(tokens, scaled))
}

function readFromWords(tokens: readonly Token[], index: number): Reading | null {
  const cardinal = readCardinal(tokens, index)
  const fraction = readFraction(tokens, index, cardinal)
  if (fraction) return fraction
  if (!cardinal) return null
  const decimals = readSpelledDecimals(tokens, cardinal)
  if (decimals !== cardinal) return readMagnitudes(tokens, decimals)
  return readRatio(tokens, readMixedNumber(tokens, cardinal))
}

/** A sign before a number: `minus`, `negative`, or a dash that nothing touches from the left. */
function isMinus(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index]
  const number = tokens[index + 1]
  if (!sign || !number || sign.kind === 'number') return false
  const before = index > 0 ? tokens[index - 1] : undefined
  // In "5 minus 3" the minus is an operation.
  if (sign.lower === 'minus' || sign.lower === 'negative')
    return before?.kind !== 'number' && before?.word.numeral.cardinal === undefined
  if (sign.kind !== 'mark' || (sign.text !== '-' && sign.text !== '\u2212' && sign.text !== '–')) return false
  const free = sign.spaced || (before?.kind === 'mark' && before.text !== ')' && before.text !== '%')
  return free && isTouching(tokens, index + 1) && (number.kind === 'number' || number.text === '.')
}

function startsNumber({lower, numeral: {cardinal, denominator, magnitude}}: Word): boolean {
  return (
    cardinal !== undefined || denominator !== undefined || magnitude?.power === 2 || lower === 'a' || lower === 'an'
  )
}

function toNumeral(tokens: readonly Token[], index: number, reading: Reading): ReadNumeral | null {
  const first = tokens[index]
  const last = tokens[reading.next - 1]
  const value = Number(reading.decimal)
  if (!first || !last || !Number.isFinite(value)) return null
  const {decimal, ulp, form, next} = reading
  return {numeral: {start: first.start, end: last.end, decimal, value, ulp, form}, next}
}
