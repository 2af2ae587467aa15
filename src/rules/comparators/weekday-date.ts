import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {monthName, weekdayName} from '../../lexicons/calendar-names.js'
import {daysInMonth, epochDay, weekdayOf} from '../../values/calendar.js'
import type {Comparator, Observation} from './comparator.js'

/** A day that a claim names together with a weekday. */
interface NamedDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

/** Holds the weekday of a full date against the calendar. */
export const weekdayDate: Comparator = {
  summary: 'The weekday that a date states against the one the calendar gives.',
  placeholders: ['date', 'weekday', 'stated'],
  options: {},
  *check(document) {
    for (const claim of document.claims) {
      const observation = observe(claim, document)
      if (observation) yield observation
    }
  }
}

function observe(claim: DocumentClaim, document: DocumentClaims): Observation | null {
  const named = namedDay(claim)
  if (named === null || claim.resolved === null || followsWeekday(claim, document)) return null
  const inferred = claim.resolved.inferred.year !== undefined
  if (fits(named) || isOldStyle(named) || (inferred && anotherYearFits(named, document))) return null
  const right = weekdayName(weekdayIn(named, named.year))
  const date = `${monthName(named.month)} ${String(named.day)}, ${String(named.year)}`
  const source =
    document.writtenOn === null ? 'what the text says before' : `the date of writing, ${document.writtenOn}`
  return {
    main: {block: claim.block, start: claim.start, end: claim.end},
    related: null,
    values: {date, weekday: right, stated: weekdayName(named.weekday)},
    expected: [right],
    note: inferred ? `the year ${String(named.year)} is inferred from ${source}` : 'by the Gregorian calendar',
    atMost: inferred ? 'warning' : null
  }
}

/** The day, if the claim's words state a weekday, a month and a day, and a year is stated or inferred. */
function namedDay(claim: DocumentClaim): NamedDay | null {
  if (claim.kind === 'quantity' || claim.resolved === null) return null
  const {weekday, month, day} = claim.time.stated
  const {year} = claim.resolved.parts
  if (weekday === undefined || month === undefined || day === undefined || year === undefined) return null
  return day <= daysInMonth(year, month) ? {year, month, day, weekday} : null
}

/** Longest text between the weekdays of one list: ` through `. */
const mostBetween = 10

/** Whether the weekday is the last of a list, so that the day need not be its: "Friday through Sunday, Aug. 7-9". */
function followsWeekday(claim: DocumentClaim, {claims}: DocumentClaims): boolean {
  const before = claims[claim.index - 1]
  if (before?.block !== claim.block || claim.start - before.end > mostBetween || before.kind === 'quantity')
    return false
  return before.time.stated.weekday !== undefined && before.time.stated.month === undefined
}

function fits(named: NamedDay): boolean {
  return weekdayIn(named, named.year) === named.weekday
}

function weekdayIn({month, day}: NamedDay, year: number): number {
  return weekdayOf(epochDay(year, month, day))
}

/** English-speaking countries changed their calendar in 1752; the last in Europe, Greece, in 1923. */
const firstGregorianYear = 1753
const lastJulianYear = 1923

/** Whether the date may be a Julian one: "Wednesday, October 25, 1917" was right in Petrograd; elsewhere it was a Thursday. */
function isOldStyle(named: NamedDay): boolean {
  if (named.year < firstGregorianYear) return true
  if (named.year > lastJulianYear) return false
  return weekdayOf(epochDay(named.year, named.month, named.day) + julianLag(named)) === named.weekday
}

/** Days by which the Julian calendar was behind: 12 from March 1800, 13 from March 1900. */
function julianLag({year, month}: NamedDay): number {
  const century = Math.floor((month <= 2 ? year - 1 : year) / 100)
  return century - Math.floor(century / 4) - 2
}

/** Days around the date of writing in which a date without a year is looked for. */
const reach = 240

/**
 * Whether the date falls on its weekday in a year next to the inferred one that the writer may as well have meant:
 * in January, "Friday, Dec. 18" is the one before; in a text without a date of writing, nobody knows.
 */
function anotherYearFits(named: NamedDay, document: DocumentClaims): boolean {
  const written = document.writtenOn === null ? null : epochDayOf(document.writtenOn)
  return [named.year - 1, named.year + 1]
    .filter((year) => written === null || Math.abs(epochDay(year, named.month, named.day) - written) <= reach)
    .some((year) => weekdayIn(named, year) === named.weekday)
}

function epochDayOf(isoDate: string): number {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number)
  return epochDay(year, month, day)
}
