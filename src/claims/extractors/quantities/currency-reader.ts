import {currencyOfCode, currencyOfSymbol, currencySingular, minorOfSymbol} from '../../../lexicons/currencies.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import type {Unit} from '../../../values/unit.js'
import {isMark, isTouching, skipHyphen} from '../numerals/reading.js'
import type {ReadUnit} from './unit-reader.js'
import {lowerAt} from './words-around.js'

/** A currency before a number: the unit, and the index of its first token. */
export interface CurrencyBefore {
  readonly unit: Unit
  readonly start: number
  /** Whether a minus stands before the sign, or an accountant's brackets around the amount. */
  readonly negative: boolean
}

/**
 * Read the currency that stands right before a number: `$`, `US$`, `Rs.`, `EUR`.
 *
 * @param index Index of the number's first token.
 */
export function readCurrencyBefore(tokens: readonly Token[], index: number): CurrencyBefore | null {
  const dot = isMark(tokens, index - 1, '.') && isTouching(tokens, index - 1) && tokens[index]?.spaced === true
  const last = dot ? index - 2 : index - 1
  const sign = last < 0 ? undefined : tokens[last]
  if (sign === undefined) return null
  if (sign.kind === 'word') return wordBefore(sign, last)
  const letters = sign.spaced ? undefined : tokens[last - 1]
  const joined = letters?.kind === 'word' ? currencyOfSymbol(letters.text + sign.text) : null
  const unit = joined ?? currencyOfSymbol(sign.text)
  if (!unit) return null
  const start = joined ? last - 1 : last
  const minus = start > 0 ? tokens[start - 1] : undefined
  const negative =
    minus?.kind === 'mark' &&
    (minus.text === '-' || minus.text === '\u2212') &&
    minus.spaced &&
    tokens[start]?.spaced === false
  return {unit, start: negative ? start - 1 : start, negative}
}

/** `EUR`, `Rs`: only in capitals or as listed. */
function wordBefore(sign: Token, start: number): CurrencyBefore | null {
  const unit = currencyOfCode(sign.text) ?? currencyOfSymbol(sign.text)
  return unit && {unit, start, negative: false}
}

/**
 * Read the currency behind a number: `dollars`, `euros`, `pounds sterling`, `p`, `€`, `USD`.
 *
 * @param at Index of the first token behind the number.
 */
export function readCurrencyAfter(tokens: readonly Token[], at: number, numeral: Numeral): ReadUnit | null {
  const start = skipHyphen(tokens, at)
  const token = tokens[start]
  if (token === undefined || token.kind === 'number') return null
  const code = token.kind === 'word' ? currencyOfCode(token.text) : null
  if (code) return {unit: code, next: start + 1}
  const minor = minorOfSymbol(token.text)
  if (minor && !token.spaced) return {unit: minor, next: start + 1}
  if (token.kind === 'mark') return symbolAfter(tokens, start)
  for (const {rest, unit} of token.word.measure.currencies) {
    if (
      rest.every((word, distance) => currencySingular(lowerAt(tokens, start + 1 + distance)) === word) &&
      isMoney(token.lower, rest, numeral)
    )
      return {unit, next: start + 1 + rest.length}
  }
  return null
}

/** `5 €`; a sign that touches the number behind it belongs to that one. */
function symbolAfter(tokens: readonly Token[], at: number): ReadUnit | null {
  const unit = currencyOfSymbol(tokens[at]?.text ?? '')
  const ahead = tokens[at + 1]
  return unit && !(ahead?.kind === 'number' && isTouching(tokens, at + 1)) ? {unit, next: at + 1} : null
}

/** "Five pounds" is a weight and "two won" a verb, unless the number is as large as only money is. */
function isMoney(lower: string, rest: readonly string[], numeral: Numeral): boolean {
  if (rest.length > 0) return true
  if (lower === 'pound' || lower === 'pounds') return numeral.value >= 1_000_000
  return lower === 'won' ? numeral.value >= 1000 : true
}
