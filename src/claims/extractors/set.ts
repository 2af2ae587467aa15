import {quotientOf, unitOfLabel} from '../../lexicons/units.js'
import type {UnitName} from '../../lexicons/temporal-word.js'
import type {Numeral} from '../../values/amount.js'
import {exactly} from '../../values/interval.js'
import {readMultipleWord} from './quantities/multiple.js'
import {countUnit} from './quantities/rate.js'
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
  const word = wordAt(reading, head)
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
  const word = wordAt(reading, head)
  if (word?.weekday !== undefined && isCapitalised(reading, head)) return weekdayPattern(word.weekday)
  if (word?.month !== undefined && isCapitalised(reading, head)) return monthPattern(word.month)
  if (word?.dayPart !== undefined) return dayPartPattern(word.dayPart)
  return word?.season === undefined
    ? null
    : `XXXX-${{spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI'}[word.season]}`
}

/** `daily`, `monthly`, `annual`; not "the Daily News". */
const frequencies: Matcher = (reading, head) => {
  const period = wordAt(reading, head)?.frequency
  if (period === undefined || isHyphen(reading, head - 1) || isHyphen(reading, head + 1)) return none
  if (isCapitalised(reading, head) && (head > 0 || goesOnAsName(reading, head + 1))) return none
  return [{first: head, next: head + 1, value: setValue(period)}]
}

/** `twice a week`, `three times per day`, `once every two years`. */
const timesPerUnit: Matcher = (reading, head, floor) => {
  const unit = wordAt(reading, head)?.unit
  if (unit === undefined || head - 2 < floor) return none
  if (wordAt(reading, head - 1)?.each || isOneOf(reading, head - 1, ['a', 'an', 'per'])) {
    const times = timesBefore(reading, head - 1, floor)
    return times ? timesMatch(times, head, '1', unit) : none
  }
  const every = eachBefore(reading, head, floor)
  const times = every && timesBefore(reading, every.first, floor)
  return times ? timesMatch(times, head, every.count, unit) : none
}

/** How often: `twice`, `three times`; no number for `once` and `several times`. */
interface Times {
  readonly first: number
  readonly numeral: Numeral | null
}

function timesMatch({first, numeral}: Times, head: number, count: string, unitName: UnitName): readonly Match[] {
  const timex3 = timex3Duration(count, unitName)
  if (timex3 === null) return none
  const period = unitOfLabel(unitName)
  const amount = numeral && {number: numeral, upper: null, hedge: null, interval: exactly(numeral.value)}
  const unit = amount && count === '1' && period ? quotientOf(countUnit, period) : null
  return [{first, next: head + 1, value: setValue(timex3), amount, unit}]
}

/** `twice` or `three times` right before a token. */
function timesBefore(reading: TemporalReading, index: number, floor: number): Times | null {
  if (index - 1 >= floor && wordAt(reading, index - 1)?.times)
    return {first: index - 1, numeral: readMultipleWord(reading.tokens, index - 1)?.numeral ?? null}
  if (lowerAt(reading, index - 1) !== 'times') return null
  for (let first = Math.max(floor, index - 4); first < index - 1; first++) {
    const read = readNumeral(reading.tokens, first)
    if (read?.next === index - 1) return {first, numeral: read.numeral}
  }
  return wordAt(reading, index - 2)?.vague && index - 2 >= floor ? {first: index - 2, numeral: null} : null
}

/** `Fridays`, `on weekends`. */
const plurals: Matcher = (reading, head) => {
  const word = wordAt(reading, head)
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
