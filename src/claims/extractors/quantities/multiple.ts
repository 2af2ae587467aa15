import {quantityWords} from '../../../lexicons/quantity-words.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import {isTouching, skipHyphen} from '../numerals/reading.js'
import {lowerAt, temporalAt} from './words-around.js'

/** A multiple, and the index behind it. */
export interface ReadMultiple {
  readonly numeral: Numeral
  readonly next: number
}

/** Read a multiple that is one word: `doubled`, `threefold`, `twice` as many. */
export function readMultipleWord(tokens: readonly Token[], index: number): ReadMultiple | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const {multipleVerb: grown, multiple: value, fold} = token.word.numeral
  if (grown !== undefined) return {numeral: numeralOf(token, grown), next: index + 1}
  if (value !== undefined) return isMultiple(tokens, index) ? {numeral: numeralOf(token, value), next: index + 1} : null
  return fold === undefined || fold < 2 ? null : {numeral: numeralOf(token, fold), next: index + 1}
}

/** Read what makes the number before it a multiple: `3x`, `10-fold`, `three times` as many. Gives the index behind it. */
export function readMultipleTail(tokens: readonly Token[], next: number): number | null {
  const at = skipHyphen(tokens, next)
  const word = lowerAt(tokens, at)
  if (word === 'fold') return at + 1
  if ((word === 'x' || word === '×') && isTouching(tokens, next) && !isTouching(tokens, next + 1)) return at + 1
  if (word !== 'times') return null
  return quantityWords.multiplied.has(lowerAt(tokens, at + 1)) ? at + 1 : null
}

function isMultiple(tokens: readonly Token[], index: number): boolean {
  const follower = lowerAt(tokens, index + 1)
  // "twice a week" counts, "double a room" does not.
  const often = follower === 'a' && temporalAt(tokens, index)?.times === true
  return (
    often || follower === 'an' || follower === 'per' || follower === 'every' || quantityWords.multiplied.has(follower)
  )
}

function numeralOf(token: Token, value: number): Numeral {
  return {start: token.start, end: token.end, decimal: String(value), value, ulp: 0, form: 'words'}
}
