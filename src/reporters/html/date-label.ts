import {monthName} from '../../lexicons/calendar-names.js'
import type {PartialDate} from '../../values/partial-date.js'
import {firstMonthOf} from '../../values/season-months.js'

const partWords = {start: 'early ', mid: 'mid-', end: 'late '} as const

/** `June 21, 1934`, `summer 1934`, `the 1990s`; null for what has no place in a year, such as a bare weekday. */
export function dateLabel(parts: PartialDate): string | null {
  const {year, day, month, part, approximate} = parts
  const period = periodOf(parts)
  const inYear = inYearOf(parts)
  if (inYear === null && period === null) return null
  const comma = month !== undefined && day !== undefined ? ',' : ''
  const named = inYear === null ? period : year === undefined ? inYear : `${inYear}${comma} ${shownYear(year)}`
  return `${approximate ? 'about ' : ''}${part === undefined ? '' : partWords[part]}${named ?? ''}`
}

/** The year, or the first of the period, that a date tells; null where it tells none. */
export function yearOf({year, decade, century}: PartialDate): number | null {
  return year ?? decade ?? century ?? null
}

/** Where a date stands in its year, to sort by: every month is counted as 32 days, the year itself stands before them. */
export function dayInYear({month, season, quarter, half, day, part}: PartialDate): number {
  const within = day ?? (part === 'mid' ? 15 : part === 'end' ? 30 : 0)
  if (month !== undefined) return month * 32 + within
  if (season !== undefined) return firstMonthOf(season) * 32
  if (quarter !== undefined) return (quarter * 3 - 2) * 32
  return half === undefined ? 0 : (half * 6 - 5) * 32
}

/** More than {@link dayInYear} ever is. */
export const daysOfYear = 14 * 32

function inYearOf({month, day, season, quarter}: PartialDate): string | null {
  if (month !== undefined && month >= 1 && month <= 12)
    return day === undefined ? monthName(month) : `${monthName(month)} ${day}`
  return season ?? (quarter === undefined ? null : `Q${quarter}`)
}

function periodOf({year, decade, century}: PartialDate): string | null {
  if (year !== undefined) return shownYear(year)
  if (decade !== undefined) return `the ${decade}s`
  return century === undefined ? null : `the ${century}s`
}

/** Year 0 is 1 BC. */
function shownYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}
