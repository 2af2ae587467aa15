import type {Interval} from './interval.js'
import {roundToDigits} from './rounding.js'

/** English digits: `3,400`, `1.5`, `-20`. */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

/** A calculated number, rounded to what a reader wants to see of it: `33.3`, `35,800`. */
export function roundedText(value: number): string {
  return numberText(roundToDigits(value, Math.abs(value) < 1000 ? 3 : 4))
}

/** A band for a message: `34.5 to 35.5`, `more than 20`, `less than 5`; a single number where both ends are one. */
export function bandText({min, max}: Interval): string {
  if (min === -Infinity) return `less than ${bandEnd(max)}`
  if (max === Infinity) return `more than ${bandEnd(min)}`
  return min === max ? bandEnd(min) : `${bandEnd(min)} to ${bandEnd(max)}`
}

function bandEnd(value: number): string {
  return numberText(roundToDigits(value, Math.abs(value) < 1000 ? 4 : 6))
}
