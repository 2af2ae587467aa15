import type {Amount, Numeral} from '../../values/amount.js'
import {roundingUnit} from '../../values/rounding.js'
import type {convert} from '../../values/unit-conversion.js'
import type {Unit} from '../../values/unit.js'

/** A number with its unit: one end of a conversion. */
export interface Measure {
  readonly numeral: Numeral
  readonly unit: Unit
  readonly hedge: Amount['hedge']
}

/** The most that zeros at the end of a number are taken to round away, as a share: "100 miles" may stand for 97. */
const roundNumber = 0.05
/** For temperatures, whose zero says nothing: "350F" may stand for 347.5, an oven's "400F" for 394. */
const roundDegrees = 2.5
const roundOven = 0.015

/** How one measure may have become the other. */
export interface Conversion {
  /** Share by which either may be off besides its rounding: 0.01. */
  readonly tolerance: number
  /** Of a level, or, for temperatures, of a difference: "2 degrees Celsius (3.6 degrees Fahrenheit) warmer". */
  readonly conversion: typeof convert
}

/** Whether one measure can be the other one converted and rounded: either of them may be the exact one, or both rounded. */
export function canConvert(a: Measure, b: Measure, {tolerance, conversion: converted}: Conversion): boolean {
  const [x, y] = [a.numeral.value, b.numeral.value]
  if (Math.abs(converted(x, a.unit, b.unit) - y) <= Math.max(writtenSlack(b), tolerance * Math.abs(y))) return true
  if (Math.abs(converted(y, b.unit, a.unit) - x) <= Math.max(writtenSlack(a), tolerance * Math.abs(x))) return true
  const [slackA, slackB] = [
    Math.max(roundSlack(a), tolerance * Math.abs(x)),
    Math.max(roundSlack(b), tolerance * Math.abs(y))
  ]
  const low = converted(x - slackA, a.unit, b.unit)
  const high = converted(x + slackA, a.unit, b.unit)
  return low <= y + slackB && high >= y - slackB
}

/** Half of what the last digit stands for, where zeros at the end are worth no more than a round number is. */
function writtenSlack({numeral, unit, hedge}: Measure): number {
  const size = Math.abs(numeral.value)
  const half = roundingUnit(numeral) / 2
  const isRound = half * 2 > Math.max(1, numeral.ulp)
  const slack =
    numeral.form === 'fraction' ? roundNumber * size : isRound ? Math.min(half, mostRounded(size, unit)) : half
  return hedge === 'about' ? Math.max(slack, roundNumber * size) : slack
}

/** What both sides may have lost where both are rounded: never more than a round number loses. */
function roundSlack(measure: Measure): number {
  return Math.min(writtenSlack(measure), mostRounded(Math.abs(measure.numeral.value), measure.unit))
}

function mostRounded(size: number, unit: Unit): number {
  return unit.dimension === 'temperature' ? Math.max(roundDegrees, roundOven * size) : roundNumber * size
}
