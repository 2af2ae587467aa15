import type {Token} from '../../../text/token.js'
import {addDecimals, divideDecimals, shiftDecimal} from '../../../values/decimal.js'
import {readDigitText, vulgarFraction} from './digit-text.js'
import {isMark, isTouching, type Reading} from './reading.js'

/**
 * Read a number that begins with digits: `2,100`, `1 234 567`, `.08`, `3½`, `2 1/2`, `3/4`, `½`. No sign, no magnitude.
 *
 * @returns Null where no such number starts at `index`.
 */
export function readDigits(tokens: readonly Token[], index: number): Reading | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'mark') return token.text === '.' ? readBareFraction(tokens, index) : null
  if (token.kind !== 'number') return null
  const vulgar = readVulgar(tokens, index)
  if (vulgar) return vulgar
  const whole = readSpacedGroups(tokens, index) ?? readLooseCommas(tokens, index) ?? readToken(token, index)
  if (!whole) return null
  return readSlashFraction(tokens, index) ?? withFraction(tokens, whole)
}

/** `.08`: a point that follows a space or a sign, with digits at once behind it. */
function readBareFraction(tokens: readonly Token[], index: number): Reading | null {
  const [point, digits] = [tokens[index], tokens[index + 1]]
  if (digits?.kind !== 'number' || digits.spaced || !point) return null
  if (!point.spaced && tokens[index - 1]?.kind !== 'mark') return null
  const read = readDigitText(digits.text)
  if (!read || read.fractionDigits > 0) return null
  return {
    decimal: shiftDecimal(read.decimal, -digits.text.length),
    ulp: 10 ** -digits.text.length,
    form: 'digits',
    next: index + 2
  }
}

function readToken(token: Token, index: number): Reading | null {
  const read = readDigitText(token.text)
  if (!read) return null
  const ulp = read.fractionDigits === 0 ? 1 : 10 ** -read.fractionDigits
  return {decimal: read.decimal, ulp, form: 'digits', next: index + 1}
}

/** `1 234 567`, `10 000`: groups of exactly three digits, one space apart; the last may have decimals. */
function readSpacedGroups(tokens: readonly Token[], index: number): Reading | null {
  if (!isGroup(tokens, index + 1)) return null
  const first = tokens[index]?.text ?? ''
  if (first.length > 3 || !/^[1-9]\d*$/.test(first)) return null
  let next = index + 1
  let digits = first
  while (next - index < 8 && isGroup(tokens, next)) {
    digits += tokens[next]?.text ?? ''
    next++
    if (digits.includes('.')) break
  }
  const [, fraction = ''] = digits.split('.')
  return {decimal: digits, ulp: 10 ** -fraction.length, form: 'digits', next}
}

/** `50 , 000` in text whose marks were set apart; in ordinary prose no space stands before a comma. */
function readLooseCommas(tokens: readonly Token[], index: number): Reading | null {
  if (!isMark(tokens, index + 1, ',') || isTouching(tokens, index + 1)) return null
  let digits = tokens[index]?.text ?? ''
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return null
  let next = index + 1
  while (
    next - index < 8 &&
    isMark(tokens, next, ',') &&
    tokens[next]?.spaced &&
    /^\d{3}$/u.test(tokens[next + 1]?.text ?? '')
  ) {
    digits += tokens[next + 1]?.text ?? ''
    next += 2
  }
  return next === index + 1 ? null : {decimal: digits, ulp: 1, form: 'digits', next}
}

function isGroup(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'number' || token.start - (tokens[index - 1]?.end ?? token.start) !== 1) return false
  return /^\d{3}(?:\.\d{1,9})?$/.test(token.text)
}

/** `½` alone. */
function readVulgar(tokens: readonly Token[], index: number): Reading | null {
  const fraction = vulgarFraction(tokens[index]?.text ?? '')
  const decimal = fraction && divideDecimals(String(fraction[0]), String(fraction[1]))
  return decimal === null ? null : {decimal, ulp: 0, form: 'fraction', next: index + 1}
}

/** `3½`, `3 ½`, `2 1/2`, `2-1/2`: a fraction behind a whole number. */
function withFraction(tokens: readonly Token[], whole: Reading): Reading {
  if (whole.decimal.includes('.')) return whole
  const hyphen = isMark(tokens, whole.next, '-') && isTouching(tokens, whole.next) && isTouching(tokens, whole.next + 1)
  const at = hyphen ? whole.next + 1 : whole.next
  const fraction = readVulgar(tokens, at) ?? readSlashFraction(tokens, at)
  if (!fraction || Number(fraction.decimal) >= 1) return whole
  return {decimal: addDecimals(whole.decimal, fraction.decimal), ulp: 0, form: 'fraction', next: fraction.next}
}

/** Denominators people write with a slash; `120/80` is a blood pressure and `24/7` a way of speaking. */
const slashDenominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 25, 32, 50, 60, 64, 100, 1000])

/** `3/4`; not `3/4/2020`, not `9/11`, not `24/7`. */
function readSlashFraction(tokens: readonly Token[], index: number): Reading | null {
  const slash = tokens[index + 1]
  if (slash === undefined || slash.spaced || (slash.text !== '/' && slash.text !== '⁄')) return null
  const above = tokens[index]
  const below = tokens[index + 2]
  if (above?.kind !== 'number' || below?.kind !== 'number' || below.spaced) return null
  if (isMark(tokens, index + 3, '/') && isTouching(tokens, index + 3)) return null
  const [numerator, denominator] = [Number(above.text), Number(below.text)]
  if (
    !Number.isInteger(numerator) ||
    !slashDenominators.has(denominator) ||
    numerator >= denominator ||
    numerator === 0
  )
    return null
  const decimal = divideDecimals(above.text, below.text)
  return decimal === null ? null : {decimal, ulp: 0, form: 'fraction', next: index + 3}
}
