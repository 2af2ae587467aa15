import type {Magnitude} from '../../../lexicons/numbers.js'
import type {Token} from '../../../text/token.js'
import {addDecimals, multiplyDecimals} from '../../../values/decimal.js'
import {isMark, skipHyphen, skipLooseHyphen, type Reading} from './reading.js'

/**
 * Read a number in words: `twenty-one trillion three hundred`, `a hundred and five`, `three dozen`.
 *
 * @returns Null where none starts at `index`, and for ordinals (`twenty-first`).
 */
export function readCardinal(tokens: readonly Token[], index: number): Reading | null {
  const article = articleBefore(tokens, index)
  if (article) return readScaled(tokens, article, Infinity)
  const head = readHundreds(tokens, index)
  return head && readScaled(tokens, head, Infinity)
}

/** The magnitudes that follow a number: `2.5` thousand, `3` hundred and 21, `6` crore and two hundred. */
export function readMagnitudes(tokens: readonly Token[], head: Reading): Reading {
  const hundreds = readHundredTail(tokens, head)
  return readScaled(tokens, hundreds ?? head, Infinity)
}

/** "a" or "an" before a magnitude counts one: `a hundred`, `a dozen`. */
function articleBefore(tokens: readonly Token[], index: number): Reading | null {
  const article = tokens[index]
  if (article?.lower !== 'a' && article?.lower !== 'an') return null
  const next = magnitudeAt(tokens, index + 1)
  if (!next || next.magnitude.plural || next.magnitude.explicit) return null
  const one: Reading = {decimal: '1', ulp: 0, form: 'words', next: index + 1}
  return next.magnitude.power === 2 ? readHundredTail(tokens, one) : one
}

/** A head with its magnitudes, each smaller than the one before: million, thousand, then the rest. */
function readScaled(tokens: readonly Token[], head: Reading, below: number): Reading {
  const found = magnitudeAt(tokens, head.next)
  if (!found || found.magnitude.value >= below) return head
  const {magnitude} = found
  const scaled: Reading = {
    decimal: multiplyDecimals(head.decimal, magnitude.factor),
    ulp: scaledUlp(head, magnitude),
    form: head.form === 'digits' ? 'mixed' : head.form,
    next: found.next
  }
  // "five million million" and "three hundred thousand million" multiply on.
  const again = magnitudeAt(tokens, scaled.next)
  if (again && again.magnitude.value >= magnitude.value && again.magnitude.power !== null)
    return readScaled(tokens, scaled, Infinity)
  return magnitude.power === null ? scaled : withRest(tokens, scaled, head, magnitude)
}

/** "three million" is as round as "3 million"; "a hundred" and "two dozen" are counts. */
function scaledUlp(head: Reading, magnitude: Magnitude): number {
  if (magnitude.power === null) return 0
  return (head.ulp === 0 ? 1 : head.ulp) * magnitude.value
}

/** `, two hundred & forty`, `and six`, `three hundred` behind a magnitude. */
function withRest(tokens: readonly Token[], scaled: Reading, head: Reading, magnitude: Magnitude): Reading {
  const comma = isMark(tokens, scaled.next, ',')
  const start = comma ? scaled.next + 1 : scaled.next
  const at = isAnd(tokens, start) ? skipHyphen(tokens, start) + 1 : start
  const rest = readRest(tokens, skipHyphen(tokens, at), magnitude.value)
  if (!rest || isFractionPlural(tokens[skipHyphen(tokens, rest.next)])) return scaled
  const value = Number(rest.decimal)
  // "3 million, two people" and "$5 million and two cars" are two numbers; "three million, two hundred & forty" is one.
  if (value === 0 || ((comma || head.form !== 'words') && value < 100)) return scaled
  return {decimal: addDecimals(scaled.decimal, rest.decimal), ulp: rest.ulp, form: scaled.form, next: rest.next}
}

function readRest(tokens: readonly Token[], index: number, below: number): Reading | null {
  const digits = tokens[index]
  const head =
    digits?.kind === 'number' && /^\d{1,3}$/.test(digits.text)
      ? readHundredTail(tokens, {decimal: digits.text, ulp: 1, form: 'mixed', next: index + 1})
      : readHundreds(tokens, index)
  const rest = head && readScaled(tokens, head, below)
  if (!rest || Number(rest.decimal) >= below) return null
  // In "one million and two billion" the second is a number of its own.
  const beyond = magnitudeAt(tokens, rest.next)
  return beyond && beyond.magnitude.power !== null ? null : rest
}

/** 0 to 9,999 in words: `forty-two`, `nine hundred and ten`, `ninety-five hundred`. */
function readHundreds(tokens: readonly Token[], index: number): Reading | null {
  const small = readSmall(tokens, index)
  if (!small) return null
  return readHundredTail(tokens, small) ?? small
}

/** `hundred and five` behind a number; null where no "hundred" follows. */
function readHundredTail(tokens: readonly Token[], head: Reading): Reading | null {
  const found = magnitudeAt(tokens, head.next)
  if (found?.magnitude.power !== 2) return null
  const value = Number(head.decimal) * 100
  const form = head.form === 'digits' ? 'mixed' : head.form
  const hundreds: Reading = {
    decimal: multiplyDecimals(head.decimal, '100'),
    ulp: head.form === 'words' ? 0 : head.ulp * 100,
    form,
    next: found.next
  }
  if (!Number.isInteger(value / 100) || value === 0) return hundreds
  const and = isAnd(tokens, hundreds.next)
  const at = skipHyphen(tokens, and ? skipHyphen(tokens, hundreds.next) + 1 : hundreds.next)
  const rest = readUnderHundred(tokens, at, and)
  if (!rest || Number(rest.decimal) === 0 || Number(rest.decimal) >= 100) return hundreds
  // "between one hundred and two hundred": the second is a number of its own.
  if (magnitudeAt(tokens, rest.next)?.magnitude.power === 2) return hundreds
  return {decimal: addDecimals(hundreds.decimal, rest.decimal), ulp: 0, form, next: rest.next}
}

function readUnderHundred(tokens: readonly Token[], index: number, and: boolean): Reading | null {
  const token = tokens[index]
  if (token?.kind === 'number')
    return and && /^\d{1,2}$/.test(token.text) ? {decimal: token.text, ulp: 0, form: 'mixed', next: index + 1} : null
  // In "one hundred thirty fifths" the thirty-fifths are the fraction's lower half.
  return !and && isCompoundDenominator(tokens, index) ? null : readSmall(tokens, index)
}

/** 0 to 99 in words. */
function readSmall(tokens: readonly Token[], index: number): Reading | null {
  const value = cardinalAt(tokens, index)
  if (value === undefined) return null
  const single: Reading = {decimal: String(value), ulp: 0, form: 'words', next: index + 1}
  if (value < 20) return single
  const at = skipLooseHyphen(tokens, index + 1)
  const unit = cardinalAt(tokens, at)
  // "twenty-first" is an ordinal; "thirty second" may be one.
  if (unit === undefined) return isUnitOrdinal(tokens[skipHyphen(tokens, index + 1)]) ? null : single
  return unit > 0 && unit < 10 ? {decimal: String(value + unit), ulp: 0, form: 'words', next: at + 1} : single
}

/** `thirty fifths`, `twenty-fifths`: tens and a plural unit of fractions. */
function isCompoundDenominator(tokens: readonly Token[], index: number): boolean {
  const tens = cardinalAt(tokens, index)
  const unit = tokens[skipLooseHyphen(tokens, index + 1)]
  return (
    tens !== undefined &&
    tens >= 20 &&
    unit !== undefined &&
    unit.lower.endsWith('s') &&
    (unit.word.numeral.denominator ?? 100) < 10
  )
}

/** In "two million and three fifths" the three belongs to the fraction. */
function isFractionPlural(token: Token | undefined): boolean {
  return token !== undefined && token.word.numeral.denominator !== undefined && token.lower.endsWith('s')
}

function isUnitOrdinal(token: Token | undefined): boolean {
  const value = token?.word.numeral.ordinal
  return value !== undefined && value < 10
}

function cardinalAt(tokens: readonly Token[], index: number): number | undefined {
  return tokens[index]?.word.numeral.cardinal
}

function isAnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[skipHyphen(tokens, index)]
  return token?.lower === 'and' || token?.text === '&'
}

/** The magnitude word at `index`, over a hyphen (`two-million`). */
function magnitudeAt(
  tokens: readonly Token[],
  index: number
): {readonly magnitude: Magnitude; readonly next: number} | null {
  const at = skipHyphen(tokens, index)
  const magnitude = tokens[at]?.word.numeral.magnitude
  return magnitude ? {magnitude, next: at + 1} : null
}
