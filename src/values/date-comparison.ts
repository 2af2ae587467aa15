import {daysInMonth, epochDay, fromEpochDay, longestMonth, mondayOfWeek} from './calendar.js'
import {compareClocks} from './clock-comparison.js'
import type {Comparison} from './comparison.js'
import type {PartialDate} from './partial-date.js'
import {firstMonthOf} from './season-months.js'
import type {ResolvedTime} from './temporal.js'

/** Days since 1970-01-01, both ends included. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/**
 * Compare two dates or times by the parts that are known of both.
 *
 * "2020" and "May 2020", "early May" and "May 3", "the 1990s" and "1995" are compatible; "June" and "May" are disjoint;
 * "Sept. 4" and "Friday" are incomparable until resolved. What is only assumed decides nothing: "May 3" agrees with
 * "May 3, 2019" whenever it was written, and "Friday" with the Friday a week on.
 *
 * @returns `incomparable` for durations, sets, and dates that share no part; never throws.
 */
export function compareDates(a: ResolvedTime, b: ResolvedTime): Comparison {
  if (!isPoint(a) || !isPoint(b)) return 'incomparable'
  const days = compareReadings(a, b)
  if (!hasClock(a.parts) && !hasClock(b.parts)) return days
  // "May 3" and "9 p.m. on May 3" are not the same, though nothing in them differs.
  if (!hasClock(a.parts) || !hasClock(b.parts)) return days === 'equal' ? 'compatible' : days
  const clocks = compareClocks(a.parts, b.parts)
  // 11 p.m. on one day in New York is another day in London.
  if (clocks === 'incomparable') return clocks
  if (days === 'incomparable') return compareUndated(a.parts, b.parts, clocks)
  if (days === 'disjoint' || clocks === 'disjoint') return 'disjoint'
  return days === 'equal' && clocks === 'equal' ? 'equal' : 'compatible'
}

function isPoint({timex3}: ResolvedTime): boolean {
  return (timex3.type === 'DATE' || timex3.type === 'TIME') && !timex3.value.endsWith('_REF')
}

/** Two clocks of which at most one has a day: "9 p.m." and "11 p.m. Friday" are taken to be of one day. */
function compareUndated(a: PartialDate, b: PartialDate, clocks: Comparison): Comparison {
  if (hasDay(a) && hasDay(b)) return 'incomparable'
  return clocks === 'equal' && (hasDay(a) || hasDay(b)) ? 'compatible' : clocks
}

function hasDay(parts: PartialDate): boolean {
  return parts.weekday !== undefined || parts.holiday !== undefined || keys.some((key) => parts[key] !== undefined)
}

function hasClock({hour, dayPart}: PartialDate): boolean {
  return hour !== undefined || dayPart !== undefined
}

/** By the parts that are told; of several meanings the ones that agree best. */
function compareReadings(a: ResolvedTime, b: ResolvedTime): Comparison {
  if (a.assumed.length === 0 && b.assumed.length === 0) return compareDays(a.parts, b.parts)
  let best: Comparison = 'disjoint'
  for (const first of readings(a))
    for (const second of readings(b)) {
      const comparison = compareDays(first, second)
      if (mildness[comparison] > mildness[best]) best = comparison
    }
  return best
}

/** Readings of dates with assumed parts: a date is compared with many others. */
const knownReadings = new WeakMap<ResolvedTime, readonly PartialDate[]>()

function readings(time: ResolvedTime): readonly PartialDate[] {
  if (time.assumed.length === 0) return [time.parts]
  const known = knownReadings.get(time)
  if (known) return known
  const read = readingsOf(time)
  knownReadings.set(time, read)
  return read
}

/** What a date may mean: without the parts that are assumed, and a bare weekday in the weeks around as well. */
function readingsOf({parts, assumed}: ResolvedTime): readonly PartialDate[] {
  const {year, month, day} = parts
  if (
    parts.weekday !== undefined &&
    assumed.includes('day') &&
    year !== undefined &&
    month !== undefined &&
    day !== undefined
  )
    return [-7, 0, 7].map((shift) => ({...parts, ...fromEpochDay(epochDay(year, month, day) + shift)}))
  const kept = Object.entries(parts).filter(([part]) => !assumed.some((d) => d === part))
  return [Object.fromEntries(kept)]
}

const mildness: Readonly<Record<Comparison, number>> = {disjoint: 0, incomparable: 1, compatible: 2, equal: 3}

function compareDays(a: PartialDate, b: PartialDate): Comparison {
  // Whenever it starts, "fiscal 2021" is not "fiscal 2022": one text tells of one fiscal calendar.
  if (a.fiscal && b.fiscal) return compareDays(inOwnCalendar(a), inOwnCalendar(b))
  const [first, second] = [daysMeant(a), daysMeant(b)]
  if (first && second) {
    if (overlap(first, second)) return sameDate(a, b) ? 'equal' : 'compatible'
    return a.fiscal === b.fiscal ? 'disjoint' : 'incomparable'
  }
  return a.fiscal === b.fiscal ? compareInYear(a, b) : 'incomparable'
}

/** A fiscal date as the calendar that begins with its year counts. */
function inOwnCalendar(parts: PartialDate): PartialDate {
  return Object.fromEntries(Object.entries(parts).filter(([part]) => part !== 'fiscal'))
}

/** Two dates of which at least one has no year. */
function compareInYear(a: PartialDate, b: PartialDate): Comparison {
  const [first, second] = [yearSpanOf(a), yearSpanOf(b)]
  if (first && second) {
    if (!overlapInYear(first, second)) return 'disjoint'
    return sameDate(a, b) ? 'equal' : 'compatible'
  }
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return 'disjoint'
  if (a.weekday === undefined || b.weekday === undefined)
    return a.day === undefined || a.day !== b.day ? 'incomparable' : sameDate(a, b) ? 'equal' : 'compatible'
  if (a.weekday !== b.weekday) return (first ?? second) ? 'incomparable' : 'disjoint'
  return sameDate(a, b) ? 'equal' : 'compatible'
}

function overlap(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whether two stretches of the year meet; a winter runs over its end. */
function overlapInYear(a: DaySpan, b: DaySpan): boolean {
  for (const shift of shifts) if (a.first <= b.last + shift && b.first + shift <= a.last) return true
  return false
}

const keys = [
  'year',
  'decade',
  'century',
  'season',
  'quarter',
  'half',
  'fiscal',
  'month',
  'week',
  'weekend',
  'day',
  'part',
  'approximate'
] as const

/** Whether two dates know the same parts with the same values; a weekday beside a whole date adds nothing. */
function sameDate(a: PartialDate, b: PartialDate): boolean {
  for (const key of keys) if (a[key] !== b[key]) return false
  return a.weekday === b.weekday || a.day !== undefined
}

/** All the days that a date with a year, decade or century can mean, generously; null for others. */
export function daysMeant(parts: PartialDate): DaySpan | null {
  const {year, decade, century} = parts
  if (year !== undefined) return widened(daysOf(parts, year), parts)
  if (decade !== undefined) return widened(years(decade, decade + 9), parts)
  return century === undefined ? null : widened(years(century, century + 99), parts)
}

function years(first: number, last: number): DaySpan {
  return {first: epochDay(first, 1, 1), last: epochDay(last, 12, 31)}
}

function daysOf(parts: PartialDate, year: number): DaySpan {
  const {month, day, week, weekday, quarter, half, season} = parts
  if (month !== undefined && day !== undefined) return oneDay(epochDay(year, month, day))
  if (month !== undefined)
    return {first: epochDay(year, month, 1), last: epochDay(year, month, daysInMonth(year, month))}
  if (week !== undefined) {
    const monday = mondayOfWeek(year, week)
    if (parts.weekend) return {first: monday + 4, last: monday + 6}
    return weekday === undefined ? {first: monday - 1, last: monday + 6} : oneDay(monday + weekday - 1)
  }
  // A fiscal year starts up to a year earlier than the calendar's.
  if (parts.fiscal) return years(year - 1, year)
  if (quarter !== undefined) return months(year, quarter * 3 - 2, 3)
  if (half !== undefined) return months(year, half * 6 - 5, 6)
  return season === undefined ? years(year, year) : seasonIn(year, season)
}

function oneDay(day: number): DaySpan {
  return {first: day, last: day}
}

function months(year: number, first: number, count: number): DaySpan {
  const last = first + count - 1
  return {first: epochDay(year, first, 1), last: epochDay(year, last, daysInMonth(year, last))}
}

/** Seasons are read loosely, a month on either side; "winter 2020" may mean that at either end of the year. */
function seasonIn(year: number, season: NonNullable<PartialDate['season']>): DaySpan {
  if (season === 'winter') return {first: epochDay(year - 1, 11, 1), last: epochDay(year + 1, 3, 31)}
  return months(year, firstMonthOf(season) - 1, 5)
}

/** "Early May" is loosely its first half, "mid-May" all but its ends; "about 1900" takes in a tenth of its century. */
function widened(span: DaySpan, {part, approximate}: PartialDate): DaySpan {
  const length = span.last - span.first
  const base =
    part === 'start'
      ? {...span, last: span.first + Math.floor(length * 0.6)}
      : part === 'end'
        ? {...span, first: span.first + Math.ceil(length * 0.4)}
        : part === 'mid'
          ? {first: span.first + Math.floor(length * 0.15), last: span.last - Math.floor(length * 0.15)}
          : span
  return approximate ? {first: base.first - 3653, last: base.last + 3653} : base
}

const yearLength = 366
const shifts = [-yearLength, 0, yearLength]

/** The stretch of a leap year that a month, week, season, quarter or half means in any year, as day numbers of 2000. */
function yearSpanOf(parts: PartialDate): DaySpan | null {
  const {month, day, quarter, half, season, week, year, holiday} = parts
  if (month !== undefined) {
    const first = epochDay(2000, month, day ?? 1)
    return widened({first, last: day === undefined ? first + longestMonth(month) - 1 : first}, parts)
  }
  if (holiday && 'day' in holiday) return oneDay(epochDay(2000, holiday.month, holiday.day))
  if (week !== undefined && year !== undefined) return inLeapYear(daysOf(parts, year))
  if (parts.fiscal) return null
  if (quarter !== undefined) return widened(months(2000, quarter * 3 - 2, 3), parts)
  if (half !== undefined) return widened(months(2000, half * 6 - 5, 6), parts)
  if (season === undefined) return null
  const first = epochDay(2000, firstMonthOf(season), 1)
  return widened({first: first - 15, last: first + 105}, parts)
}

/** The same days in 2000, running on past its end where they do. */
function inLeapYear({first, last}: DaySpan): DaySpan {
  const {month, day} = fromEpochDay(first)
  const start = epochDay(2000, month, day)
  return {first: start, last: start + last - first}
}
