import {fullYearAt, ordinalBefore, pivotYear} from './day-number.js'
import {isCompound, ownerAt} from './directed.js'
import {endsPhrase, isOneOf} from './surroundings.js'
import {
  dateValue,
  isCapitalised,
  isHyphen,
  isJoined,
  lowerAt,
  withArticle,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'

const none: readonly Match[] = []

/** `the third quarter of 2020`, `third-quarter`, `Q3 2020`, `the final quarter`. */
export const quarters: Matcher = (reading, head, floor) => {
  const coded = codedPeriod(reading, head, 'q', 4)
  if (coded !== null)
    return withOwner(reading, {first: head - 1, next: head + 1}, (fiscal) => ({quarter: coded, ...fiscal}))
  const word = wordAt(reading, head)
  if (word?.unit !== 'quarter') return none
  const ordinal = ordinalOfPeriod(reading, head, floor, 4)
  if (!ordinal) return none
  const first = withArticle(reading, ordinal.first, floor)
  const next = word.plural ? head : head + 1
  return next === head || isCompound(reading, next)
    ? none
    : withOwner(reading, {first, next}, (fiscal) => ({quarter: ordinal.value, ...fiscal}))
}

/** `the 1989 third quarter`, `2012 fourth-quarter` profit, `the 1988 quarter`: the year stands first. */
export const yearQuarters: Matcher = (reading, head, floor) => {
  const year = fullYearAt(reading, head)
  if (year === null || isJoined(reading, head)) return none
  for (let at = head + 1; at <= head + 4; at++) {
    const word = wordAt(reading, at)
    if (word?.unit !== 'quarter' || word.plural || isCompound(reading, at + 1)) continue
    const ordinal = ordinalOfPeriod(reading, at, head + 1, 4)
    if (at !== head + 1 && ordinal?.first !== head + 1) return none
    const value = dateValue(ordinal ? {year, quarter: ordinal.value} : {year})
    return [{first: withArticle(reading, head, floor), next: at + 1, value}]
  }
  return none
}

/** `the first half of 2020`, `H1 2020`; a half with no year is of anything. */
export const halves: Matcher = (reading, head, floor) => {
  const coded = codedPeriod(reading, head, 'h', 2)
  if (coded !== null && ownerAt(reading, head + 1))
    return withOwner(reading, {first: head - 1, next: head + 1}, () => ({half: coded}))
  const word = wordAt(reading, head)
  if (word?.unit !== 'half' || word.plural) return none
  const ordinal = ordinalOfPeriod(reading, head, floor, 2)
  if (!ordinal || !ownerAt(reading, head + 1)) return none
  const first = withArticle(reading, ordinal.first, floor)
  return withOwner(reading, {first, next: head + 1}, () => ({half: ordinal.value}))
}

/** The number of `Q3`: a letter and a digit that touch. */
function codedPeriod(reading: TemporalReading, head: number, letter: string, most: number): number | null {
  const digit = reading.tokens[head]
  if (
    digit?.kind !== 'number' ||
    digit.spaced ||
    lowerAt(reading, head - 1) !== letter ||
    !isCapitalised(reading, head - 1)
  )
    return null
  const value = Number(digit.text)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null
}

/** The `third` of "third quarter" and "third-quarter"; "final" and "last ... of" are the highest. */
function ordinalOfPeriod(
  reading: TemporalReading,
  head: number,
  floor: number,
  most: number
): {value: number; first: number} | null {
  const end = isHyphen(reading, head - 1) ? head - 1 : lowerAt(reading, head - 1) === 'fiscal' ? head - 1 : head
  if (wordAt(reading, end - 1)?.final && end > floor) return {value: most, first: end - 1}
  const read = ordinalBefore(reading, end, floor)
  return read && read.value >= 1 && read.value <= most ? read : null
}

type Stated = (fiscal: {readonly fiscal?: true}) => ReturnType<typeof dateValue>['stated']

/** Add the year that follows: `of 2020`, `2020`, `of fiscal 2020`, `of last year`. */
function withOwner(
  reading: TemporalReading,
  {first, next}: {first: number; next: number},
  stated: Stated
): readonly Match[] {
  const fiscal = fiscalYearAt(reading, isOneOf(reading, next, ['of', 'in']) ? next + 1 : next)
  if (fiscal) return [{first, next: fiscal.next, value: dateValue({...stated({fiscal: true}), year: fiscal.year})}]
  const owner = ownerAt(reading, next)
  // "the third quarter in 2020" is one phrase, "in the third quarter in New York" is not.
  return [
    {first, next: owner?.next ?? next, value: dateValue({...stated({}), ...owner?.stated}, owner?.relative ?? null)}
  ]
}

/** `fiscal 2020`, `fiscal year 2020`, `FY20`, `FY2020`. */
export const fiscalYears: Matcher = (reading, head, floor) => {
  const start = fiscalStart(reading, head, floor)
  if (start === null) return none
  const read = fiscalYearAt(reading, start)
  return read ? [{first: start, next: read.next, value: dateValue({year: read.year, fiscal: true})}] : none
}

function fiscalStart(reading: TemporalReading, head: number, floor: number): number | null {
  if (reading.tokens[head]?.kind !== 'number') return null
  const first = wordAt(reading, head - 1)?.fiscal ? head - 1 : head - 2
  return first >= floor && wordAt(reading, first)?.fiscal ? first : null
}

function fiscalYearAt(reading: TemporalReading, index: number): {readonly year: number; readonly next: number} | null {
  const word = lowerAt(reading, index)
  const at = word === 'fiscal' && lowerAt(reading, index + 1) === 'year' ? index + 2 : index + 1
  if (word !== 'fiscal' && word !== 'fy') return null
  const year = fullYearAt(reading, at)
  if (year !== null) return {year, next: at + 1}
  const short = reading.tokens[at]
  const isShort = word === 'fy' && short?.kind === 'number' && short.text.length === 2
  return isShort ? {year: pivotYear(Number(short.text)), next: at + 1} : null
}

/** `the 20th century`, `twentieth-century`, `the 5th century BC`. */
export const centuries: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.unit !== 'century') return none
  const end = isHyphen(reading, head - 1) ? head - 1 : head
  const read = ordinalBefore(reading, end, floor)
  if (!read || read.value > 30) return none
  const era = isCapitalised(reading, head + 1) ? wordAt(reading, head + 1)?.era : undefined
  const century = era === 'bc' ? -read.value * 100 : (read.value - 1) * 100
  return [
    {
      first: withArticle(reading, read.first, floor),
      next: era === undefined ? head + 1 : head + 2,
      value: dateValue({century})
    }
  ]
}

/** `summer 2020`, `the spring of 2019`, `in the fall`; not "the fall of Rome", "spring water" or "a summer camp". */
export const seasons: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.season === undefined || isHyphen(reading, head - 1) || wordAt(reading, head - 1)?.direction) return none
  const {season} = word
  const first = withArticle(reading, head, floor)
  const owner = ownerAt(reading, head + 1)
  if (owner && lowerAt(reading, head + 1) !== 'in')
    return [{first, next: owner.next, value: dateValue({season, ...owner.stated}, owner.relative)}]
  const lead = wordAt(reading, first - 1)
  const led = lead?.periodPreposition === true || lead?.partAdjective !== undefined
  const definite = first < head || !word.doubtful
  if (!led || !definite || !endsPhrase(reading, head + 1) || lowerAt(reading, head + 1) === 'of') return none
  return [{first, next: head + 1, value: dateValue({season})}]
}
