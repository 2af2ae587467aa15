import {numberedDay} from '../../../lexicons/calendar-names.js'
import {
  dateValue,
  isDash,
  isJoined,
  lowerAt,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'
import {pivotYear} from './day-number.js'

const none: readonly never[] = []

/** Dates in digits alone: `2020-05-03`, `3/5/2020`, `7/8/07`, `3.5.2020`; not `1/2`, `10.1.2` or `24/7`. */
export const numericDates: Matcher = (reading, head, _floor, options) => {
  const first = reading.tokens[head]
  if (first?.kind !== 'number') return none
  const separator = lowerAt(reading, head + 1)
  const separated = separator === '/' || separator === '-'
  const pointed = first.text.includes('.')
  if ((!separated && !pointed) || isPartOfCode(reading, head) || wordAt(reading, head - 1)?.label) return none
  const points = pointed ? first.text.split('.') : none
  if (points.length === 3)
    return isPointedVersion(reading, head, points)
      ? none
      : dayMonthYear(points.map(digits), options.language, head, head + 1)
  if (!separated) return none
  const known = namedByNumbers(reading, head)
  if (known) return known
  const fields = [head, head + 2, head + 4].map((index) => reading.tokens[index])
  const joined = [1, 2, 3, 4].every((d) => isJoined(reading, head + d)) && lowerAt(reading, head + 3) === separator
  if (!joined || isPartOfCode(reading, head + 5, separator)) return none
  const numbers = fields.map((field) => (field?.kind === 'number' ? digits(field.text) : null))
  const [year = null, month = null, day = null] = numbers
  if (year?.length === 4 && month && day) return whole(year.value, month.value, day.value, head, head + 5)
  return separator === '/' || numbers.at(-1)?.length === 4
    ? dayMonthYear(numbers, options.language, head, head + 5)
    : none
}

/** `3.7.12`, `7.3.1021`: a version, unless all its parts are as long as those of a date are, or it is told as a day: `on 3.7.12`. */
function isPointedVersion(reading: TemporalReading, head: number, points: readonly string[]): boolean {
  const [day, month, year] = points
  if (year?.length === 4) return !/^(?:19|20)/.test(year)
  return (day?.length !== 2 || month?.length !== 2) && lowerAt(reading, head - 1) !== 'on'
}

/** `9/11`, with nothing joined to it. */
function namedByNumbers(reading: TemporalReading, head: number): readonly Match[] | null {
  const [first, second] = [reading.tokens[head], reading.tokens[head + 2]]
  if (!first || second?.kind !== 'number' || second.spaced || isPartOfCode(reading, head + 3, '/')) return null
  const day = numberedDay(first.text + lowerAt(reading, head + 1) + second.text)
  return day && [{first: head, next: head + 3, value: dateValue(day)}]
}

interface Digits {
  readonly value: number
  readonly length: number
}

function digits(text: string): Digits | null {
  const value = Number(text)
  return Number.isInteger(value) && text.length <= 4 ? {value, length: text.length} : null
}

/** Day and month stand in the language's order, unless one of the two can be no month. */
function dayMonthYear(
  fields: readonly (Digits | null)[],
  language: string,
  first: number,
  next: number
): readonly Match[] {
  const [a = null, b = null, last = null] = fields
  if (!a || !b || !last || a.length > 2 || b.length > 2 || (last.length !== 4 && last.length !== 2)) return none
  const year = last.length === 2 ? pivotYear(last.value) : last.value
  const monthFirst = a.value <= 12 && (language === 'en-US' || b.value > 12)
  return monthFirst ? whole(year, a.value, b.value, first, next) : whole(year, b.value, a.value, first, next)
}

function whole(year: number, month: number, day: number, first: number, next: number): readonly Match[] {
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return none
  return [{first, next, value: dateValue({year, month, day})}]
}

/** A number that goes on with more digits is a part number or a version: `1/2/2020/5`, `555-2020-05-03`. */
function isPartOfCode(reading: TemporalReading, index: number, separator: string | null = null): boolean {
  if (separator !== null)
    return lowerAt(reading, index) === separator && isJoined(reading, index) && isJoined(reading, index + 1)
  return isJoined(reading, index) && (isDash(reading, index - 1) || isCodeMark(lowerAt(reading, index - 1)))
}

function isCodeMark(mark: string): boolean {
  return mark === '/' || mark === '.' || mark === '#'
}
