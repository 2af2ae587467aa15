import {ordinalSuffixes} from '../../../lexicons/numbers.js'
import type {Token} from '../../../text/token.js'
import {readDigitText} from './digit-text.js'
import {isTouching, skipHyphen, type Reading} from './reading.js'

/**
 * Read an ordinal: `21st`, `third`, `twenty-first`, `one hundred and fifth`, `millionth`.
 *
 * @returns Null where none starts at `index`.
 */
export function readOrdinal(tokens: readonly Token[], index: number): Reading | null {
  const token = tokens[index]
  if (token?.kind === 'number') return readDigitOrdinal(tokens, index)
  return token?.kind === 'word' ? readWordOrdinal(tokens, index) : null
}

function readDigitOrdinal(tokens: readonly Token[], index: number): Reading | null {
  const suffix = tokens[index + 1]
  if (!suffix || !isTouching(tokens, index + 1) || !isOrdinalEnding(tokens[index]?.text ?? '', suffix.lower))
    return null
  const digits = readDigitText(tokens[index]?.text ?? '')
  return digits?.fractionDigits === 0 ? {decimal: digits.decimal, ulp: 0, form: 'ordinal', next: index + 2} : null
}

/** Whether letters behind digits make them an ordinal: "21st", not the "12st" of a weight; "th" is taken behind any. */
export function isOrdinalEnding(digits: string, lower: string): boolean {
  if (!ordinalSuffixes.has(lower)) return false
  if (lower === 'th') return true
  const teen = digits.length > 1 && digits.at(-2) === '1'
  return !teen && ordinalUnits.get(digits.at(-1) ?? '') === lower
}

const ordinalUnits: ReadonlyMap<string, string> = new Map([
  ['1', 'st'],
  ['2', 'nd'],
  ['3', 'rd']
])

/** Number words up to the first ordinal, which ends the number. */
function readWordOrdinal(tokens: readonly Token[], index: number): Reading | null {
  let total = 0
  let group = 0
  let next = index
  for (let words = 0; words < 12; words++) {
    const word = tokens[next]?.word
    if (word === undefined) return null
    const {ordinal, magnitude, cardinal} = word.numeral
    if (ordinal !== undefined) return closes(group, ordinal) ? ordinalReading(total, group, ordinal, next + 1) : null
    if (magnitude?.power === 2 && group < 100) group = (group || 1) * 100
    else if (magnitude && magnitude.power !== null && magnitude.value <= 1e12) {
      total += (group || 1) * magnitude.value
      group = 0
    } else if (cardinal !== undefined && closes(group, cardinal)) group += cardinal
    else if (word.lower !== 'and' || words === 0) return null
    next = skipHyphen(tokens, next + 1)
  }
  return null
}

/** Whether a word of that value can follow: a unit after tens, anything under a hundred after hundreds. */
function closes(group: number, value: number): boolean {
  if (value >= 100) return group > 0 || value > 0
  return group === 0 || (value < 10 && group % 10 === 0 && group % 100 !== 10) || group % 100 === 0
}

function ordinalReading(total: number, group: number, ordinal: number, next: number): Reading {
  const value = ordinal >= 100 ? total + (group || 1) * ordinal : total + group + ordinal
  return {decimal: String(value), ulp: 0, form: 'ordinal', next}
}
