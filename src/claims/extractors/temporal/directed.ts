import type {TimeGrain} from '../../../values/temporal.js'
import type {PartialDate, RelativeTime} from '../../../values/temporal.js'
import type {Step, UnitName} from '../../../lexicons/temporal-word.js'
import {fullYearAt} from './day-number.js'
import {isOneOf} from './surroundings.js'
import {isDash, isHyphen, isJoined, lowerAt, type TemporalReading, wordAt} from './temporal-reading.js'

/** Units of the lexicon that are written as a multiple of another. */
const largerUnits: ReadonlyMap<UnitName, {readonly unit: TimeGrain; readonly factor: number}> = new Map([
  ['fortnight', {unit: 'week', factor: 2}],
  ['millennium', {unit: 'century', factor: 10}]
])

/** A step of some units: `three weeks ago` is -3 of the unit week. */
export function stepOf(unitName: UnitName, {count, anchor}: Step, units = 1): RelativeTime {
  const {unit, factor} = largerUnits.get(unitName) ?? {unit: unitName as TimeGrain, factor: 1} // every other unit is a grain
  // Of no steps there is no negative zero, which would print as "-0".
  return {anchor, unit, count: count * units * factor || 0, grain: unit}
}

/** "this year", "the last week", "next weekend" from a token on; `first` is where the article stands. */
export function directedUnitAt(
  reading: TemporalReading,
  first: number
): {readonly relative: RelativeTime; readonly next: number} | null {
  const index = lowerAt(reading, first) === 'the' ? first + 1 : first
  const direction = wordAt(reading, index)?.direction
  const word = wordAt(reading, index + 1)
  if (!direction || word?.unit === undefined || word.plural || isCompound(reading, index + 2)) return null
  if (!isPeriod(word.unit)) return null
  // "the next year" and "the last year" count from the time told of, "next year" from now.
  const told = index > first && direction.count > 0
  return {relative: stepOf(word.unit, told ? {...direction, anchor: 'narrative'} : direction), next: index + 2}
}

/** "the year" in "the end of the year": the current one. */
function currentUnitAt(
  reading: TemporalReading,
  first: number
): {readonly relative: RelativeTime; readonly next: number} | null {
  const word = wordAt(reading, first + 1)
  if (
    lowerAt(reading, first) !== 'the' ||
    word?.unit === undefined ||
    word.plural ||
    !isPeriod(word.unit) ||
    isCompound(reading, first + 2)
  )
    return null
  return {relative: stepOf(word.unit, {count: 0, anchor: 'narrative'}), next: first + 2}
}

/** What a period belongs to: `of 2020`, `of this year`, `of the year`, ` 2020`. */
export interface Owner {
  readonly stated: PartialDate
  readonly relative: RelativeTime | null
  readonly next: number
}

/** The year or period that follows a quarter, season, month or part: "the third quarter of this year". */
export function ownerAt(reading: TemporalReading, index: number): Owner | null {
  const of = isOneOf(reading, index, ['of', 'in'])
  const start = of ? index + 1 : lowerAt(reading, index) === ',' ? index + 1 : index
  const year = fullYearAt(reading, start)
  if (year !== null && !wordAt(reading, start + 1)?.counted && !isJoined(reading, start))
    return {stated: {year}, relative: null, next: afterSplitYear(reading, start + 1, year)}
  if (!of && start !== index) return null
  const directed = directedUnitAt(reading, start) ?? (of ? currentUnitAt(reading, start) : null)
  return directed && {stated: {}, ...directed}
}

/** "The winter of 1978-79" is that of 1978: behind the second year, where it is the next one. */
function afterSplitYear(reading: TemporalReading, index: number, year: number): number {
  const digits = reading.tokens[index + 1]
  const joined = isDash(reading, index) && isJoined(reading, index) && digits?.kind === 'number' && !digits.spaced
  return joined && Number(digits.text) % 100 === (year + 1) % 100 ? index + 2 : index
}

/** "this year-old", "the day-long": the unit is the first part of a compound. */
export function isCompound(reading: TemporalReading, next: number): boolean {
  return isHyphen(reading, next) && isJoined(reading, next) && isJoined(reading, next + 1)
}

/** "this second" and "this half" are no periods of the calendar. */
export function isPeriod(unit: UnitName): boolean {
  return (
    unit !== 'second' &&
    unit !== 'minute' &&
    unit !== 'half' &&
    unit !== 'season' &&
    unit !== 'millennium' &&
    unit !== 'hour' &&
    unit !== 'fortnight'
  )
}
