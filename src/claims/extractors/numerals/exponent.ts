import type {Token} from '../../../text/token.js'
import {decimalOf, multiplyDecimals, shiftDecimal} from '../../../values/decimal.js'
import {readDigits} from './digits.js'
import {isMark, isTouching, type Reading} from './reading.js'

/** Beyond it a number is no measured value, and its plain digits would fill pages. */
const largestExponent = 300

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Read what multiplies or raises a number in digits: `6.23x10^-4`, `3 × 10⁶`, `8x2^10`, `12e-1`, `1.1^+23`.
 *
 * @param base The number before it.
 * @returns The whole, or `base` where no exponent follows.
 */
export function readExponent(tokens: readonly Token[], base: Reading): Reading {
  return readScientific(tokens, base) ?? readProduct(tokens, base) ?? readPower(tokens, base) ?? base
}

/** `12e-1`, `2E6`. */
function readScientific(tokens: readonly Token[], base: Reading): Reading | null {
  const letter = tokens[base.next]
  if (letter?.lower !== 'e' || letter.spaced || !isTouching(tokens, base.next + 1)) return null
  const exponent = readInteger(tokens, base.next + 1)
  if (!exponent) return null
  return {
    ...base,
    decimal: shiftDecimal(base.decimal, exponent.value),
    ulp: base.ulp * 10 ** exponent.value,
    next: exponent.next
  }
}

/** `x10^-4`, `× 10⁶`, `x2^10`. */
function readProduct(tokens: readonly Token[], base: Reading): Reading | null {
  const times = tokens[base.next]
  if (times?.lower !== 'x' && times?.text !== '×' && times?.text !== '*') return null
  const factor = readDigits(tokens, base.next + 1)
  const power = factor && readPower(tokens, factor)
  if (!power) return null
  const decimal = multiplyDecimals(base.decimal, power.decimal)
  return decimal.length > largestExponent
    ? null
    : {...base, decimal, ulp: base.ulp * Number(power.decimal), next: power.next}
}

/** `2^10`, `1.1^+23`, `10⁶`; `km²` is no number, and `20²` is left to the unit. */
function readPower(tokens: readonly Token[], base: Reading): Reading | null {
  const exponent = isMark(tokens, base.next, '^')
    ? readInteger(tokens, base.next + 1)
    : readSuperscript(tokens, base.next)
  if (!exponent || (exponent.raised && base.decimal !== '10')) return null
  const value = Number(base.decimal) ** exponent.value
  if (!Number.isFinite(value) || Math.abs(value) > 1e120) return null
  const decimal = base.decimal === '10' ? shiftDecimal('1', exponent.value) : decimalOf(value)
  return {decimal, ulp: 0, form: base.form, next: exponent.next}
}

interface Exponent {
  readonly value: number
  readonly next: number
  readonly raised: boolean
}

function readInteger(tokens: readonly Token[], index: number): Exponent | null {
  const sign = tokens[index]
  const signed = sign?.kind === 'mark' && (sign.text === '-' || sign.text === '+' || sign.text === '\u2212')
  const digits = tokens[signed ? index + 1 : index]
  if (digits?.kind !== 'number' || !/^\d{1,3}$/.test(digits.text) || (signed && digits.spaced)) return null
  const value = Number(digits.text) * (signed && sign.text !== '+' ? -1 : 1)
  return Math.abs(value) > largestExponent ? null : {value, next: signed ? index + 2 : index + 1, raised: false}
}

function readSuperscript(tokens: readonly Token[], index: number): Exponent | null {
  let next = index
  const negative = tokens[next]?.text === '⁻'
  if (negative) next++
  let digits = ''
  while (digits.length < 3 && isTouching(tokens, next)) {
    const digit = superscripts.indexOf(tokens[next]?.text ?? 'none')
    if (digit === -1) break
    digits += String(digit)
    next++
  }
  return digits === '' ? null : {value: Number(digits) * (negative ? -1 : 1), next, raised: true}
}
