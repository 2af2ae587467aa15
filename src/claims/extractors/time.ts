import type {PartialDate} from '../../values/partial-date.js'
import {clockAt, spokenTimeAt, type ClockAt} from './temporal/clock.js'
import {stepOf} from './temporal/directed.js'
import {monthDates, rangeEnd} from './temporal/month-date.js'
import {weekdays} from './temporal/names.js'
import {numericDates} from './temporal/numeric-date.js'
import {relativeDays} from './temporal/relative.js'
import {firstOf, temporalExtractor} from './temporal/scan.js'
import {endsPhrase, isOneOf} from './temporal/surroundings.js'
import {
  isCapitalised,
  isHyphen,
  lowerAt,
  timeValue,
  withArticle,
  withStated,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal/temporal-reading.js'

const none: readonly Match[] = []
const days = firstOf([
  [weekdays, 'weekday'],
  [numericDates, 'number'],
  [monthDates, 'month'],
  [relativeDays, 'day']
])

/** `9 p.m.`, `9 p.m. Friday`, `from 9 to 11 a.m.`: a day beside it is stated for both. */
const clocks: Matcher = (reading, head, floor, options) => {
  const clock = clockAt(reading, head, floor)
  if (!clock) return none
  const earlier = rangeStart(reading, clock, floor)
  const last = withDay(reading, clock, options)
  return earlier ? [{...earlier, value: withStated(last.value, earlier.value.stated)}, last] : [last]
}

/** `half past nine in the evening`. */
const spokenClocks: Matcher = (reading, head, floor, options) => {
  const clock = spokenTimeAt(reading, head, floor)
  return clock ? [withDay(reading, clock, options)] : none
}

function withDay(reading: TemporalReading, clock: ClockAt, options: Parameters<Matcher>[3]): Match {
  const {day, next} = dayAfter(reading, clock.next, options) ?? {
    day: dayBefore(reading, clock.first, options),
    next: clock.next
  }
  const value = timeValue({...day?.value.stated, ...clock.stated}, day?.value.relative ?? null)
  return {first: clock.first, next, value}
}

/** The `9` of "9 to 11 a.m.": of the same half day, or of the one before when it would come later. */
function rangeStart(reading: TemporalReading, clock: ClockAt, floor: number): Match | null {
  const joint = clock.first - 1
  if (joint - 1 < floor || rangeEnd(reading, joint) === null) return null
  const number = reading.tokens[joint - 1]
  if (number?.kind !== 'number' || number.text.length > 2) return null
  const written = Number(number.text)
  const end = clock.stated.hour ?? 0
  if (!Number.isInteger(written) || written < 1 || written > 12 || !wordAt(reading, joint - 2)?.hourLead) return null
  const hour = (written % 12) + (end >= 12 ? 12 : 0)
  const before = hour > end ? hour - 12 : hour
  return before < 0 ? null : {first: joint - 1, next: joint, value: timeValue({hour: before})}
}

/** A day right after a time: "9 p.m. Friday" is one expression, "9 p.m. on Friday" and "16:15, June 1" are two. */
function dayAfter(reading: TemporalReading, index: number, options: Parameters<Matcher>[3]) {
  const comma = lowerAt(reading, index) === ',' ? index + 1 : index
  const start = lowerAt(reading, comma) === 'on' ? comma + 1 : comma
  for (let head = start; head <= start + 3; head++) {
    const word = wordAt(reading, head)
    if (!word && reading.tokens[head]?.kind !== 'number') return null
    const [day] = days(reading, head, start, options)
    if (day?.first === start) return {day, next: start === index ? day.next : index}
  }
  return null
}

/** A day right before a time: "Friday at 9 p.m.", "2020-05-03 18:40". */
function dayBefore(reading: TemporalReading, first: number, options: Parameters<Matcher>[3]): Match | null {
  let end = first
  while (lowerAt(reading, end - 1) === ',' || wordAt(reading, end - 1)?.clockJoint) end--
  for (let head = Math.max(0, end - 6); head < end; head++) {
    const word = wordAt(reading, head)
    if (!word && reading.tokens[head]?.kind !== 'number') continue
    const match = days(reading, head, Math.max(0, head - 3), options).at(-1)
    if (match?.next === end) return match
  }
  return null
}

/** `noon`, `midnight`, `noon Friday`. */
const namedHours: Matcher = (reading, head, _floor, options) => {
  const hour = wordAt(reading, head)?.clockHour
  if (
    hour === undefined ||
    isHyphen(reading, head + 1) ||
    isHyphen(reading, head - 1) ||
    lowerAt(reading, head - 1) === 'high'
  )
    return none
  const {day, next} = dayAfter(reading, head + 1, options) ?? {day: dayBefore(reading, head, options), next: head + 1}
  return [{first: head, next, value: timeValue({...day?.value.stated, hour}, day?.value.relative ?? null)}]
}

/** `Friday morning`, `this afternoon`, `last night`, `the morning of May 3`, `in the evening`. */
const dayParts: Matcher = (reading, head, floor, options) => {
  const word = wordAt(reading, head)
  if (word?.dayPart === undefined || word.plural || isHyphen(reading, head + 1)) return none
  const {dayPart} = word
  if (word.day !== undefined)
    return [
      {first: head, next: head + 1, value: timeValue({dayPart}, stepOf('day', {count: word.day, anchor: 'writing'}))}
    ]
  const direction = wordAt(reading, head - 1)?.direction
  // "on the last morning" is one of several.
  const finalOne = lowerAt(reading, head - 1) === 'last' && dayPart !== 'night'
  if (finalOne) return none
  if (direction && head - 1 >= floor && !isOneOf(reading, head - 1, ['past', 'current']))
    return directedPart(reading, head, floor, direction, dayPart)
  for (let first = Math.max(floor, head - 7); first < head; first++) {
    const anchor = wordAt(reading, first)
    if (!anchor && reading.tokens[first]?.kind !== 'number') continue
    const [day] = days(reading, first, floor, options)
    if (day?.next === head) return [withEarly(reading, {...day, next: head + 1, value: partOf(day, dayPart)}, floor)]
  }
  return definitePart(reading, head, floor, dayPart, options)
}

function partOf(day: Match, dayPart: PartialDate['dayPart'] & string): Match['value'] {
  return timeValue({...day.value.stated, dayPart}, day.value.relative)
}

type Direction = Parameters<typeof stepOf>[1]

/** "last night" is the night of yesterday; "this morning" is today's. */
function directedPart(
  reading: TemporalReading,
  head: number,
  floor: number,
  direction: Direction,
  dayPart: PartialDate['dayPart'] & string
): readonly Match[] {
  const match = {
    first: withArticle(reading, head - 1, floor),
    next: head + 1,
    value: timeValue({dayPart}, stepOf('day', direction))
  }
  return [withEarly(reading, match, floor)]
}

/** "the morning of May 3", "in the evening"; not "the night shift". */
function definitePart(
  reading: TemporalReading,
  head: number,
  floor: number,
  dayPart: PartialDate['dayPart'] & string,
  options: Parameters<Matcher>[3]
): readonly Match[] {
  const first = withArticle(reading, head, floor)
  if (first === head || isCapitalised(reading, head)) return none
  if (lowerAt(reading, head + 1) === 'of') {
    const day = dayAfter(reading, head + 2, options)
    return day ? [{first, next: day.next, value: partOf(day.day, dayPart)}] : none
  }
  const lead = wordAt(reading, first - 1)
  const led = lead?.periodPreposition === true || lead?.withinPeriod === true
  return led && endsPhrase(reading, head + 1) ? [{first, next: head + 1, value: timeValue({dayPart})}] : none
}

/** "early Friday morning", "late last night". */
function withEarly(reading: TemporalReading, match: Match, floor: number): Match {
  const part = match.first > floor ? wordAt(reading, match.first - 1)?.partAdjective : undefined
  return part === undefined ? match : {...match, first: match.first - 1, value: withStated(match.value, {part})}
}

/** Reads times of day: `9 p.m.`, `21:00`, `noon`, `Friday morning`, with the day and zone beside them. */
export const timeExtractor = temporalExtractor(
  'time',
  'time',
  firstOf([
    [clocks, 'number', 'oclock', 'meridiem'],
    [spokenClocks, 'unit'],
    [namedHours, 'clockHour'],
    [dayParts, 'dayPart']
  ])
)
