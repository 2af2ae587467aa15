import {cardinals, multiples} from '../../../lexicons/numbers.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import {isTouching, skipHyphen} from '../numerals/reading.js'
import {lowerAt} from './words-around.js'

/** A multiple, and the index behind it. */
export interface ReadMultiple {
  readonly numeral: Numeral
  readonly next: number
}

const verbs = /^(?:doubled|tripled|trebled|quadrupled|quintupled|doubling|tripling|quadrupling)$/u

/** Read a multiple that is one word: `doubled`, `threefold`, `twice` as many. */
export function readMultipleWord(tokens: readonly Token[], index: number): ReadMultiple | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const value = multiples.get(token.lower)
  if (value !== undefined) return isMultiple(tokens, index) ? {numeral: numeralOf(token, value), next: index + 1} : null
  const stem = token.lower.endsWith('fold') ? cardinals.get(token.lower.slice(0, -4)) : undefined
  return stem === undefined || stem < 2 ? null : {numeral: numeralOf(token, stem), next: index + 1}
}

/** Read what makes the number before it a multiple: `3x`, `10-fold`, `three times` as many. Gives the index behind it. */
export function readMultipleTail(tokens: readonly Token[], next: number): number | null {
  const at = skipHyphen(tokens, next)
  const word = lowerAt(tokens, at)
  if (word === 'fold') return at + 1
  if ((word === 'x' || word === '×') && isTouching(tokens, next) && !isTouching(tokens, next + 1)) return at + 1
  if (word !== 'times') return null
  return /^(?:as|more|less|larger|bigger|higher|greater|faster|longer|smaller|its|their|the|earnings|sales|book)$/u.test(
    lowerAt(tokens, at + 1)
  )
    ? at + 1
    : null
}

function isMultiple(tokens: readonly Token[], index: number): boolean {
  const word = lowerAt(tokens, index)
  if (verbs.test(word)) return true
  const follower = lowerAt(tokens, index + 1)
  return (
    /^(?:the|as|its|their|his|her|that|what|a|an|per|every)$/u.test(follower) &&
    (word === 'twice' || word === 'thrice' || follower !== 'a')
  )
}

function numeralOf(token: Token, value: number): Numeral {
  return {start: token.start, end: token.end, decimal: String(value), value, ulp: 0, form: 'words'}
}
