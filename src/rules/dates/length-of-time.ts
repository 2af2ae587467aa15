import type {DocumentClaim} from '../../claims/claim.js'
import type {DaySpan} from '../../values/date-comparison.js'
import type {RelativeTime} from '../../values/temporal.js'

/** A length of time as a text states it. */
export interface LengthOfTime {
  /** In days; 365.2425 for a year. */
  readonly unitDays: number
  /** English singular: `year`. */
  readonly unit: string
  /** In units; the ends of what the number and its hedge leave open, an end at infinity where it leaves it open. */
  readonly least: number
  readonly most: number
}

const units: ReadonlyMap<string, readonly [name: string, days: number]> = new Map([
  ['D', ['day', 1]],
  ['W', ['week', 7]],
  ['M', ['month', 30.436875]],
  ['Y', ['year', 365.2425]]
])

/** A decade or a century as a word is meant loosely: "a decade later" is eight years, or twelve. */
const loose = 0.3
/** Tens of years from twenty on may be rounded by this share. */
const rounded = 0.05

/**
 * The length of time that a duration states, in whole days or longer units: "20 years", "almost two decades", "a month".
 *
 * @returns Null for hours and less, and where the words give no number: "several years".
 */
export function lengthOfTime(claim: DocumentClaim): LengthOfTime | null {
  if (claim.kind !== 'duration') return null
  const written = /^P(?<count>\d+(?:\.\d+)?)(?<unit>[DWMY])$/.exec(claim.time.duration ?? '')?.groups
  const [unit, unitDays] = units.get(written?.['unit'] ?? '') ?? []
  const {amount} = claim
  if (unit === undefined || unitDays === undefined || amount?.hedge === 'indefinite' || amount?.upper) return null
  const count = Number(written?.['count'])
  return {unit, unitDays, ...hedged(count, slackOf(count, claim), amount?.hedge ?? null)}
}

const stepUnits: ReadonlyMap<string, readonly [designator: string, count: number]> = new Map([
  ['day', ['D', 1]],
  ['week', ['W', 1]],
  ['month', ['M', 1]],
  ['year', ['Y', 1]],
  ['decade', ['Y', 10]],
  ['century', ['Y', 100]]
])

/** The length of a step from another date, "three days later", and which way it leads; null for hours and seasons. */
export function lengthOfStep({
  unit,
  count
}: RelativeTime): {readonly length: LengthOfTime; readonly direction: 'after' | 'before'} | null {
  const [designator = '', factor = 1] = stepUnits.get(unit) ?? []
  const [name, unitDays] = units.get(designator) ?? []
  if (name === undefined || unitDays === undefined || count === 0) return null
  const total = Math.abs(count) * factor
  const slack = factor > 1 ? loose * total : 0
  return {
    length: {unit: name, unitDays, least: total - slack, most: total + slack},
    direction: count > 0 ? 'after' : 'before'
  }
}

function slackOf(count: number, claim: DocumentClaim): number {
  const label = claim.kind === 'quantity' ? null : (claim.unit?.label ?? null)
  const inTens = label === 'decade' || label === 'century' || (claim.amount === null && count >= 10)
  if (inTens) return Math.min(loose * count, loose * 100)
  return count >= 20 && count % 10 === 0 ? rounded * count : 0
}

type Hedge = NonNullable<DocumentClaim['amount']>['hedge']

function hedged(count: number, slack: number, hedge: Hedge): {readonly least: number; readonly most: number} {
  const [least, most] = [count - slack, count + slack]
  switch (hedge) {
    case 'about':
      return {least: Math.min(least, count * 0.85), most: Math.max(most, count * 1.15)}
    case 'more-than':
    case 'at-least':
      return {least, most: Infinity}
    case 'less-than':
    case 'at-most':
      return {least: 0, most}
    case 'nearly':
      return {least: least * 0.85, most}
    default:
      return {least, most}
  }
}

/** The length that a claim tells, be it a duration or a step from another date. */
export function lengthOfClaim(claim: DocumentClaim): LengthOfTime | null {
  if (claim.kind === 'quantity' || claim.time.relative === null) return lengthOfTime(claim)
  return lengthOfStep(claim.time.relative)?.length ?? null
}

/** The days that a length can come to, widened on either side by a part of its unit. */
export function daysOfLength({least, most, unitDays}: LengthOfTime, margin: number): DaySpan {
  return {first: (least - margin) * unitDays, last: (most + margin) * unitDays}
}
