import {dayPartPattern, monthPattern, weekdayPattern, weekendPattern} from './temporal/set-patterns.js'
import {timex3Duration} from '../../values/timex3-duration.js'
import {readNumeral} from './numerals/read-numeral.js'
import {countBefore} from './temporal/day-number.js'
import {firstOf, temporalExtractor} from './temporal/scan.js'
import {followsPreposition, goesOnAsName, isOneOf} from './temporal/surroundings.js'
import {
  isCapitalised,
  isHyphen,
  lowerAt,
  setValue,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal/temporal-reading.js'

const none: readonly Match[] = []

/** `every week`, `each Monday`, `every two days`, `every other year`, `every morning`. */
const everyUnits: Matcher = (reading, head, floor) => {
  const word = reading.words[head]
  const named = lowerAt(reading, head - 1) === 'other' || lowerAt(reading, head - 1) === 'single' ? head - 1 : head
  const every = eachBefore(reading, named, floor)
  if (!word || every === null) return none
  if (word.unit === 'weekend') return [{first: every.first, next: head + 1, value: setValue(weekendPattern)}]
  if (word.unit !== undefined) {
    const other = lowerAt(reading, head - 1) === 'other'
    const timex3 = timex3Duration(other ? '2' : every.count, word.unit)
    return timex3 === null ? none : [{first: every.first, next: head + 1, value: setValue(timex3)}]
  }
  const pattern = namePattern(reading, head)
  return pattern === null || every.count !== '1'
    ? none
    : [{first: every.first, next: head + 1, value: setValue(pattern)}]
}

/** Index of `every` before a unit, with the number between: `every two days`. */
function eachBefore(
  reading: TemporalReading,
  index: number,
  floor: number
): {readonly first: number; readonly count: string} | null {
  if (index > floor && wordAt(reading, index - 1)?.each) return {first: index - 1, count: '1'}
  const read = countBefore(reading, index, floor)
  if (!read || read.first <= floor || !wordAt(reading, read.first - 1)?.each) return null
  return {first: read.first - 1, count: read.numeral.decimal}
}

function namePattern(reading: TemporalReading, head: number): string | null {
  const word = reading.words[head]
  if (word?.weekday !== undefined && isCapitalised(reading, head)) return weekdayPattern(word.weekday)
  if (word?.month !== undefined && isCapitalised(reading, head)) return monthPattern(word.month)
  if (word?.dayPart !== undefined) return dayPartPattern(word.dayPart)
  return word?.season === undefined
    ? null
    : `XXXX-${{spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI'}[word.season]}`
}

/** `daily`, `monthly`, `annual`; not "the Daily News". */
const frequencies: Matcher = (reading, head) => {
  const period = reading.words[head]?.frequency
  if (period === undefined || isHyphen(reading, head - 1) || isHyphen(reading, head + 1)) return none
  if (isCapitalised(reading, head) && (head > 0 || goesOnAsName(reading, head + 1))) return none
  return [{first: head, next: head + 1, value: setValue(period)}]
}

/** `twice a week`, `three times per day`, `once every two years`. */
const timesPerUnit: Matcher = (reading, head, floor) => {
  const unit = reading.words[head]?.unit
  if (unit === undefined || head - 2 < floor) return none
  if (wordAt(reading, head - 1)?.each || isOneOf(reading, head - 1, ['a', 'an', 'per'])) {
    const first = timesBefore(reading, head - 1, floor)
    const timex3 = timex3Duration('1', unit)
    return first === null || timex3 === null ? none : [{first, next: head + 1, value: setValue(timex3)}]
  }
  const every = eachBefore(reading, head, floor)
  const first = every && timesBefore(reading, every.first, floor)
  const timex3 = every && timex3Duration(every.count, unit)
  return first === null || timex3 === null ? none : [{first, next: head + 1, value: setValue(timex3)}]
}

/** Start of `twice` or `three times` right before a token. */
function timesBefore(reading: TemporalReading, index: number, floor: number): number | null {
  if (index - 1 >= floor && wordAt(reading, index - 1)?.times) return index - 1
  if (lowerAt(reading, index - 1) !== 'times') return null
  for (let first = Math.max(floor, index - 4); first < index - 1; first++)
    if (readNumeral(reading.tokens, first)?.next === index - 1) return first
  return wordAt(reading, index - 2)?.vague && index - 2 >= floor ? index - 2 : null
}

/** `Fridays`, `on weekends`. */
const plurals: Matcher = (reading, head) => {
  const word = reading.words[head]
  if (!word?.plural) return none
  if (word.weekday !== undefined && isCapitalised(reading, head))
    return [{first: head, next: head + 1, value: setValue(weekdayPattern(word.weekday))}]
  if (word.unit === 'weekend' && followsPreposition(reading, head))
    return [{first: head, next: head + 1, value: setValue(weekendPattern)}]
  return none
}

/** Reads what comes again and again: `every Monday`, `daily`, `twice a week`, `each year`. */
export const setExtractor = temporalExtractor(
  'set',
  'set',
  firstOf([
    [timesPerUnit, 'unit'],
    [everyUnits, 'unit', 'weekday', 'month', 'dayPart', 'season'],
    [frequencies, 'frequency'],
    [plurals, 'weekday', 'unit']
  ])
)
