import {magnitudeSuffixes} from '../../../lexicons/numbers.js'
import type {Token} from '../../../text/token.js'
import {shiftDecimal} from '../../../values/decimal.js'
import type {Reading} from './reading.js'

/**
 * Read a magnitude written as letters behind digits: `2.1bn`, `2 mn`, `0.5k`; and `7.5m jobs`, where a counted noun
 * follows. `5m`, `2b` and `3 T` alone may be metres, a label and tesla, and stay what they are.
 */
export function readMagnitudeSuffix(tokens: readonly Token[], digits: Reading): Reading {
  const token = tokens[digits.next]
  const suffix = token?.kind === 'word' ? magnitudeSuffixes.get(token.text) : undefined
  if (!token || !suffix) return digits
  if (token.spaced && (!suffix.certain || token.text.length < 2)) return digits
  if (!suffix.certain && !isCountedNoun(tokens[digits.next + 1])) return digits
  return times(digits, suffix.power)
}

/** As `readMagnitudeSuffix` in an amount of money, where `$5m`, `$50K` and `£2.1 b` cannot be anything else. */
export function readMoneySuffix(tokens: readonly Token[], digits: Reading): Reading {
  const token = tokens[digits.next]
  const suffix = token?.kind === 'word' ? magnitudeSuffixes.get(token.text) : undefined
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

/** `jobs`, `people`: a lower-case plural. */
function isCountedNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.spaced || token.lower !== token.text || token.text.length < 4) return false
  return token.lower === 'people' || (token.lower.endsWith('s') && !token.lower.endsWith('ss'))
}
