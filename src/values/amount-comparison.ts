import type {Amount, Numeral} from './amount.js'
import type {Comparison} from './comparison.js'
import {areDisjoint, scale, type Interval} from './interval.js'
import type {Unit} from './unit.js'

/** How an open end is taken: `more than 2,100` against 9,000 is compatible when soft, and says nothing else when strict. */
export interface AmountComparisonOptions {
  /** How many times the bound an amount may lie beyond it before a hedge rules it out; infinite when absent. */
  readonly reach?: number
}

/** Floating-point slack of one conversion; far below any written precision. */
const slack = 1e-9

/**
 * Compare two amounts, each seen as an interval: counts exactly unless one is a rounding of the other, measured values
 * after widening by half their last written digit, hedges by what they say.
 *
 * @param aUnit Null for a count.
 * @returns `incomparable` where the units measure different things, or are different currencies or rates.
 */
export function compareAmounts(
  a: Amount,
  aUnit: Unit | null,
  b: Amount,
  bUnit: Unit | null,
  options: AmountComparisonOptions = {}
): Comparison {
  if (!areCommensurable(aUnit, bUnit)) return 'incomparable'
  if (isScore(a) || isScore(b)) return isScore(a) && isScore(b) ? compareScores(a, b) : 'incomparable'
  if (aUnit === null && bUnit === null && isShare(a) !== isShare(b)) return 'incomparable'
  const arePlain = isPlain(a) && isPlain(b)
  const isOneUnit = aUnit?.code === bUnit?.code
  // Most pairs by far: two numbers in one unit, without a word around them.
  if (arePlain && isOneUnit) return comparePlain(a, b)
  const x = isOneUnit ? inOwnUnit(a) : inBaseUnits(a, aUnit)
  const y = isOneUnit ? inOwnUnit(b) : inBaseUnits(b, bUnit)
  if (arePlain && agree(x.value, y.value)) return 'equal'
  if (a.hedge === 'indefinite' || b.hedge === 'indefinite')
    return isFar(x.interval, y.interval) && !isVague(a) && !isVague(b) ? 'disjoint' : 'compatible'
  if (areApart(x.interval, y.interval) || (arePlain && onlyMeet(x.interval, y.interval))) return 'disjoint'
  if (options.reach !== undefined && (isBeyond(a, x, y, options.reach) || isBeyond(b, y, x, options.reach)))
    return 'disjoint'
  return a.hedge === b.hedge && agree(x.value, y.value) && agree(x.upper, y.upper) ? 'equal' : 'compatible'
}

/** `half` of the members, no `20` of them. */
function isShare({number}: Amount): boolean {
  return number.form === 'fraction' && Math.abs(number.value) < 1
}

function comparePlain(a: Amount, b: Amount): Comparison {
  if (agree(a.number.value, b.number.value)) return 'equal'
  if (!areApart(a.interval, b.interval) && !onlyMeet(a.interval, b.interval)) return 'compatible'
  return areRoundings(a.number, b.number) ? 'compatible' : 'disjoint'
}

/** Whether no number lies in both, and not for the floating point of a conversion alone. */
function areApart(x: Interval, y: Interval): boolean {
  return areDisjoint(x, y) && (isFarBelow(x, y) || isFarBelow(y, x))
}

function isFarBelow(x: Interval, y: Interval): boolean {
  const [max, min] = [x.max + slackOf(x.max), y.min - slackOf(y.min)]
  return max < min || (max === min && (x.maxOpen || y.minOpen))
}

function slackOf(end: number): number {
  return Number.isFinite(end) ? Math.abs(end) * slack : 0
}

/**
 * How two amounts differ that might both be true, but are not what one writer says of one thing twice:
 *
 * - `bound`: other bounds of one kind ("over 70", "over 80"), a range with another end ("$80-100 million", "$90-100 million"), or another
 *   number that is told as near ("about $7.50", "about $8.50");
 * - `hedge`: a number, and the same number as an open bound ("35", "more than 35").
 *
 * @returns null where they do not differ so, or are in other units.
 */
export function differenceInWording(
  a: Amount,
  aUnit: Unit | null,
  b: Amount,
  bUnit: Unit | null
): 'bound' | 'hedge' | null {
  if (aUnit?.code !== bUnit?.code) return null
  const sameNumber = agree(a.number.value, b.number.value)
  if (a.upper !== null && b.upper !== null)
    return a.hedge === b.hedge && !(sameNumber && agree(a.upper.value, b.upper.value)) ? 'bound' : null
  if (a.upper !== null || b.upper !== null) return null
  if (a.hedge === 'about' && b.hedge === 'about') return sameNumber || areRoundings(a.number, b.number) ? null : 'bound'
  const [x, y] = [openSide(a), openSide(b)]
  if (x !== 0 && x === y) return sameNumber ? null : 'bound'
  return sameNumber && (excludesItsNumber(a) ? b.hedge === null : excludesItsNumber(b) && a.hedge === null)
    ? 'hedge'
    : null
}

/** 1 where an amount is open above, -1 where it is open below. */
function openSide({hedge}: Amount): -1 | 0 | 1 {
  if (hedge === 'more-than' || hedge === 'at-least') return 1
  return hedge === 'less-than' || hedge === 'at-most' ? -1 : 0
}

function excludesItsNumber({hedge}: Amount): boolean {
  return hedge === 'more-than' || hedge === 'less-than'
}

/** Whether amounts in the two units can be compared; currencies and rates only with themselves. */
export function areCommensurable(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null) return a === b
  if (a.code === b.code) return true
  if (a.dimension !== b.dimension) return false
  return a.dimension !== 'money' && a.dimension !== 'rate' && a.dimension !== 'other'
}

/** The value of `value` of a unit, in the base unit of its dimension. */
export function toBaseUnits(value: number, unit: Unit | null): number {
  return unit === null ? value : value * unit.factor + unit.offset
}

/** The value in `to` of an amount in `from`; both measure the same dimension. */
export function convert(value: number, from: Unit, to: Unit): number {
  return (toBaseUnits(value, from) - to.offset) / to.factor
}

interface BaseAmount {
  readonly value: number
  readonly upper: number
  readonly interval: Interval
}

/** Two amounts in one unit compare as their numbers do. */
function inOwnUnit({number, upper, interval}: Amount): BaseAmount {
  return {value: number.value, upper: (upper ?? number).value, interval}
}

function inBaseUnits(amount: Amount, unit: Unit | null): BaseAmount {
  const {interval} = amount
  const scaled = unit === null ? interval : scale(interval, unit.factor)
  const offset = unit?.offset ?? 0
  return {
    value: toBaseUnits(amount.number.value, unit),
    upper: toBaseUnits((amount.upper ?? amount.number).value, unit),
    interval: offset === 0 ? scaled : {...scaled, min: scaled.min + offset, max: scaled.max + offset}
  }
}

/** What two numbers stand for meets at an end that belongs to one of them alone: 36.5 to 37.5 for "37%", 37.5 to 38.5 for "38%". */
function onlyMeet(x: Interval, y: Interval): boolean {
  return meetsBelow(x, y) || meetsBelow(y, x)
}

function meetsBelow(lower: Interval, upper: Interval): boolean {
  return agree(lower.max, upper.min) && lower.maxOpen
}

/** The most that a rounding may be off, as a share of the rounded number: 1,900 can be told as 2,000, 1,500 not. */
const mostRoundedOff = 0.05

/** Two written values can stand for one: 2,000 for 1,987, and 1,990 for 1,987, but not 1,988. */
function areRoundings(x: Numeral, y: Numeral): boolean {
  return rounds(x, y) || rounds(y, x)
}

/**
 * Whether `round` is `fine` rounded to the zeros `round` is written with, as writers round: to at least a tenth of what
 * remains, so that "20 soldiers" is no rounding of 24.
 */
function rounds(round: Numeral, fine: Numeral): boolean {
  const unit = roundingUnit(round)
  if (unit === 0 || roundingUnit(fine) >= unit) return false
  // "40 million" is as little a rounding of 44 million as 40 is of 44.
  const written = Math.abs(fine.value) / (fine.ulp > 0 ? fine.ulp : 1)
  const off = Math.abs(round.value - fine.value)
  return (
    unit <= Math.abs(round.value) && written >= 100 && off <= unit / 2 && off <= mostRoundedOff * Math.abs(round.value)
  )
}

/** The power of ten a number is a whole multiple of: 1000 for 2,000, 10 for 1,990; its last digit for 2.1. */
function roundingUnit({value, ulp, form}: Numeral): number {
  if (form === 'fraction' || form === 'ordinal' || value === 0) return 0
  let unit = ulp > 0 ? ulp : 1
  if (!Number.isInteger(value / unit)) return unit
  while (unit < 1e15 && Number.isInteger(value / (unit * 10))) unit *= 10
  return unit
}

/** Indefinite amounts conflict only where one is ten times the other. */
function isFar(x: Interval, y: Interval): boolean {
  return x.max * 10 < y.min || y.max * 10 < x.min
}

/** "Several" and "a few" are never enough for a conflict: writers say them of what they did not count. */
function isVague({hedge, interval}: Amount): boolean {
  return hedge === 'indefinite' && interval.max <= 10
}

/** Whether `other` lies too far beyond the bound of an open hedge to be what was meant. */
function isBeyond(amount: Amount, own: BaseAmount, other: BaseAmount, reach: number): boolean {
  if (amount.hedge === 'more-than' || amount.hedge === 'at-least') return other.interval.min > own.value * reach
  return (amount.hedge === 'less-than' || amount.hedge === 'at-most') && other.interval.max < own.value / reach
}

function isPlain({hedge, upper}: Amount): boolean {
  return hedge === null && upper === null
}

/** A pair of numbers without a hedge is a score; a range has the hedge `between`. */
function isScore({hedge, upper}: Amount): boolean {
  return hedge === null && upper !== null
}

/** "3-1" and "1-3" are one result seen from two sides. */
function compareScores(a: Amount, b: Amount): Comparison {
  const [p, q] = [
    [a.number.value, a.upper?.value],
    [b.number.value, b.upper?.value]
  ]
  if (p[0] === q[0] && p[1] === q[1]) return 'equal'
  return p[0] === q[1] && p[1] === q[0] ? 'compatible' : 'disjoint'
}

function agree(x: number, y: number): boolean {
  return Math.abs(x - y) <= slack * Math.max(Math.abs(x), Math.abs(y))
}
