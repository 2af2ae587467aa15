import type {Numeral} from './amount.js'

/**
 * Value of one unit of the last digit that was meant: zeros at the end of a whole number are taken for rounding.
 *
 * @returns 100 for `3,200`, 1 for `94`, 0.01 for `1.65`, 100000 for `2.1 million`; 0 for a fraction in words.
 */
export function roundingUnit(numeral: Numeral): number {
  if (numeral.form === 'fraction') return 0
  const {ulp, decimal} = numeral
  if (decimal.includes('.')) return ulp
  const zeros = /^-?\d*[1-9](?<zeros>0*)$/.exec(decimal)?.groups?.['zeros']?.length ?? 0
  return Math.max(ulp, 10 ** zeros)
}

/** The multiple of `unit` nearest to a value. */
export function roundTo(value: number, unit: number): number {
  // Dividing by a power of ten keeps 1.83 from coming out as 1.8300000000000001.
  return unit < 1 ? Math.round(value / unit) / Math.round(1 / unit) : Math.round(value / unit) * unit
}

/** A value with so many significant digits. */
export function roundToDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}
