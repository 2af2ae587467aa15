import {weekdayName} from '../../lexicons/calendar-names.js'

/** A word of a text; `start` is its UTF-16 offset there. */
interface Word {
  readonly text: string
  readonly start: number
}

/**
 * The word for a weekday in a text: `Friday` and `Fri` for 5.
 *
 * @param weekday ISO weekday, 1 (Monday) to 7 (Sunday).
 * @returns Null where no word is its name, or the beginning of it.
 */
export function weekdayWord(text: string, weekday: number): Word | null {
  const name = weekdayName(weekday).toLowerCase()
  for (const {0: word, index} of text.matchAll(/\p{L}{3,}/gu))
    if (name.startsWith(word.toLowerCase())) return {text: word, start: index}
  return null
}

/** Abbreviations of more than three letters, where writers use them: `Tues`, `Thurs`. */
const long: ReadonlyMap<string, string> = new Map([
  ['Tuesday', 'Tues'],
  ['Thursday', 'Thurs']
])

/** The name of a weekday in the way that another one is written: `Saturday`, `Sat`, `SAT`. */
export function wordedLike(name: string, like: string): string {
  const short = like.length > 3 ? (long.get(name) ?? name.slice(0, 3)) : name.slice(0, 3)
  const worded = like.toLowerCase().endsWith('day') ? name : short
  return like === like.toUpperCase() ? worded.toUpperCase() : worded
}
