import {magnitudeSuffix} from '../../../lexicons/numbers.js'
import {quantityWords} from '../../../lexicons/quantity-words.js'
import {extentWords, shyFollowers} from '../../../lexicons/units.js'
import type {Token} from '../../../text/token.js'
import {shiftDecimal} from '../../../values/decimal.js'
import type {Reading} from './reading.js'

/**
 * Read a magnitude written as letters behind digits: `2.1bn`, `2 mn`, `0.5k`; and `7.5m jobs`, where a counted noun
 * follows. `5m`, `2b` and `3 T` alone may be metres, a label and tesla, and stay what they are.
 */
export function readMagnitudeSuffix(tokens: readonly Token[], digits: Reading): Reading {
  const token = tokens[digits.next]
  const suffix = token?.kind === 'word' ? magnitudeSuffix(token.text) : undefined
  if (!token || !suffix) return digits
  if (token.spaced && (!suffix.certain || token.text.length < 2)) return digits
  if (!suffix.certain && !isCounting(tokens, digits.next + 1)) return digits
  return times(digits, suffix.power)
}

/** As `readMagnitudeSuffix` in an amount of money, where `$5m`, `$50K` and `£2.1 b` cannot be anything else. */
export function readMoneySuffix(tokens: readonly Token[], digits: Reading): Reading {
  const token = tokens[digits.next]
  const suffix = token?.kind === 'word' ? magnitudeSuffix(token.text) : undefined
  return suffix ? times(digits, suffix.power) : digits
}

function times(digits: Reading, power: number): Reading {
  return {
    decimal: shiftDecimal(digits.decimal, power),
    ulp: digits.ulp * 10 ** power,
    form: 'mixed',
    next: digits.next + 1
  }
}

/** `jobs`, `iPhones`, `new homes`: a plural, with one word before it at most that is no preposition. */
function isCounting(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  if (word?.kind !== 'word' || !word.spaced || extentWords.has(word.lower) || shyFollowers.has(word.lower)) return false
  return (
    isPlural(word) ||
    (word.text === word.lower &&
      word.text.length > 2 &&
      !quantityWords.notDescribing.has(word.lower) &&
      isPlural(tokens[index + 1]))
  )
}

function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text.length < 4 || extentWords.has(token.lower)) return false
  return token.lower === 'people' || (token.lower.endsWith('s') && !token.lower.endsWith('ss'))
}
