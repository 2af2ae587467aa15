/**
 * The proleptic Gregorian calendar in integer arithmetic. Years are astronomical: 0 is 1 BC, -43 is 44 BC.
 */

/** How the date of a holiday is found in a year. */
export type HolidayRule =
  | {readonly month: number; readonly day: number}
  /** The nth weekday of a month (-1: the last), and `offset` days on. */
  | {readonly month: number; readonly weekday: number; readonly nth: number; readonly offset?: number | undefined}
  /** Days from Easter Sunday. */
  | {readonly easter: number}

/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days in a month, 1 to 12; 0 for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** The most days that a month can have in any year: 29 for February. */
export function longestMonth(month: number): number {
  return daysInMonth(2000, month)
}

/** Days since 1970-01-01, which is day 0. */
export function epochDay(year: number, month: number, day: number): number {
  // Years are taken to begin in March, so that the leap day is the last of them.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The day of the calendar `days` after 1970-01-01. */
export function fromEpochDay(days: number): CalendarDay {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day}
}

/** ISO weekday of an epoch day, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(days: number): number {
  return modulo(days + 3, 7) + 1
}

/** ISO 8601 week of an epoch day; its year differs from the calendar's around New Year. */
export function isoWeek(days: number): {readonly year: number; readonly week: number} {
  const thursday = days - weekdayOf(days) + 4
  const {year} = fromEpochDay(thursday)
  return {year, week: Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1}
}

/** Epoch day of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = epochDay(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** Epoch day of Easter Sunday, by the Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): number {
  const a = modulo(year, 19)
  const b = Math.floor(year / 100)
  const c = modulo(year, 100)
  const d = Math.floor(b / 4)
  const e = modulo(b, 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = modulo(19 * a + b - d - g + 15, 30)
  const i = Math.floor(c / 4)
  const k = modulo(c, 4)
  const l = modulo(32 + 2 * e + 2 * i - h - k, 7)
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return epochDay(year, month, modulo(h + l - 7 * m + 33 * month + 19, 32))
}

/** Epoch day of Easter Sunday in the churches of the East, by the Julian computus (Meeus) and the days by which its calendar is behind. */
export function easternEaster(year: number): number {
  const d = modulo(19 * modulo(year, 19) + 15, 30)
  const e = modulo(2 * modulo(year, 4) + 4 * modulo(year, 7) - d + 34, 7)
  const month = Math.floor((d + e + 114) / 31)
  return epochDay(year, month, modulo(d + e + 114, 31) + 1) + julianLag(year, month)
}

/** Days by which the Julian calendar is behind in a month: 12 from March 1800, 13 from March 1900. */
export function julianLag(year: number, month: number): number {
  const century = Math.floor((month <= 2 ? year - 1 : year) / 100)
  return century - Math.floor(century / 4) - 2
}

/** Epoch day of a holiday in a year. */
export function holidayIn(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easter(year) + rule.easter
  if ('day' in rule) return epochDay(year, rule.month, rule.day)
  const {month, weekday, nth, offset = 0} = rule
  if (nth < 0) {
    const last = epochDay(year, month, daysInMonth(year, month))
    return last - modulo(weekdayOf(last) - weekday, 7) + offset
  }
  const first = epochDay(year, month, 1)
  return first + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7 + offset
}

/** A month some months after another, with its year. */
export function addMonths(year: number, month: number, count: number): {readonly year: number; readonly month: number} {
  const months = year * 12 + month - 1 + count
  return {year: Math.floor(months / 12), month: modulo(months, 12) + 1}
}

/** The same day some months on; the last of the month where that day does not exist (Jan. 31 and a month is Feb. 28). */
export function addMonthsToDay({year, month, day}: CalendarDay, count: number): CalendarDay {
  const target = addMonths(year, month, count)
  return {...target, day: Math.min(day, daysInMonth(target.year, target.month))}
}

/** The remainder that is never negative. */
export function modulo(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor
}

/** Read an ISO day, `2026-11-23`; null for anything else, and for days that do not exist. */
export function parseIsoDay(text: string | null): CalendarDay | null {
  const found = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.exec(text ?? '')?.groups
  if (!found) return null
  const [year, month, day] = [found['year'], found['month'], found['day']].map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? {year, month, day} : null
}

/** A day in ISO form: `2026-11-23`. */
export function formatIsoDay({year, month, day}: CalendarDay): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
