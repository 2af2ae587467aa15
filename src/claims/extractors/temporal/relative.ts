import type {UnitName} from '../../../lexicons/temporal-word.js'
import type {RelativeTime, TimeGrain} from '../../../values/temporal.js'
import type {PartialDate} from '../../../values/partial-date.js'
import {countBefore} from './day-number.js'
import {directedUnitAt, isCompound, ownerAt, stepOf} from './directed.js'
import {afterMonth} from './month-date.js'
import {endsPhrase, isOneOf} from './surroundings.js'
import {
  dateValue,
  isCapitalised,
  isHyphen,
  lowerAt,
  withArticle,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'

const none: readonly Match[] = []

/** `yesterday`, `earlier today`, `tomorrow`. */
export const relativeDays: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.day === undefined || word.dayPart || isHyphen(reading, head - 1)) return none
  const first = head > floor && wordAt(reading, head - 1)?.withinPeriod ? head - 1 : head
  return [match(first, head + 1, stepOf('day', {count: word.day, anchor: 'writing'}))]
}

/** `last week`, `the next year`, `this weekend`, `earlier this month`. */
export const directedUnits: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.unit === undefined || word.plural || head - 1 < floor) return none
  const directed = directedUnitAt(reading, withArticle(reading, head - 1, floor))
  if (!directed || directed.next !== head + 1) return reversedUnit(reading, head, floor)
  // "this is the last day" is the last of many, "over the past year" is a span.
  const article = withArticle(reading, head - 1, floor)
  const lead = lowerAt(reading, head - 1)
  if (lead === 'past') return none
  if (lead === 'current') return [match(article, head + 1, directed.relative)]
  if (lead === 'last' && article < head - 1 && lowerAt(reading, head + 1) === 'of') return none
  if (lead === 'that' && !leadsToThat(reading, head)) return none
  const start = article > floor && wordAt(reading, article - 1)?.withinPeriod ? article - 1 : article
  return [match(start, head + 1, directed.relative)]
}

/**
 * "In that year", "later that day", "That year, it closed": else "that" mostly is a conjunction or points at a thing.
 */
function leadsToThat(reading: TemporalReading, head: number): boolean {
  if (head === 1) return endsPhrase(reading, head + 1)
  const word = wordAt(reading, head - 2)
  return word?.withinPeriod === true || word?.datePreposition === true
}

function match(first: number, next: number, relative: ReturnType<typeof stepOf>, stated: PartialDate = {}): Match {
  return {first, next, value: dateValue(stated, relative)}
}

/** "the year previous", "the day before." */
function reversedUnit(reading: TemporalReading, head: number, floor: number): readonly Match[] {
  const unit = wordAt(reading, head)?.unit
  const after = wordAt(reading, head + 1)
  if (unit === undefined || lowerAt(reading, head - 1) !== 'the' || head - 1 < floor) return none
  const step = after?.direction?.anchor === 'narrative' && after.direction.count !== 0 ? after.direction : after?.shift
  if (step?.anchor !== 'narrative' || after?.withinPeriod || isOneOf(reading, head + 1, ['previously', 'following']))
    return none
  const closes = reading.tokens[head + 2] === undefined || reading.tokens[head + 2]?.kind === 'mark'
  return closes ? [match(head - 1, head + 2, stepOf(unit, step))] : none
}

/** `last Friday`, `next June`, `this summer`, `last Christmas`, `the following Monday`. */
export const directedNames: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  const direction = head > floor ? wordAt(reading, head - 1)?.direction : undefined
  if (!word || !direction || isOneOf(reading, head - 1, ['current', 'that', 'same', 'prior'])) return none
  // "the past summer" is the last one; "the past Friday" is nothing that people write.
  if (lowerAt(reading, head - 1) === 'past' && word.season === undefined) return none
  const first = withArticle(reading, head - 1, floor)
  // "the last Thursday of the month" is one of its days.
  if (first < head - 1 && lowerAt(reading, head + 1) === 'of') return none
  if (word.weekday !== undefined && isCapitalised(reading, head) && !word.plural && !word.abbreviation)
    return [match(first, head + 1, stepOf('day', direction), {weekday: word.weekday})]
  if (word.month !== undefined && isCapitalised(reading, head)) {
    const next = afterMonth(reading, head)
    return [match(first, next, stepOf('month', direction), {month: word.month})]
  }
  if (word.season !== undefined && !isCompound(reading, head + 1))
    return [match(first, head + 1, stepOf('season', direction), {season: word.season})]
  const holiday = word.holidays?.find(({tokens}) => tokens.every((d, index) => lowerAt(reading, head + index) === d))
  if (holiday && isCapitalised(reading, head))
    return [match(first, head + holiday.tokens.length, stepOf('day', direction), {holiday: holiday.rule})]
  return none
}

/** `three weeks ago`, `a month later`, `two days earlier`, `a year from now`; and the vague `years ago`. */
export const shiftedUnits: Matcher = (reading, head, floor) => {
  const unit = wordAt(reading, head)?.unit
  if (unit === undefined || unit === 'season' || unit === 'half') return none
  const fromNow = lowerAt(reading, head + 1) === 'from' && isOneOf(reading, head + 2, ['now', 'today'])
  const shift = fromNow ? ({count: 1, anchor: 'writing'} as const) : wordAt(reading, head + 1)?.shift
  if (!shift || isOneOf(reading, head + 1, ['before', 'after', 'afterward', 'afterwards', 'previously'])) return none
  const next = head + (fromNow ? 3 : 2)
  if (lowerAt(reading, next) === 'than') return none
  const counted = unitsBefore(reading, head, floor)
  if (!counted) return none
  if (counted.count === null) {
    const value = {...dateValue({}), fixedTimex3: shift.count < 0 ? 'PAST_REF' : 'FUTURE_REF'}
    return [{first: counted.first, next, value}]
  }
  return Number.isInteger(counted.count) ? [match(counted.first, next, stepOf(unit, shift, counted.count))] : none
}

/** How many units: a numeral, `a`, or null for `several` and none at all. */
function unitsBefore(
  reading: TemporalReading,
  head: number,
  floor: number
): {readonly count: number | null; readonly first: number} | null {
  const numeral = countBefore(reading, head, floor)
  if (numeral) return {count: numeral.numeral.value, first: numeral.first}
  if (head > floor && isOneOf(reading, head - 1, ['a', 'an'])) return {count: 1, first: head - 1}
  if (!wordAt(reading, head)?.plural) return null
  if (wordAt(reading, head - 1)?.vague && head > floor)
    return {count: null, first: lowerAt(reading, head - 2) === 'a' && head - 2 >= floor ? head - 2 : head - 1}
  return {count: null, first: head}
}

/** The same period a year away: `the same month a year ago`, `the same period last year`, `the year-earlier quarter`. */
export const sameUnits: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  const {samePeriod, unit} = word ?? {}
  if ((unit === undefined && !samePeriod) || word?.plural || unit === 'second') return none
  const away = yearAwayBefore(reading, head, floor)
  if (away !== null) return [match(away, head + 1, lastYear(unit))]
  const first = head - 2
  if (!wordAt(reading, head - 1)?.sameWord || lowerAt(reading, first) !== 'the' || first < floor) return none
  const owner = ownerAt(reading, head + 1)
  if (owner?.relative?.unit === 'year')
    return [{first, next: owner.next, value: dateValue({}, {...owner.relative, grain: unitGrain(unit)})}]
  if (!isOneOf(reading, head + 1, ['a', 'one', 'the']) || lowerAt(reading, head + 2) !== 'year') return none
  const shift = wordAt(reading, head + 3)?.shift
  return shift !== undefined && shift.count < 0 ? [match(first, head + 4, lastYear(unit))] : none
}

/** Start of "the year-earlier" or "a year-ago" right before a period; null where none stands there. */
function yearAwayBefore(reading: TemporalReading, head: number, floor: number): number | null {
  const year = head - 3
  if (year < floor || lowerAt(reading, year) !== 'year' || !isHyphen(reading, year + 1)) return null
  const shift = wordAt(reading, head - 1)?.shift
  return shift !== undefined && shift.count < 0 ? withArticle(reading, year, floor) : null
}

function lastYear(unit: UnitName | undefined): RelativeTime {
  return {...stepOf('year', {count: -1, anchor: 'narrative'}), grain: unitGrain(unit)}
}

/** How fine a period a year away is told: a period that is not named is as fine as the one it is held against. */
function unitGrain(unit: UnitName | undefined): TimeGrain {
  return unit === 'day' || unit === 'month' || unit === 'quarter' || unit === 'half' ? unit : 'year'
}
