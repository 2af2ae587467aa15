import {
  addMonths,
  addMonthsToDay,
  epochDay,
  fromEpochDay,
  holidayIn,
  isoWeek,
  modulo,
  weekdayOf,
  type CalendarDay
} from './calendar.js'
import type {PartialDate} from './partial-date.js'
import {firstMonthOf} from './season-months.js'
import type {RelativeTime} from './temporal.js'

/** A date with all of year, month and day. */
export type WholeDay = PartialDate & CalendarDay

export function isWholeDay(date: PartialDate): date is WholeDay {
  return date.year !== undefined && date.month !== undefined && date.day !== undefined
}

/**
 * Take a relative step from an anchor.
 *
 * @param stated Parts that the expression states beside the step: weekday 5 in `last Friday`.
 * @returns The parts that the step adds; null when the anchor is too coarse (a week from `2003`) or the step too fine (hours).
 */
export function stepFrom(anchor: PartialDate, relative: RelativeTime, stated: PartialDate): PartialDate | null {
  const {unit, count} = relative
  const {year} = anchor
  switch (unit) {
    case 'year':
      return year === undefined ? null : yearStep(anchor, relative, year)
    case 'decade':
      return year === undefined ? null : {decade: floorTo(year, 10) + count * 10}
    case 'century':
      return year === undefined ? null : {century: floorTo(year, 100) + count * 100}
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
      if (count === 0 && year !== undefined && unit === 'quarter' && anchor.quarter !== undefined)
        return {year, quarter: anchor.quarter}
      return year === undefined || anchor.month === undefined
        ? null
        : monthStep(anchor, relative, stated, year, anchor.month)
    case 'day':
    case 'week':
    case 'weekend':
      return isWholeDay(anchor) ? dayStep(anchor, relative, stated) : null
    default:
      return null
  }
}

function yearStep(anchor: PartialDate, {count, grain}: RelativeTime, year: number): PartialDate {
  if (grain === 'month' && anchor.month !== undefined) return {year: year + count, month: anchor.month}
  if (grain === 'day' && isWholeDay(anchor)) return addMonthsToDay(anchor, count * 12)
  if (grain === 'quarter' && anchor.quarter !== undefined) return {year: year + count, quarter: anchor.quarter}
  return {year: year + count}
}

function monthStep(
  anchor: PartialDate,
  relative: RelativeTime,
  stated: PartialDate,
  year: number,
  month: number
): PartialDate {
  const {unit, count, grain} = relative
  if (unit === 'season')
    return stated.season === undefined ? {} : {year: seasonYear(firstMonthOf(stated.season), count, year, month)}
  if (unit === 'quarter') {
    if (stated.quarter !== undefined) return {year: occurrenceYear(stated.quarter, Math.ceil(month / 3), count, year)}
    const target = addMonths(year, month, count * 3)
    return {year: target.year, quarter: Math.ceil(target.month / 3)}
  }
  if (unit === 'half') {
    const target = addMonths(year, month, count * 6)
    return {year: target.year, half: Math.ceil(target.month / 6)}
  }
  if (stated.month !== undefined) return {year: occurrenceYear(stated.month, month, count, year)}
  if (grain === 'day' && isWholeDay(anchor)) return addMonthsToDay(anchor, count)
  return addMonths(year, month, count)
}

/** Year of the last (-1), current (0) or next (1) occurrence of a month or quarter. */
function occurrenceYear(stated: number, current: number, count: number, year: number): number {
  if (count < 0) return stated < current ? year + count + 1 : year + count
  if (count > 0) return stated > current ? year + count - 1 : year + count
  return year
}

/** "Last summer" has ended and "next summer" has not begun; a winter belongs to the year it starts in. */
function seasonYear(first: number, count: number, year: number, month: number): number {
  const running = year * 12 + month - 1
  const started = (d: number) => d * 12 + first - 1
  let current = year
  while (started(current) > running) current--
  const inside = running < started(current) + 3
  if (count === 0) return inside ? current : year
  if (count > 0) return current + count
  return inside ? current + count : current + count + 1
}

function dayStep(anchor: WholeDay, {unit, count, grain}: RelativeTime, stated: PartialDate): PartialDate {
  const today = epochDay(anchor.year, anchor.month, anchor.day)
  if (unit === 'day') {
    if (stated.weekday !== undefined) return fromEpochDay(occurrenceDay(today, stated.weekday, count))
    if (stated.holiday || (stated.month !== undefined && stated.day !== undefined))
      return yearlyDay(today, anchor.year, stated, count)
    return fromEpochDay(today + count)
  }
  if (unit === 'week' && stated.weekday !== undefined)
    return fromEpochDay(today - weekdayOf(today) + stated.weekday + count * 7)
  if (unit === 'week' && grain === 'day') return fromEpochDay(today + count * 7)
  const week = isoWeek(today + count * 7)
  return unit === 'weekend' ? {...week, weekend: true} : week
}

/** "Last Friday" is the one before the anchor, "next Friday" the one after it, "this Friday" the one of its week. */
function occurrenceDay(today: number, weekday: number, count: number): number {
  if (count === 0) return today - weekdayOf(today) + weekday
  if (count < 0) return today - (modulo(weekdayOf(today) - weekday - 1, 7) + 1) + (count + 1) * 7
  return today + modulo(weekday - weekdayOf(today) - 1, 7) + 1 + (count - 1) * 7
}

/** A day that comes once a year: "last Christmas", "this Easter". */
function yearlyDay(today: number, year: number, stated: PartialDate, count: number): PartialDate {
  const dayIn = (d: number) =>
    stated.holiday ? holidayIn(stated.holiday, d) : epochDay(d, stated.month ?? 1, stated.day ?? 1)
  const past = dayIn(year) < today ? year : year - 1
  const coming = dayIn(year) > today ? year : year + 1
  const found = count === 0 ? year : count < 0 ? past : coming
  return fromEpochDay(dayIn(found))
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step
}
