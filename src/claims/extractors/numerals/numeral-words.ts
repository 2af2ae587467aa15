import {magnitudeSuffix} from '../../../lexicons/numbers.js'
import {BEGINS_NUMBER} from '../../../lexicons/word-cues.js'
import type {Token} from '../../../text/token.js'
import {isTouching, skipHyphen} from './reading.js'

/** A cheap gate before reading: whether a number, an amount or a rank may start at a token. */
export function mayStartNumeral(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  switch (token?.kind) {
    case 'number':
      return true
    case 'word':
      return mayStartWithWord(tokens, index, token)
    case 'mark':
      return mayStartWithMark(tokens, index, token.text)
    case 'clitic':
    case undefined:
      return false
  }
}

/** "a" and "an" start a number only before one of its words: `a hundred`, `a-third`. */
function mayStartWithWord(tokens: readonly Token[], index: number, {lower, word}: Token): boolean {
  if ((word.cues & BEGINS_NUMBER) === 0) return false
  if (lower !== 'a' && lower !== 'an') return true
  const next = tokens[skipHyphen(tokens, index + 1)]
  return next?.word.isNumber === true
}

/** A sign or a point that touches the digits behind it: `-5`, `.08`, `-.5`. */
function mayStartWithMark(tokens: readonly Token[], index: number, mark: string): boolean {
  if (mark !== '.' && mark !== '-' && mark !== '\u2212' && mark !== '–') return false
  const next = tokens[index + 1]
  return next !== undefined && !next.spaced && (next.kind === 'number' || next.text === '.')
}

/** A cheap gate before reading backwards: whether a number or an ordinal may end right before a token. */
export function mayEndNumeral(tokens: readonly Token[], next: number): boolean {
  const last = next > 0 ? tokens[next - 1] : undefined
  switch (last?.kind) {
    case 'number':
      return true
    case 'word':
      // The "bn" of "2bn" and the "th" of "20th".
      return last.word.isNumber || magnitudeSuffix(last.text) !== undefined || isTouching(tokens, next - 1)
    case 'mark':
      // "10⁶"
      return isTouching(tokens, next - 1)
    case 'clitic':
    case undefined:
      return false
  }
}
