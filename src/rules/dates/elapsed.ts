import type {DocumentClaim} from '../../claims/claim.js'
import {daysMeant, type DaySpan} from '../../values/date-comparison.js'
import type {PartialDate} from '../../values/partial-date.js'

/** How many days can lie between two dates. */
export interface Elapsed extends DaySpan {
  /** Whether no year is stated, so that a year more or less may lie between. */
  readonly yearless: boolean
}

/** Any year that is none of leap: dates without a year are counted in it. */
const someYear = 2001
const yearDays = 365

/**
 * The days from one date to another, as far as their own words tell; negative where the second is the earlier one.
 *
 * @returns Null where only one of them states a year, or neither a month: nothing inferred is counted with.
 */
export function elapsedBetween(from: DocumentClaim, to: DocumentClaim): Elapsed | null {
  const [a, b] = [statedDate(from), statedDate(to)]
  if (a === null || b === null) return null
  const yearless = a.year === undefined && b.year === undefined
  if (!yearless && (a.year === undefined || b.year === undefined)) return null
  if (yearless && (a.month === undefined || b.month === undefined)) return null
  const [x, y] = yearless
    ? [daysMeant({...a, year: someYear}), daysMeant({...b, year: someYear})]
    : [daysMeant(a), daysMeant(b)]
  return x && y && {first: y.first - x.last, last: y.last - x.first, yearless}
}

/** What a date or time claim states; null for what is none, for fiscal years, and for a year that is part of a name. */
function statedDate(claim: DocumentClaim): PartialDate | null {
  if ((claim.kind !== 'date' && claim.kind !== 'time') || claim.time.relative || claim.role === 'name') return null
  const {stated} = claim.time
  return stated.fiscal || stated.decade !== undefined || stated.century !== undefined ? null : stated
}

/** Whether so many days may lie between, with a year more or less where no year is stated. */
export function mayTake(elapsed: Elapsed, band: DaySpan): boolean {
  const shifts = elapsed.yearless ? [-yearDays, 0, yearDays] : [0]
  return shifts.some((d) => elapsed.first + d <= band.last && elapsed.last + d >= band.first)
}
