import type {Unit} from './unit.js'

/** A value in another unit of the same dimension. */
export function convert(value: number, from: Unit, to: Unit): number {
  return (value * from.factor + from.offset - to.offset) / to.factor
}

/** A difference in another unit: 2 degrees Celsius warmer is 3.6 degrees Fahrenheit warmer. */
export function convertDifference(value: number, from: Unit, to: Unit): number {
  return (value * from.factor) / to.factor
}
