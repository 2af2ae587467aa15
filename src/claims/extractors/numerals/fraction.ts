import type {Magnitude} from '../../../lexicons/numbers.js'
import {quantityWords} from '../../../lexicons/quantity-words.js'
import type {Token} from '../../../text/token.js'
import {addDecimals, divideDecimals, multiplyDecimals} from '../../../values/decimal.js'
import {readCardinal} from './cardinal.js'
import {readOrdinal} from './ordinal.js'
import {isHyphen, skipHyphen, skipLooseHyphen, type Reading} from './reading.js'

/**
 * Read a fraction in words that starts at `index`: `three fifths`, `a third` of, `half a million`, `half`, `three-quarters of a billion`.
 *
 * @param numerator The number in words that starts there too, if one does.
 * @returns Null where none starts.
 */
export function readFraction(tokens: readonly Token[], index: number, numerator: Reading | null): Reading | null {
  const fraction = numerator
    ? readDenominator(tokens, numerator)
    : (readHalf(tokens, index) ?? readArticleFraction(tokens, index))
  return fraction && ofMagnitude(tokens, fraction)
}

/**
 * Read `and a half`, `and three quarters`, `and fifty-four hundredths` behind a number, and the magnitude behind that.
 *
 * @returns The whole, or `whole` where no fraction follows.
 */
export function readMixedNumber(tokens: readonly Token[], whole: Reading): Reading {
  const and = skipHyphen(tokens, whole.next)
  if (tokens[and]?.lower !== 'and') return whole
  const at = skipHyphen(tokens, and + 1)
  const fraction = readArticleFraction(tokens, at) ?? readProperFraction(tokens, at)
  if (!fraction) return whole
  const magnitude = magnitudeWord(tokens, fraction.next)
  const last = lastMagnitude(tokens, whole)
  if (last) {
    // "one million and a half" is 1.5 million, "one billion and a half million" 1.0005 billion.
    const factor = magnitude ? magnitude.factor : last.factor
    const part = multiplyDecimals(fraction.decimal, factor)
    return {
      decimal: addDecimals(whole.decimal, part),
      ulp: Number(factor) / 10,
      form: 'words',
      next: fraction.next + (magnitude ? 1 : 0)
    }
  }
  const sum: Reading = {
    decimal: addDecimals(whole.decimal, fraction.decimal),
    ulp: 0,
    form: 'fraction',
    next: fraction.next
  }
  return magnitude ? times(sum, magnitude) : sum
}

/** `half`, `half a million`, `half million`, `half a dozen`, `quarter million`. */
function readHalf(tokens: readonly Token[], index: number): Reading | null {
  const word = tokens[index]
  if (word?.lower !== 'half' && word?.lower !== 'quarter') return null
  const fraction: Reading = {decimal: word.lower === 'half' ? '0.5' : '0.25', ulp: 0, form: 'fraction', next: index + 1}
  const hyphen = skipHyphen(tokens, index + 1)
  const article = tokens[hyphen]?.lower === 'a' ? skipHyphen(tokens, hyphen + 1) : hyphen
  const magnitude = magnitudeWord(tokens, article)
  if (magnitude && !magnitude.plural) return times({...fraction, next: article}, magnitude)
  return word.lower === 'half' ? fraction : null
}

/** `a half`, `a third`, `an eighth`; whether "a third" is a fraction or a rank is for the caller to see from what follows. */
function readArticleFraction(tokens: readonly Token[], index: number): Reading | null {
  const article = tokens[index]?.lower
  if (article !== 'a' && article !== 'an') return null
  const at = skipHyphen(tokens, index + 1)
  const word = tokens[at]
  const value = word?.kind === 'word' && !word.lower.endsWith('s') ? word.word.numeral.denominator : undefined
  return value === undefined ? null : quotient('1', String(value), at + 1)
}

/** `three quarters`, `one half`, `fifty-four hundredths`. */
function readProperFraction(tokens: readonly Token[], index: number): Reading | null {
  const numerator = readCardinal(tokens, index)
  return numerator && readDenominator(tokens, numerator)
}

/** What the number before it is divided by: `fifths`, `twenty-fifths`, a single `fifth` after one. */
function readDenominator(tokens: readonly Token[], numerator: Reading): Reading | null {
  const at = skipLooseHyphen(tokens, numerator.next)
  const word = tokens[at]
  if (word?.kind !== 'word') return null
  const one = numerator.decimal === '1'
  const {denominator: value, cardinal: tens} = word.word.numeral
  if (value !== undefined && isFractionOf(tokens, at, numerator, value))
    return quotient(numerator.decimal, String(value), at + 1)
  const unit = tokens[skipLooseHyphen(tokens, at + 1)]
  const small = unit?.word.numeral.denominator
  if (
    unit &&
    tens !== undefined &&
    tens >= 20 &&
    small !== undefined &&
    small < 10 &&
    (unit.lower.endsWith('s') || one)
  )
    return quotient(numerator.decimal, String(tens + small), skipLooseHyphen(tokens, at + 1) + 1)
  // "one one hundred and fifth".
  const ordinal = one && tens !== undefined ? readOrdinal(tokens, at) : null
  return ordinal && quotient('1', ordinal.decimal, ordinal.next)
}

/** "two thirds" and "one third" are fractions; "four third-graders", "two quarters" of a year and "one half-hour" are not. */
function isFractionOf(tokens: readonly Token[], at: number, numerator: Reading, denominator: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const numeratorValue = Number(numerator.decimal)
  if (word === 'quarters')
    return (
      isOf(tokens, at + 1) ||
      (numeratorValue === 3 && !quantityWords.sequence.has(tokens[numerator.next - 2]?.lower ?? ''))
    )
  if (word === 'quarter' || word === 'half')
    return numeratorValue === 1 && !isHyphen(tokens[at + 1]?.text ?? '') && (word === 'half' || isOf(tokens, at + 1))
  // "one third-floor room" has an ordinal.
  return word.endsWith('s') ? denominator > 0 : numeratorValue === 1 && !isHyphen(tokens[at + 1]?.text ?? '')
}

/** `three-quarters of a million`, `a quarter of a billion`. */
function ofMagnitude(tokens: readonly Token[], fraction: Reading): Reading {
  if (!isOf(tokens, fraction.next)) return fraction
  const article = tokens[fraction.next + 1]?.lower
  const magnitude = article === 'a' || article === 'one' ? magnitudeWord(tokens, fraction.next + 2) : null
  return magnitude ? times({...fraction, next: fraction.next + 2}, magnitude) : fraction
}

function isOf(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'of'
}

/** The reading times the magnitude at its end. */
function times(reading: Reading, magnitude: Magnitude): Reading {
  return {
    decimal: multiplyDecimals(reading.decimal, magnitude.factor),
    ulp: magnitude.value >= 1000 ? magnitude.value / 10 : 0,
    form: 'words',
    next: reading.next + 1
  }
}

function quotient(above: string, below: string, next: number): Reading | null {
  const decimal = divideDecimals(above, below)
  return decimal === null ? null : {decimal, ulp: 0, form: 'fraction', next}
}

function magnitudeWord(tokens: readonly Token[], index: number): Magnitude | null {
  return tokens[index]?.word.numeral.magnitude ?? null
}

/** The magnitude the reading ends with: `million` of `two million`. */
function lastMagnitude(tokens: readonly Token[], reading: Reading): Magnitude | null {
  const magnitude = magnitudeWord(tokens, reading.next - 1)
  return magnitude && magnitude.power !== null && magnitude.value >= 1000 ? magnitude : null
}
