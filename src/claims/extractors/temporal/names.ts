import {dayAt, dayBefore} from './day-number.js'
import {ownerAt} from './directed.js'
import {afterMonth, monthDates, rangeEnd, yearAfter} from './month-date.js'
import {numericDates} from './numeric-date.js'
import {endsPhrase, followsName, followsPreposition, goesOnAsName} from './surroundings.js'
import {
  afterPoint,
  dateValue,
  isCapitalised,
  isHyphen,
  isJoined,
  lowerAt,
  withArticle,
  withStated,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'

const none: readonly Match[] = []

/** A month alone: `in June`, `January figures`, `May-June 2020`; not "they may", "march on" or "June Carter". */
export const bareMonths: Matcher = (reading, head) => {
  const word = wordAt(reading, head)
  if (word?.month === undefined || !isBareMonth(reading, head)) return none
  const next = afterMonth(reading, head)
  const {month} = word
  const pair = monthPair(reading, next)
  if (pair) {
    const shared = pair.year === null ? {} : {year: pair.year}
    return [
      {first: head, next, value: dateValue({month, ...shared})},
      {first: pair.first, next: pair.next, value: dateValue({month: pair.month, ...shared})}
    ]
  }
  const owner =
    lowerAt(reading, next) === 'of' || lowerAt(reading, next) === ',' || wordAt(reading, next)?.direction
      ? ownerAt(reading, next)
      : null
  return [
    {first: head, next: owner?.next ?? next, value: dateValue({month, ...owner?.stated}, owner?.relative ?? null)}
  ]
}

/** The other month of "May-June 2020" and "between May and June". */
function monthPair(reading: TemporalReading, index: number) {
  const end = rangeEnd(reading, index)
  const month = end === null ? undefined : wordAt(reading, end)?.month
  if (end === null || month === undefined || !isCapitalised(reading, end)) return null
  const next = afterMonth(reading, end)
  const year = yearAfter(reading, next)
  if (!year && dayAt(reading, next)) return null
  return {month, first: end, next: year?.next ?? next, year: year?.year ?? null}
}

function isBareMonth(reading: TemporalReading, head: number): boolean {
  const word = wordAt(reading, head)
  if (!word || wordAt(reading, head - 1)?.direction) return false
  const next = afterMonth(reading, head)
  const lead = followsPreposition(reading, head) || isHyphen(reading, head - 1)
  if (!isCapitalised(reading, head)) return !word.doubtful && !word.abbreviation && lead && endsPhrase(reading, next)
  if (word.abbreviation) return next > head + 1 && lead && !goesOnAsName(reading, next)
  if (!word.doubtful) return !isPlaceName(reading, head)
  if (goesOnAsName(reading, next) || followsName(reading, head) || reading.tokens[next]?.kind === 'clitic') return false
  return (lead && lowerAt(reading, head - 1) !== 'with') || isAttribute(reading, head, next)
}

/** "The June figures", "its May meeting"; not "the March on the city". */
function isAttribute(reading: TemporalReading, head: number, next: number): boolean {
  const article = lowerAt(reading, head - 1) === 'the' || wordAt(reading, head - 1)?.possessive === true
  const noun = reading.tokens[next]
  return (
    article &&
    noun?.kind === 'word' &&
    noun.spaced &&
    !isCapitalised(reading, next) &&
    !wordAt(reading, next)?.functionWord
  )
}

/** "the July Monarchy", "October Revolution": a name, though made of a month. */
function isPlaceName(reading: TemporalReading, head: number): boolean {
  return goesOnAsName(reading, head + 1) && lowerAt(reading, head - 1) === 'the'
}

/** Weekdays, alone or before a date: `Friday`, `Friday, Sept. 4`, `Friday the 13th`; not "the Sunday Times" or "the sun". */
export const weekdays: Matcher = (reading, head, _floor, options) => {
  const word = wordAt(reading, head)
  if (word?.weekday === undefined || word.plural || !isCapitalised(reading, head)) return none
  const next = word.abbreviation ? afterPoint(reading, head + 1) : head + 1
  const dated = dateAfterWeekday(reading, next, options)
  const {weekday} = word
  if (dated) {
    const [date, ...rest] = dated
    return date ? [{first: head, next: date.next, value: withStated(date.value, {weekday})}, ...rest] : none
  }
  const day = lowerAt(reading, next) === 'the' ? dayAt(reading, next + 1) : null
  if (day && day.next - day.first > 1 && lowerAt(reading, day.next) !== 'of')
    return [{first: head, next: day.next, value: dateValue({weekday, day: day.value})}]
  if (word.abbreviation && !(next > head + 1 && followsPreposition(reading, head))) return none
  if (wordAt(reading, head - 1)?.direction || wordAt(reading, head - 1)?.each) return none
  if (goesOnAsName(reading, next) && lowerAt(reading, head - 1) === 'the') return none
  const owner = lowerAt(reading, next) === 'of' || wordAt(reading, next)?.direction ? ownerAt(reading, next) : null
  if (owner?.relative?.unit === 'week')
    return [{first: head, next: owner.next, value: dateValue({weekday}, owner.relative)}]
  return [{first: withArticle(reading, head, head), next, value: dateValue({weekday})}]
}

/** The date right after a weekday, a comma or a bracket between them. */
function dateAfterWeekday(
  reading: TemporalReading,
  index: number,
  options: Parameters<Matcher>[3]
): readonly Match[] | null {
  const comma = lowerAt(reading, index) === ',' ? index + 1 : index
  const start = lowerAt(reading, comma) === 'the' ? comma + 1 : comma
  if (isHyphen(reading, index) && isJoined(reading, index)) return null
  for (let head = start; head <= start + 3; head++) {
    if (wordAt(reading, head)?.month === undefined) continue
    const matches = monthDates(reading, head, start, options)
    const [first] = matches
    const bare = first?.value.stated.day === undefined
    return first?.first === start && !bare ? matches : null
  }
  const numeric = reading.tokens[start]?.kind === 'number' ? numericDates(reading, start, start, options) : none
  return numeric.length > 0 ? numeric : null
}

/** Holidays: `Christmas`, `Labor Day 2020`, `New Year's Eve`; capitalised, or they are common words. */
export const holidays: Matcher = (reading, head, floor) => {
  const names = wordAt(reading, head)?.holidays
  if (!names || !isCapitalised(reading, head) || wordAt(reading, head - 1)?.direction) return none
  const name = names.find(({tokens}) => tokens.every((word, index) => lowerAt(reading, head + index) === word))
  if (!name) return none
  const next = head + name.tokens.length
  if (name.tokens.length === 1 && goesOnAsName(reading, next)) return none
  const stated = {holiday: name.rule}
  const owner = ownerAt(reading, next)
  const follows = owner && lowerAt(reading, next) !== 'in' ? owner : null
  return [
    {
      first: Math.max(head, floor),
      next: follows?.next ?? next,
      value: dateValue({...stated, ...follows?.stated}, follows?.relative ?? null)
    }
  ]
}

/** A day without its month: `on the 15th`. */
export const daysAlone: Matcher = (reading, head, floor) => {
  if (
    reading.tokens[head]?.kind !== 'number' ||
    lowerAt(reading, head - 1) !== 'the' ||
    lowerAt(reading, head - 2) !== 'on'
  )
    return none
  const day = dayBefore(reading, head + 2, floor)
  if (!day || day.first !== head || !endsPhrase(reading, day.next) || lowerAt(reading, day.next) === 'of') return none
  return [{first: head - 1, next: day.next, value: dateValue({day: day.value})}]
}
