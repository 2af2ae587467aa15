import {isCompound, isPeriod, stepOf} from './directed.js'
import {endsPhrase} from './surroundings.js'
import {dateValue, lowerAt, type Match, type Matcher, type TemporalReading, wordAt} from './temporal-reading.js'

const none: readonly Match[] = []

/**
 * The day, week, quarter or year that is spoken of: `late in the day`, `the start of the year`, `earlier in the week`,
 * "ended the day", "sales for the quarter", "over the weekend". Not "the day shift" or "the year of the fire".
 */
export const definiteUnits: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.unit === undefined || word.plural || lowerAt(reading, head - 1) !== 'the' || head - 1 < floor) return none
  if (!isPeriod(word.unit) || isCompound(reading, head + 1)) return none
  if (word.unit === 'weekend') return weekendAt(reading, head)
  const value = dateValue({}, stepOf(word.unit, {count: 0, anchor: 'narrative'}))
  if (lowerAt(reading, head - 2) === 'in' && isWithin(reading, head - 3) && head - 3 >= floor)
    return [{first: head - 3, next: head + 1, value}]
  if (!endsPhrase(reading, head + 1) || lowerAt(reading, head + 1) === 'of' || !isLed(reading, head)) return none
  return [{first: head - 1, next: head + 1, value}]
}

/** `late`, `early`, `later`, `earlier`. */
function isWithin(reading: TemporalReading, index: number): boolean {
  const word = wordAt(reading, index)
  return word?.withinPeriod === true || word?.partAdjective !== undefined
}

/** "the start of the year", "ended the day", "for the quarter"; a bare "the day" may be any. */
function isLed(reading: TemporalReading, head: number): boolean {
  const before = wordAt(reading, head - 2)
  if (before?.bound) return true
  if (lowerAt(reading, head - 2) === 'of') return wordAt(reading, head - 3)?.partNoun !== undefined
  return before?.stretchPreposition === true
}

/** "over the weekend": the one nearest to the day of writing, on the side that the tense tells. */
function weekendAt(reading: TemporalReading, head: number): readonly Match[] {
  const before = wordAt(reading, head - 2)
  const led = before?.stretchPreposition === true || before?.periodPreposition === true || before?.bound === true
  return led && endsPhrase(reading, head + 1) && lowerAt(reading, head + 1) !== 'of'
    ? [{first: head - 1, next: head + 1, value: dateValue({weekend: true})}]
    : none
}
