import type {PartialDate} from '../../../values/partial-date.js'
import {currencyOfSymbol} from '../../../lexicons/currencies.js'
import {countBefore} from './day-number.js'
import {spokenClockAt} from './spoken-clock.js'
import {isDash, isJoined, lowerAt, type TemporalReading, wordAt} from './temporal-reading.js'

/** A time of the clock over tokens `first` to `next`, the latter exclusive. */
export interface ClockAt {
  readonly stated: PartialDate
  readonly first: number
  readonly next: number
}

/** Hour and minutes as written, before it is known whether they are of the morning. */
interface Written {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly next: number
}

/** `9 p.m.`, `9:30 a.m. ET`, `21:00`, `0800 UTC`, `nine o'clock`; not `3:1`, `John 3:16` or `9 am` as in "9 am I". */
export function clockAt(reading: TemporalReading, head: number, floor: number): ClockAt | null {
  const worded = wordedClock(reading, head, floor)
  if (worded) return withZone(reading, worded)
  const written = digitsAt(reading, head)
  if (!written || isPartOfNumber(reading, head)) return null
  const half = meridiemAt(reading, written.next)
  if (half !== null)
    return written.hour <= 12
      ? withZone(reading, {...halfDay(written, half), first: head, next: written.next + 1})
      : null
  // Most numbers are no clock's: only minutes or a zone make one of a number without `p.m.`
  if (written.minute === undefined && !mayHaveZone(reading, written.next)) return null
  const plain = {stated: partsOf(written), first: head, next: written.next}
  const zoned = withZone(reading, plain)
  if (zoned.next > plain.next) return zoned
  if (written.minute === undefined || !isClockContext(reading, head, written)) return null
  return isOfTwelve(reading, head, written) ? {...plain, stated: {...plain.stated, eitherHalf: true}} : plain
}

/** "5:30", which many write of the afternoon; not "05:30" or "17:30", which count to 24. */
function isOfTwelve({tokens}: TemporalReading, head: number, {hour}: Written): boolean {
  return hour >= 1 && hour <= 12 && tokens[head]?.text.startsWith('0') === false
}

function mayHaveZone(reading: TemporalReading, index: number): boolean {
  return wordAt(reading, index)?.zone === true || lowerAt(reading, index) === '('
}

/** `half past nine in the evening`: without a part of the day, "half past nine" may be of either half and states no time. */
export function spokenTimeAt(reading: TemporalReading, head: number, floor: number): ClockAt | null {
  const clock = spokenClockAt(reading.tokens, head)
  const preposition = clock && lowerAt(reading, clock.next)
  if (!clock || (preposition !== 'in' && preposition !== 'at')) return null
  const at = preposition === 'in' && lowerAt(reading, clock.next + 1) === 'the' ? clock.next + 2 : clock.next + 1
  const part = wordAt(reading, at)?.dayPart
  if (part === undefined) return null
  const first = lowerAt(reading, head - 1) === 'a' && head - 1 >= floor ? head - 1 : head
  const hour = (clock.hour % 12) + (part === 'morning' ? 0 : 12)
  return {stated: {hour, minute: clock.minute}, first, next: at + 1}
}

/** "nine p.m.", "nine o'clock": the head is the word after the number. */
function wordedClock(reading: TemporalReading, head: number, floor: number): ClockAt | null {
  const word = wordAt(reading, head)
  const half = meridiemAt(reading, head)
  if (!word?.oclock && half === null) return null
  const read = countBefore(reading, head, floor)
  if (!read || !Number.isInteger(read.numeral.value) || read.numeral.value > 12 || read.numeral.value < 1) return null
  const written = {hour: read.numeral.value, next: head + 1}
  const after = half ?? meridiemAt(reading, head + 1)
  if (after === null) return {stated: {hour: written.hour, eitherHalf: true}, first: read.first, next: head + 1}
  return {...halfDay(written, after), first: read.first, next: half === null ? head + 2 : head + 1}
}

/** `9`, `9:30`, `9.30`, `18:40:05`, `0800`. */
function digitsAt({tokens}: TemporalReading, head: number): Written | null {
  const first = tokens[head]
  if (first?.kind !== 'number') return null
  const minutes = isColon(tokens, head + 1) ? sixtieth(tokens[head + 2]?.text) : null
  if (minutes !== null && first.text.length <= 2) {
    const second = isColon(tokens, head + 3) ? sixtieth(tokens[head + 4]?.text) : null
    const hour = Number(first.text)
    return second === null ? {hour, minute: minutes, next: head + 3} : {hour, minute: minutes, second, next: head + 5}
  }
  if (first.text.includes('.')) return pointedAt(first.text, head)
  if (first.text.length === 4 && sixtieth(first.text.slice(2)) !== null)
    return {hour: Number(first.text.slice(0, 2)), minute: Number(first.text.slice(2)), next: head + 1}
  return first.text.length <= 2 && Number.isInteger(Number(first.text))
    ? {hour: Number(first.text), next: head + 1}
    : null
}

function isColon(tokens: TemporalReading['tokens'], index: number): boolean {
  const token = tokens[index]
  return token?.text === ':' && !token.spaced && tokens[index + 1]?.spaced === false
}

/** `9.30` */
function pointedAt(text: string, head: number): Written | null {
  const [hours = '', rest] = text.split('.')
  const minute = sixtieth(rest)
  return minute === null || hours.length > 2 ? null : {hour: Number(hours), minute, next: head + 1}
}

/** Two digits from 00 to 59. */
function sixtieth(text: string | undefined): number | null {
  const value = text?.length === 2 ? Number(text) : NaN
  return Number.isInteger(value) && value < 60 ? value : null
}

/** "am" is a verb unless it touches the number or is written as no verb is: "9am", "9 AM", "9 a.m.". */
function meridiemAt(reading: TemporalReading, index: number): 'am' | 'pm' | null {
  const half = wordAt(reading, index)?.meridiem
  if (half === undefined) return null
  const text = reading.tokens[index]?.text
  return text === 'am' && !isJoined(reading, index) && wordAt(reading, index + 1)?.verbAm ? null : half
}

function halfDay(written: Written, half: 'am' | 'pm'): {readonly stated: PartialDate} {
  const hour = (written.hour % 12) + (half === 'pm' ? 12 : 0)
  return {stated: {...partsOf(written), hour}}
}

function partsOf({hour, minute, second}: Written): PartialDate {
  return {hour, ...(minute !== undefined && {minute}), ...(second !== undefined && {second})}
}

/** `ET`, `UTC`, `(GMT +8)`, `Eastern time`. */
function withZone(reading: TemporalReading, clock: ClockAt): ClockAt {
  const bracket = lowerAt(reading, clock.next) === '(' ? 1 : 0
  const hours = lowerAt(reading, clock.next) === 'hours' && clock.stated.minute !== undefined ? 1 : 0
  const at = clock.next + bracket + hours
  const token = reading.tokens[at]
  if (!token || !wordAt(reading, at)?.zone || token.text !== token.text.toUpperCase())
    return namedZone(reading, clock, at, hours)
  let next = at + 1
  if (['+', '-', '−'].includes(lowerAt(reading, next)) && reading.tokens[next + 1]?.kind === 'number') next += 2
  if (bracket === 1 && lowerAt(reading, next) !== ')') return clock
  const shifted = next > at + 1
  return {
    ...clock,
    next: next + bracket,
    stated: {
      ...clock.stated,
      zone: shifted ? `${token.text}${lowerAt(reading, at + 1)}${lowerAt(reading, at + 2)}` : token.text
    }
  }
}

/** "9 p.m. Eastern", "9 p.m. Pacific time", "0800 hours". */
function namedZone(reading: TemporalReading, clock: ClockAt, at: number, hours: number): ClockAt {
  const token = reading.tokens[at]
  const named = token && wordAt(reading, at)?.zone && token.text.length > 4
  if (!named) return hours === 1 ? {...clock, next: clock.next + 1} : clock
  let next = at + 1
  while (wordAt(reading, next)?.zoneTail) next++
  return {...clock, next, stated: {...clock.stated, zone: token.text}}
}

/** A clock without `p.m.` or zone: "at 21:00", "08:30"; a score, a ratio and a verse are none. */
function isClockContext(reading: TemporalReading, head: number, {hour}: Written): boolean {
  const text = reading.tokens[head]?.text ?? ''
  if (lowerAt(reading, head + 1) !== ':') return false
  const led = wordAt(reading, head - 1)?.clockLead ?? false
  return led && (text.length === 2 || hour > 0) && hour <= 29
}

/** "2019-9:30" and "1:9:30" go on with another number, and "TC26Z" with letters; "2020-05-03T18:40" is a day and a time. */
function isPartOfNumber(reading: TemporalReading, head: number): boolean {
  return (
    isJoined(reading, head) &&
    (lowerAt(reading, head - 1) === ':' ||
      (reading.tokens[head - 1]?.kind === 'word' && lowerAt(reading, head - 1) !== 't') ||
      isCodeMark(lowerAt(reading, head - 1)) ||
      (isDash(reading, head - 1) && head > 1 && reading.tokens[head - 2]?.kind === 'word'))
  )
}

/** "$9:30", "3.9:30", "2/9:30". */
function isCodeMark(mark: string): boolean {
  return mark === '.' || mark === '/' || currencyOfSymbol(mark) !== null
}
