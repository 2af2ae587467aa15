import type {PartialDate} from '../../../values/partial-date.js'
import {dayAt, dayBefore, fullYearAt, pivotYear, shortYearAt, type NumberAt} from './day-number.js'
import {
  afterPoint,
  dateValue,
  isCapitalised,
  isDash,
  isHyphen,
  isJoined,
  lowerAt,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'

const none: readonly Match[] = []

/** Dates that name a month: `May 3, 2020`, `3 May`, `the 3rd of May`, `May 3-5`, `May 2020`; not a bare `May`. */
export const monthDates: Matcher = (reading, head, floor) => {
  const month = wordAt(reading, head)?.month
  if (month === undefined) return none
  const hyphenated = hyphenatedDate(reading, head, month)
  if (hyphenated) return [hyphenated]
  const after = afterMonth(reading, head)
  // "September the 4th"
  const day = lowerAt(reading, after) === 'the' && reading.tokens[after + 2]?.spaced === false ? after + 1 : after
  const following = isDayContext(reading, day) ? dayAt(reading, day) : null
  if (following && isNamed(reading, head, following.next)) return dayAfterMonth(reading, head, month, following)
  const preceding = dayPreceding(reading, head, floor)
  if (preceding && isNamed(reading, head, after)) return dayBeforeMonth(reading, month, preceding, after, floor)
  const year = yearAfter(reading, after)
  if (!isCapitalised(reading, head)) return none
  return year
    ? [{first: head, next: year.next, value: dateValue({month, year: year.year})}]
    : dayOfNoMonth(reading, head, month, after)
}

/** `21-Oct-2011`, `05-Sep-08`. */
function hyphenatedDate(reading: TemporalReading, head: number, month: number): Match | null {
  const first = head - 2
  if (first < 0 || !isHyphen(reading, head - 1) || !isHyphen(reading, head + 1)) return null
  if (![head - 1, head, head + 1, head + 2].every((index) => isJoined(reading, index))) return null
  const [day, last] = [dayAt(reading, first), reading.tokens[head + 2]]
  if (day?.next !== head - 1 || last?.kind !== 'number' || !/^(?:\d\d){1,2}$/.test(last.text)) return null
  const year = last.text.length === 2 ? pivotYear(Number(last.text)) : Number(last.text)
  return {first, next: head + 3, value: dateValue({year, month, day: day.value})}
}

/** "May 32, 2020" and "May 32nd" can only be meant as dates, though no month has such a day; "in May 32 men" is none. */
function dayOfNoMonth(reading: TemporalReading, head: number, month: number, after: number): readonly Match[] {
  const day = dayAt(reading, after, 99)
  if (!day) return none
  const comma = lowerAt(reading, day.next) === ','
  const year = comma ? yearAfter(reading, day.next) : null
  if (year === null && day.next === after + 1) return none
  return [
    {
      first: head,
      next: year?.next ?? day.next,
      value: dateValue({month, day: day.value, ...(year && {year: year.year})})
    }
  ]
}

/** Index after a month's name and its point. */
export function afterMonth(reading: TemporalReading, head: number): number {
  return wordAt(reading, head)?.abbreviation ? afterPoint(reading, head + 1) : head + 1
}

/** "january 3" is a date though not capitalised; "may 3" is not, except with a year. */
function isNamed(reading: TemporalReading, head: number, next: number): boolean {
  const word = wordAt(reading, head)
  return isCapitalised(reading, head) || (!word?.doubtful && !word?.abbreviation) || yearAfter(reading, next) !== null
}

/** "May 3 million people" and "In March 40% of them" count something. */
function isDayContext(reading: TemporalReading, index: number): boolean {
  const day = dayAt(reading, index)
  if (!day) return false
  const next = reading.tokens[day.next]
  if (next === undefined) return true
  if (next.text === '%' || (next.text === ':' && reading.tokens[day.next + 1]?.kind === 'number')) return false
  if (isHyphen(reading, day.next) && reading.tokens[day.next + 1]?.kind === 'word' && isJoined(reading, day.next + 1))
    return false
  return !wordAt(reading, day.next)?.counted && next.word.numeral.magnitude === undefined
}

function dayPreceding(reading: TemporalReading, head: number, floor: number): NumberAt | null {
  const of = lowerAt(reading, head - 1) === 'of'
  const day = dayBefore(reading, of ? head - 1 : head, floor)
  if (!day) return null
  // "the third of May" but "3 of May's victims".
  const ordinal = day.next - day.first > 1 || reading.tokens[day.first]?.kind === 'word'
  return of && !ordinal ? null : day
}

function dayAfterMonth(reading: TemporalReading, head: number, month: number, day: NumberAt): readonly Match[] {
  const end = rangeEnd(reading, day.next)
  const last = end === null ? null : dayAt(reading, end)
  if (last && last.value > day.value && end !== null && isDayContext(reading, end)) {
    const year = yearAfter(reading, last.next)
    const shared = {month, ...(year && {year: year.year})}
    return [
      {first: head, next: day.next, value: dateValue({...shared, day: day.value})},
      {first: last.first, next: year?.next ?? last.next, value: dateValue({...shared, day: last.value})}
    ]
  }
  const year = yearAfter(reading, day.next)
  const other = year || end === null ? null : otherMonth(reading, end)
  if (other) {
    const shared: PartialDate = other.year === null ? {} : {year: other.year}
    return [
      {first: head, next: day.next, value: dateValue({month, day: day.value, ...shared})},
      {first: other.first, next: other.next, value: dateValue({month: other.month, day: other.day, ...shared})}
    ]
  }
  return [
    {
      first: head,
      next: year?.next ?? day.next,
      value: dateValue({month, day: day.value, ...(year && {year: year.year})})
    }
  ]
}

/** "May 3 to June 5, 2020": the year is said once for both. */
function otherMonth(reading: TemporalReading, index: number) {
  const month = wordAt(reading, index)?.month
  const day = month === undefined ? null : dayAt(reading, afterMonth(reading, index))
  if (month === undefined || !day || !isCapitalised(reading, index)) return null
  const year = yearAfter(reading, day.next)
  return {month, day: day.value, year: year?.year ?? null, first: index, next: year?.next ?? day.next}
}

function dayBeforeMonth(
  reading: TemporalReading,
  month: number,
  day: NumberAt,
  after: number,
  floor: number
): readonly Match[] {
  const year = yearAfter(reading, after)
  const shared = {month, ...(year && {year: year.year})}
  const next = year?.next ?? after
  const first = lowerAt(reading, day.first - 1) === 'the' && day.first > floor ? day.first - 1 : day.first
  const earlier = firstDayOfRange(reading, day.first, floor)
  const last: Match = {first: earlier ? day.first : first, next, value: dateValue({...shared, day: day.value})}
  const later = year || earlier ? null : laterDay(reading, next)
  if (later?.year != null) return [{...last, value: dateValue({...last.value.stated, year: later.year})}, later.match]
  if (!earlier || earlier.value >= day.value) return [last]
  return [{first: earlier.first, next: earlier.next, value: dateValue({...shared, day: earlier.value})}, last]
}

/** The other end of "28 September to 3 October 2019", whose year both share. */
function laterDay(reading: TemporalReading, index: number) {
  const start = rangeEnd(reading, index)
  const day = start === null ? null : dayAt(reading, start)
  const month = day && wordAt(reading, day.next)?.month
  if (!day || month === undefined || month === null || !isCapitalised(reading, day.next)) return null
  const year = yearAfter(reading, afterMonth(reading, day.next))
  if (!year) return null
  const value = dateValue({month, day: day.value, year: year.year})
  return {year: year.year, match: {first: day.first, next: year.next, value}}
}

/** The `3` of "3-5 May" and "3 to 5 May". */
function firstDayOfRange(reading: TemporalReading, index: number, floor: number): NumberAt | null {
  const joint = index - 1
  if (joint <= floor || !(isDash(reading, joint) || wordAt(reading, joint)?.rangeJoint)) return null
  return dayBefore(reading, joint, floor)
}

/** Index of what follows the joint of a range: `-`, `to`, `through`; null where there is no joint. */
export function rangeEnd(reading: TemporalReading, index: number): number | null {
  return isDash(reading, index) || wordAt(reading, index)?.rangeJoint ? index + 1 : null
}

/** The year of a date: `2020`, `, 2020`, `'20`, `of 2020`. */
export function yearAfter(
  reading: TemporalReading,
  index: number
): {readonly year: number; readonly next: number} | null {
  const joint = lowerAt(reading, index)
  const start = joint === ',' || joint === 'of' ? index + 1 : index
  const short = shortYearAt(reading, start)
  if (short) return short
  const year = fullYearAt(reading, start)
  if (year === null || isJoined(reading, start)) return null
  const next = wordAt(reading, start + 1)
  // "in May, 2000 people marched"
  if (next?.counted || lowerAt(reading, start + 1) === '%') return null
  return {year, next: start + 1}
}
