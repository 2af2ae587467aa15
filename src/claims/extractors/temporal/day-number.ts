import {readOrdinal} from '../numerals/ordinal.js'
import {mayEndNumeral} from '../numerals/numeral-words.js'
import {readNumeral} from '../numerals/read-numeral.js'
import type {Numeral} from '../../../values/amount.js'
import {isDash, isJoined, lowerAt, type TemporalReading} from './temporal-reading.js'

/** A number over tokens `first` to `next`, the latter exclusive. */
export interface NumberAt {
  readonly value: number
  readonly first: number
  readonly next: number
}

/** A day of the month at a token: `3`, `3rd`, `third`; null where there is none up to `most`. */
export function dayAt({tokens}: TemporalReading, index: number, most = 31): NumberAt | null {
  const token = tokens[index]
  if (!token || token.kind === 'mark' || (token.kind === 'number' && token.text.length > 2)) return null
  const ordinal = readOrdinal(tokens, index)
  const value = Number(ordinal?.decimal ?? (token.kind === 'number' ? token.text : NaN))
  const next = ordinal?.next ?? index + 1
  return Number.isInteger(value) && value >= 1 && value <= most ? {value, first: index, next} : null
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

/** A cardinal number over tokens `first` to the one that was asked for. */
export interface CountBefore {
  readonly numeral: Numeral
  readonly first: number
}

/** A cardinal that ends right before a token, at most five tokens long: `two and a half` in `two and a half years`. */
export function countBefore({tokens}: TemporalReading, index: number, floor: number): CountBefore | null {
  if (!mayEndNumeral(tokens, index)) return null
  for (let first = Math.max(floor, index - 5); first < index; first++) {
    const read = readNumeral(tokens, first)
    if (read?.next === index) return {numeral: read.numeral, first}
  }
  return null
}

/** An ordinal that ends right before a token: `third` in `third quarter`, `twenty-first` in `twenty-first century`. */
export function ordinalBefore({tokens}: TemporalReading, index: number, floor: number): NumberAt | null {
  if (!mayEndNumeral(tokens, index)) return null
  for (let first = Math.max(floor, index - 3); first < index; first++) {
    const read = readOrdinal(tokens, first)
    if (read?.next === index) return {value: Number(read.decimal), first, next: index}
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
