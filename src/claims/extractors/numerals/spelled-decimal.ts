import type {Token} from '../../../text/token.js'
import {addDecimals} from '../../../values/decimal.js'
import {skipLooseHyphen, type Reading} from './reading.js'

/**
 * Read the decimals behind a number in words: `point nought four`, `point seventy-one`, `point eleven`.
 *
 * @returns The whole, or `whole` where no "point" follows.
 */
export function readSpelledDecimals(tokens: readonly Token[], whole: Reading): Reading {
  if (tokens[whole.next]?.lower !== 'point') return whole
  let digits = ''
  let next = whole.next + 1
  while (digits.length < 20) {
    const value = cardinalAt(tokens, next)
    if (value === undefined) break
    const at = skipLooseHyphen(tokens, next + 1)
    const unit = value >= 20 ? cardinalAt(tokens, at) : undefined
    const joined = unit !== undefined && unit > 0 && unit < 10
    digits += String(joined ? value + unit : value)
    next = joined ? at + 1 : next + 1
  }
  if (digits === '') return whole
  return {decimal: addDecimals(whole.decimal, `0.${digits}`), ulp: 10 ** -digits.length, form: 'words', next}
}

function cardinalAt(tokens: readonly Token[], index: number): number | undefined {
  return tokens[index]?.word.numeral.cardinal
}
