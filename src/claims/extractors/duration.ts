import {exactly} from '../../values/interval.js'
import {timex3Duration} from '../../values/timex3-duration.js'
import {countBefore} from './temporal/day-number.js'
import {firstOf, temporalExtractor} from './temporal/scan.js'
import {endsPhrase, isOneOf} from './temporal/surroundings.js'
import {
  dateValue,
  durationValue,
  isHyphen,
  isJoined,
  lowerAt,
  withArticle,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal/temporal-reading.js'

const none: readonly Match[] = []

/** `the past nine days`, `the next six months`, `the past decade`, `the last few years`. */
const spans: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.unit === undefined) return none
  if (!word.plural) {
    if (lowerAt(reading, head - 1) !== 'past' || lowerAt(reading, head - 2) !== 'the' || head - 2 < floor) return none
    return timed(head - 2, head + 1, timex3Duration('1', word.unit))
  }
  // "the past five trading days"
  const end = wordAt(reading, head - 1)?.workingDay ? head - 1 : head
  const numeral = countBefore(reading, end, floor)
  const before = numeral ? numeral.first - 1 : wordAt(reading, end - 1)?.vague ? end - 2 : end - 1
  const direction = wordAt(reading, before)?.direction
  if (!direction || before < floor || direction.count === 0) return none
  const first = withArticle(reading, before, floor)
  // "expected to last two weeks": a verb.
  if (first === before && lowerAt(reading, before) === 'last' && !leadsToSpan(reading, before - 1)) return none
  if (!numeral) return first === before ? none : timed(first, head + 1, timex3Duration('X', word.unit))
  const amount = {number: numeral.numeral, upper: null, hedge: null, interval: exactly(numeral.numeral.value)}
  return timed(first, head + 1, timex3Duration(numeral.numeral.decimal, word.unit)).map((d) => ({...d, amount}))
}

/** "for last three years", "his last three years", or the start of the sentence. */
function leadsToSpan(reading: TemporalReading, index: number): boolean {
  const word = wordAt(reading, index)
  return index < 0 || word?.stretchPreposition === true || word?.possessive === true
}

function timed(first: number, next: number, timex3: string | null): readonly Match[] {
  return timex3 === null ? none : [{first, next, value: durationValue(timex3)}]
}

/** `a year`, `an hour`, `half an hour`, `a year and a half`; not the "a year" of a rate: "$5 a year", "twice a week". */
const singles: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.unit === undefined || word.plural || !isOneOf(reading, head - 1, ['a', 'an']) || head - 1 < floor)
    return none
  if (isHyphen(reading, head + 1) || word.unit === 'quarter' || word.unit === 'half' || word.unit === 'season')
    return none
  // "for a second consecutive day": an ordinal.
  if (word.unit === 'second' && !endsPhrase(reading, head + 1)) return none
  if (lowerAt(reading, head - 2) === 'half') return timed(head - 2, head + 1, timex3Duration('0.5', word.unit))
  if (
    lowerAt(reading, head + 1) === 'and' &&
    lowerAt(reading, head + 2) === 'a' &&
    lowerAt(reading, head + 3) === 'half'
  )
    return timed(head - 1, head + 4, timex3Duration('1.5', word.unit))
  const led = wordAt(reading, head - 2)?.durationLead ?? false
  return led || isOneOf(reading, head + 1, ['after', 'before'])
    ? timed(head - 1, head + 1, timex3Duration('1', word.unit))
    : none
}

/** `months`, `several weeks`, `a few days`, `recent years`; not the unit of a number. */
const plurals: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.unit === undefined || !word.plural || word.unit === 'half' || word.unit === 'quarter') return none
  const before = head - 1
  if (before >= floor && isOneOf(reading, before, ['recent', 'coming'])) {
    const reference = lowerAt(reading, before) === 'recent' ? 'PAST_REF' : 'FUTURE_REF'
    return [
      {first: withArticle(reading, before, floor), next: head + 1, value: {...dateValue({}), fixedTimex3: reference}}
    ]
  }
  const timex3 = timex3Duration('X', word.unit)
  if (wordAt(reading, before)?.vague && before >= floor) {
    const article = isOneOf(reading, before - 1, ['a', 'the']) && before - 1 >= floor ? before - 1 : before
    return timed(article, head + 1, timex3)
  }
  if (lowerAt(reading, before) === 'of' && lowerAt(reading, before - 1) === 'couple' && before - 1 >= floor)
    return timed(lowerAt(reading, before - 2) === 'a' ? before - 2 : before - 1, head + 1, timex3)
  if (isHyphen(reading, before) || word.unit === 'second' || word.unit === 'season') return none
  // "over the years"
  const long = word.unit === 'year' || word.unit === 'decade' || word.unit === 'century'
  if (
    long &&
    lowerAt(reading, before) === 'the' &&
    isOneOf(reading, before - 1, ['over', 'through', 'throughout']) &&
    before >= floor
  )
    return timed(before, head + 1, timex3)
  // "hours after the game", "took months", "Days before the vote"
  const led = wordAt(reading, before)?.durationLead === true || isOneOf(reading, head + 1, ['after', 'before'])
  return led ? timed(head, head + 1, timex3) : none
}

/** `week-long`, `decades-old`, `yearlong`. */
const compounds: Matcher = (reading, head, floor) => {
  const word = wordAt(reading, head)
  if (word?.longWord !== undefined) return timed(head, head + 1, word.longWord)
  const suffix = isHyphen(reading, head + 1) && isJoined(reading, head + 2) && wordAt(reading, head + 2)?.lengthSuffix
  if (word?.unit === undefined || !suffix || isHyphen(reading, head - 1) || countBefore(reading, head, floor))
    return none
  if (!word.plural && lowerAt(reading, head + 2) === 'old') return none
  return timed(head, head + 3, timex3Duration(word.plural ? 'X' : '1', word.unit))
}

/** Reads lengths of time that state no number of their own: `months`, `a year`, `the past decade`, `week-long`. */
export const durationExtractor = temporalExtractor(
  'duration',
  'duration',
  firstOf([
    [compounds, 'longWord', 'unit'],
    [spans, 'unit'],
    [singles, 'unit'],
    [plurals, 'unit']
  ])
)
