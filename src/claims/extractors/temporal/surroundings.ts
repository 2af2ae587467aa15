import {isCapitalised, isHyphen, isJoined, lowerAt, type TemporalReading, wordAt} from './temporal-reading.js'

/** Whether a date may end before this token: at the sentence's end, a mark, or a word that goes on with the clause. */
export function endsPhrase(reading: TemporalReading, index: number): boolean {
  const token = reading.tokens[index]
  if (token === undefined) return true
  if (token.kind === 'clitic') return false
  if (token.kind === 'mark') return !isHyphen(reading, index) || !isJoined(reading, index)
  return token.kind === 'word' && (wordAt(reading, index)?.functionWord ?? false)
}

/** Whether the token before `first` leads to a date: "in", "since", "by". */
export function followsPreposition(reading: TemporalReading, first: number): boolean {
  return wordAt(reading, first - 1)?.datePreposition ?? false
}

/** Whether a name goes on with the next word: "June Carter", "the Sunday Times". */
export function goesOnAsName(reading: TemporalReading, next: number): boolean {
  const token = reading.tokens[next]
  return token?.kind === 'word' && isCapitalised(reading, next) && !wordAt(reading, next)?.head
}

/** Whether the word before `first` is a name's part: "Theresa May". */
export function followsName(reading: TemporalReading, first: number): boolean {
  return (
    first > 1 &&
    reading.tokens[first - 1]?.kind === 'word' &&
    isCapitalised(reading, first - 1) &&
    wordAt(reading, first - 1) === undefined
  )
}

export function isOneOf(reading: TemporalReading, index: number, words: readonly string[]): boolean {
  const lower = lowerAt(reading, index)
  for (const word of words) if (word === lower) return true
  return false
}
