import {readNumeral} from '../numerals/read-numeral.js'
import {isDash, isJoined, lowerAt, type TemporalReading} from './temporal-reading.js'

/** A number over tokens `first` to `next`, the latter exclusive. */
export interface NumberAt {
  readonly value: number
  readonly first: number
  readonly next: number
}

/** A day of the month at a token: `3`, `3rd`, `third`; null where there is none. */
export function dayAt(reading: TemporalReading, index: number): NumberAt | null {
  const token = reading.tokens[index]
  if (!token) return null
  if (token.kind === 'number' && token.text.length > 2) return null
  const read = readNumeral(reading.tokens, index)
  if (!read || (read.numeral.form !== 'ordinal' && read.numeral.form !== 'digits')) return null
  const {value} = read.numeral
  return Number.isInteger(value) && value >= 1 && value <= 31 ? {value, first: index, next: read.next} : null
}

/** A day of the month that ends right before a token: `3 May`, `the 3rd of May`. */
export function dayBefore(reading: TemporalReading, index: number, floor: number): NumberAt | null {
  for (let first = Math.max(floor, index - 3); first < index; first++) {
    const day = dayAt(reading, first)
    if (day?.next === index && !isPartOfNumber(reading, first, floor)) return day
  }
  return null
}

/** "9:05 May" and "1/3 May" end in a number that is no day. */
function isPartOfNumber(reading: TemporalReading, index: number, floor: number): boolean {
  if (index === floor || !isJoined(reading, index)) return false
  return !isDash(reading, index - 1) && lowerAt(reading, index - 1) !== '('
}

/** An ordinal or cardinal that ends right before a token, at most five tokens long: `two and a half` in `two and a half years`. */
export function numeralBefore(reading: TemporalReading, index: number, floor: number) {
  for (let first = Math.max(floor, index - 5); first < index; first++) {
    const read = readNumeral(reading.tokens, first)
    if (read?.next === index) return {numeral: read.numeral, first}
  }
  return null
}

/** A year of four digits at a token: `2020`, not `2,020`. */
export function fullYearAt({tokens}: TemporalReading, index: number): number | null {
  const token = tokens[index]
  if (token?.kind !== 'number' || token.text.length !== 4) return null
  const year = Number(token.text)
  return Number.isInteger(year) && year >= 1000 && year <= 2199 ? year : null
}

/** A year cut short at a token: `'20`; the apostrophe is the token, and the pivot is 1950. */
export function shortYearAt(
  reading: TemporalReading,
  index: number
): {readonly year: number; readonly next: number} | null {
  const mark = lowerAt(reading, index)
  const digits = reading.tokens[index + 1]
  if (
    (mark !== "'" && mark !== '’' && mark !== '‘') ||
    digits?.kind !== 'number' ||
    digits.spaced ||
    digits.text.length !== 2
  )
    return null
  return {year: pivotYear(Number(digits.text)), next: index + 2}
}

/** `20` is 2020, `85` is 1985. */
export function pivotYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits
}
