import {endsPhrase} from './surroundings.js'
import {
  dateValue,
  isCapitalised,
  isHyphen,
  lowerAt,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'

const none: readonly Match[] = []

function referenceMatch(first: number, next: number, value: string): readonly Match[] {
  return [{first, next, value: {...dateValue({}), fixedTimex3: value}}]
}

/** `recently`, `currently`, `now`, a `recent` poll: points that have no date of their own. */
export const references: Matcher = (reading, head) => {
  const word = wordAt(reading, head)
  if (word?.reference === undefined || isHyphen(reading, head + 1) || isHyphen(reading, head - 1)) return none
  // "recent years" and "the recent past" are read as one; "the Now generation" is a name.
  const next = wordAt(reading, head + 1)
  if (word.vague && (next?.unit !== undefined || next?.namedReference !== undefined)) return none
  if (head > 0 && isCapitalised(reading, head)) return none
  return referenceMatch(head, head + 1, word.reference)
}

/** `the past`, `the near future`, `the present`: nouns, so nothing that they describe follows ("the past president"). */
export const namedReferences: Matcher = (reading, head, floor) => {
  const value = wordAt(reading, head)?.namedReference
  if (value === undefined || isCapitalised(reading, head) || !endsPhrase(reading, head + 1)) return none
  const described = wordAt(reading, head - 1)?.referenceAdjective ? head - 1 : head
  const article = lowerAt(reading, described - 1)
  const first = article === 'the' || (described < head && article === 'a') ? described - 1 : null
  if (first === null || first < floor || !isLed(reading, first)) return none
  return referenceMatch(first, head + 1, value)
}

/** "in the past", "for the future"; "the future of the mill" is its fate, whatever stands before. */
function isLed(reading: TemporalReading, first: number): boolean {
  return wordAt(reading, first - 1)?.datePreposition === true
}
