import {quantityWords} from '../../../lexicons/quantity-words.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import {isDash, isTouching} from '../numerals/reading.js'
import {readNumeral} from '../numerals/read-numeral.js'
import {isWord, lowerAt} from './words-around.js'

/** Two numbers of a score, and the index behind it. */
export interface ReadScore {
  readonly first: Numeral
  readonly second: Numeral
  readonly next: number
}

/** Read `3-1`, `21–17`: whole numbers joined by a dash, the first larger, or in words about winning and losing; `24-of-35`. */
export function readScore(tokens: readonly Token[], index: number): ReadScore | null {
  const dash = tokens[index + 1]
  if (dash === undefined || dash.spaced || !isDash(dash.text)) return null
  if (lowerAt(tokens, index + 2) === 'of') return readMadeOf(tokens, index)
  const first = tokens[index]
  const second = tokens[index + 2]
  if (first?.kind !== 'number' || second?.kind !== 'number' || second.spaced) return null
  if (!/^\d{1,3}$/u.test(first.text) || !/^\d{1,3}$/u.test(second.text)) return null
  const [a, b] = [Number(first.text), Number(second.text)]
  const follower = tokens[index + 3]
  if (follower && !follower.spaced && (follower.kind === 'number' || isDash(follower.text) || follower.text === '%'))
    return null
  const cued = [-3, -2, -1, 3, 4].some(
    (distance) => isWord(tokens, index + distance) && quantityWords.scoreCues.has(lowerAt(tokens, index + distance))
  )
  if (a < b && !cued && !isInSeries(tokens, index)) return null
  const [one, two] = [readNumeral([first], 0), readNumeral([second], 0)]
  return one && two && {first: one.numeral, second: two.numeral, next: index + 3}
}

/** `24-of-35`: shots or passes made, of those tried. */
function readMadeOf(tokens: readonly Token[], index: number): ReadScore | null {
  const [made, tried] = [tokens[index], tokens[index + 4]]
  const isJoined =
    isDash(lowerAt(tokens, index + 3)) &&
    isTouching(tokens, index + 2) &&
    isTouching(tokens, index + 3) &&
    isTouching(tokens, index + 4)
  if (!isJoined || made === undefined || tried === undefined) return null
  const [one, two] = [readNumeral([made], 0), readNumeral([tried], 0)]
  return one && two && one.numeral.value <= two.numeral.value
    ? {first: one.numeral, second: two.numeral, next: index + 5}
    : null
}

/** The sets of a match, one behind the other: "3-6, 6-3, 6-3". */
function isInSeries(tokens: readonly Token[], index: number): boolean {
  const pair = (at: number) =>
    tokens[at]?.kind === 'number' &&
    isDash(lowerAt(tokens, at + 1)) &&
    tokens[at + 2]?.kind === 'number' &&
    isTouching(tokens, at + 1)
  return [index + 3, index + 4, index - 3, index - 4].some(pair)
}
