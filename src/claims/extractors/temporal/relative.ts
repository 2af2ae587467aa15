import type {PartialDate} from '../../../values/partial-date.js'
import {countBefore} from './day-number.js'
import {directedUnitAt, isCompound, isPeriod, ownerAt, stepOf} from './directed.js'
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
  const word = reading.words[head]
  if (word?.day === undefined || word.dayPart || isHyphen(reading, head - 1)) return none
  const first = head > floor && wordAt(reading, head - 1)?.withinPeriod ? head - 1 : head
  return [match(first, head + 1, stepOf('day', {count: word.day, anchor: 'writing'}))]
}

/** `last week`, `the next year`, `this weekend`, `earlier this month`. */
export const directedUnits: Matcher = (reading, head, floor) => {
  const word = reading.words[head]
  if (word?.unit === undefined || word.plural || head - 1 < floor) return none
  const directed = directedUnitAt(reading, head - 1)
  if (!directed || directed.next !== head + 1) return reversedUnit(reading, head, floor)
  // "this is the last day" is the last of many, "over the past year" is a span.
  const article = withArticle(reading, head - 1, floor)
  const lead = lowerAt(reading, head - 1)
  if (lead === 'past') return none
  if (lead === 'current') return [match(article, head + 1, directed.relative)]
  if (lead === 'last' && article < head - 1 && lowerAt(reading, head + 1) === 'of') return none
  if (lead === 'that' && !leadsToThat(reading, head - 2)) return none
  const start = article > floor && wordAt(reading, article - 1)?.withinPeriod ? article - 1 : article
  return [match(start, head + 1, directed.relative)]
}

/** "In that year", "later that day": without a word before it "that" mostly is a conjunction or points at a thing. */
function leadsToThat(reading: TemporalReading, index: number): boolean {
  const word = wordAt(reading, index)
  return word?.withinPeriod === true || word?.datePreposition === true
}

/** `late`, `early`, `later`, `earlier`. */
function isWithin(reading: TemporalReading, index: number): boolean {
  const word = wordAt(reading, index)
  return word?.withinPeriod === true || word?.partAdjective !== undefined
}

function match(first: number, next: number, relative: ReturnType<typeof stepOf>, stated: PartialDate = {}): Match {
  return {first, next, value: dateValue(stated, relative)}
}

/** "the year previous", "the day before." */
function reversedUnit(reading: TemporalReading, head: number, floor: number): readonly Match[] {
  const unit = reading.words[head]?.unit
  const after = reading.words[head + 1]
  if (unit === undefined || lowerAt(reading, head - 1) !== 'the' || head - 1 < floor) return none
  const step = after?.direction?.anchor === 'narrative' && after.direction.count !== 0 ? after.direction : after?.shift
  if (step?.anchor !== 'narrative' || after?.withinPeriod || isOneOf(reading, head + 1, ['previously', 'following']))
    return none
  const closes = reading.tokens[head + 2] === undefined || reading.tokens[head + 2]?.kind === 'mark'
  return closes ? [match(head - 1, head + 2, stepOf(unit, step))] : none
}

/** `last Friday`, `next June`, `this summer`, `last Christmas`, `the following Monday`. */
export const directedNames: Matcher = (reading, head, floor) => {
  const word = reading.words[head]
  const direction = head > floor ? wordAt(reading, head - 1)?.direction : undefined
  if (!word || !direction || isOneOf(reading, head - 1, ['current', 'that', 'same', 'prior'])) return none
  // "the past summer" is the last one; "the past Friday" is nothing that people write.
  if (lowerAt(reading, head - 1) === 'past' && word.season === undefined) return none
  const first = withArticle(reading, head - 1, floor)
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
  const unit = reading.words[head]?.unit
  if (unit === undefined || unit === 'season' || unit === 'half') return none
  const fromNow = lowerAt(reading, head + 1) === 'from' && isOneOf(reading, head + 2, ['now', 'today'])
  const shift = fromNow ? ({count: 1, anchor: 'writing'} as const) : reading.words[head + 1]?.shift
  if (!shift || isOneOf(reading, head + 1, ['before', 'after', 'afterward', 'afterwards', 'previously'])) return none
  const next = head + (fromNow ? 3 : 2)
  if (lowerAt(reading, next) === 'than') return none
  const counted = unitsBefore(reading, head, floor)
  if (!counted) return none
  if (counted.count === null) {
    const value = {...dateValue({}), fixedTimex3: shift.count < 0 ? 'PAST_REF' : 'FUTURE_REF'}
    return shift.anchor === 'writing' ? [{first: counted.first, next, value}] : none
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
  if (!reading.words[head]?.plural) return null
  if (wordAt(reading, head - 1)?.vague && head > floor)
    return {count: null, first: lowerAt(reading, head - 2) === 'a' && head - 2 >= floor ? head - 2 : head - 1}
  return {count: null, first: head}
}

/** `late in the day`, `the start of the day`, `earlier in the week`; "ended the day". */
export const currentUnits: Matcher = (reading, head, floor) => {
  const word = reading.words[head]
  if (word?.unit === undefined || word.plural || lowerAt(reading, head - 1) !== 'the' || head - 1 < floor) return none
  if (!isPeriod(word.unit) || isCompound(reading, head + 1)) return none
  const relative = stepOf(word.unit, {count: 0, anchor: 'narrative'})
  const before = wordAt(reading, head - 2)
  if (lowerAt(reading, head - 2) === 'of' && wordAt(reading, head - 3)?.partNoun)
    return endsPhrase(reading, head + 1) ? [match(head - 1, head + 1, relative)] : none
  if (lowerAt(reading, head - 2) === 'in' && isWithin(reading, head - 3) && head - 3 >= floor)
    return [match(head - 3, head + 1, relative)]
  return before?.bound && endsPhrase(reading, head + 1) && lowerAt(reading, head + 1) !== 'of'
    ? [match(head - 1, head + 1, relative)]
    : none
}

/** `recently`, `currently`, `now`: points that have no date of their own. */
export const references: Matcher = (reading, head) => {
  const word = reading.words[head]
  if (word?.reference === undefined || isHyphen(reading, head + 1) || isHyphen(reading, head - 1)) return none
  return [{first: head, next: head + 1, value: {...dateValue({}), fixedTimex3: word.reference}}]
}

/** The same period a year away: `the same month a year ago`. */
export const sameUnits: Matcher = (reading, head, floor) => {
  const word = reading.words[head]
  if (word?.unit !== 'month' && word?.unit !== 'week' && word?.unit !== 'day') return none
  const first = head - 2
  if (lowerAt(reading, head - 1) !== 'same' || lowerAt(reading, first) !== 'the' || first < floor) return none
  const owner = ownerAt(reading, head + 1)
  if (owner?.relative?.unit === 'year')
    return [{first, next: owner.next, value: dateValue({}, {...owner.relative, grain: word.unit})}]
  if (
    !isOneOf(reading, head + 1, ['a', 'one']) ||
    lowerAt(reading, head + 2) !== 'year' ||
    !isOneOf(reading, head + 3, ['ago', 'earlier', 'before'])
  )
    return none
  return [match(first, head + 4, {...stepOf('year', {count: -1, anchor: 'writing'}), grain: word.unit})]
}
