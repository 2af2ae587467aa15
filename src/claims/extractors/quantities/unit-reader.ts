import {
  extentWords,
  hasPowers,
  powerOf,
  shyFollowers,
  singularOf,
  unitOfSymbol,
  unitPhrases
} from '../../../lexicons/units.js'
import {quantityWords} from '../../../lexicons/quantity-words.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import type {Unit} from '../../../values/unit.js'
import {isMark, isTouching, skipHyphen, skipLooseHyphen} from '../numerals/reading.js'
import {lowerAt} from './words-around.js'

/** A unit, and the index of the first token behind it. */
export interface ReadUnit {
  readonly unit: Unit
  readonly next: number
}

/**
 * Read the unit behind a number: `miles`, `-foot`, `km²`, `sq. ft`, `kWh`, `degrees Celsius`, `%`.
 *
 * @param at Index of the first token behind the number.
 * @returns Null where no unit stands there, and where a word like "in" is none.
 */
export function readUnit(tokens: readonly Token[], at: number, numeral: Numeral): ReadUnit | null {
  const start = skipQuantifier(tokens, skipLooseHyphen(tokens, at))
  const base = readPowerWord(tokens, start) ?? readName(tokens, start) ?? readSymbol(tokens, start, numeral)
  return base && withPower(tokens, base)
}

/** Over a word between a number and its unit: "three more weeks", "two straight years". */
function skipQuantifier(tokens: readonly Token[], at: number): number {
  return quantityWords.unitAdjectives.has(lowerAt(tokens, at)) && (tokens[at + 1]?.word.measure.unit ?? null) !== null
    ? at + 1
    : at
}

/** A unit by its name or by a symbol that can stand alone, as behind "per" and "/". */
export function readDenominatorUnit(tokens: readonly Token[], at: number): ReadUnit | null {
  const base = readPowerWord(tokens, at) ?? readName(tokens, at) ?? readAnySymbol(tokens, at)
  return base && withPower(tokens, base)
}

/** `square miles`, `sq. ft`, `cubic-foot`. */
function readPowerWord(tokens: readonly Token[], at: number): ReadUnit | null {
  const power = tokens[at]?.word.measure.power
  if (power === undefined) return null
  const dot = isMark(tokens, at + 1, '.') ? at + 2 : skipHyphen(tokens, at + 1)
  const base = readName(tokens, dot) ?? readAnySymbol(tokens, dot)
  return base && hasPowers(base.unit) ? {unit: powerOf(base.unit, power), next: base.next} : null
}

function readName(tokens: readonly Token[], at: number): ReadUnit | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return null
  for (const {rest, unit} of token.kind === 'word' ? token.word.measure.phrases : unitPhrases(token.lower)) {
    const next = matchRest(tokens, at + 1, rest)
    if (next > 0) return {unit, next}
  }
  if (token.kind !== 'word') return null
  const {unit} = token.word.measure
  return unit && !isOrdinalSecond(tokens, at) ? {unit, next: at + 1} : null
}

/** Index behind the words of a phrase; 0 where they do not follow. */
function matchRest(tokens: readonly Token[], at: number, rest: readonly string[]): number {
  let next = at
  for (const word of rest) {
    next = skipHyphen(tokens, next)
    const lower = lowerAt(tokens, next)
    if (lower !== word && singularOf(lower) !== word) return 0
    next++
  }
  return next
}

/** "two second-half goals": not a duration. "30 second delay" and "a 30-second delay" are. */
function isOrdinalSecond(tokens: readonly Token[], at: number): boolean {
  return (
    lowerAt(tokens, at) === 'second' &&
    tokens[at]?.spaced === true &&
    (isMark(tokens, at + 1, '-') || tokens[at - 1]?.kind !== 'number')
  )
}

function readSymbol(tokens: readonly Token[], at: number, numeral: Numeral): ReadUnit | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return null
  const found = unitOfSymbol(token.text)
  if (!found) return null
  const afterDigits = numeral.form !== 'words'
  const clear = found.shy
    ? afterDigits && isClear(tokens, at, numeral)
    : afterDigits || token.text.length > 1 || token.kind === 'mark'
  return clear ? {unit: found.unit, next: at + 1} : null
}

function readAnySymbol(tokens: readonly Token[], at: number): ReadUnit | null {
  const token = tokens[at]
  const found = token && token.kind !== 'number' ? unitOfSymbol(token.text) : null
  return found && {unit: found.unit, next: at + 1}
}

/** Whether a symbol that is a word or label too is a unit here: `2in`, `2 in thick`, `5 m.`; not "2 in the car". */
function isClear(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const [token, follower] = [tokens[at], tokens[at + 1]]
  const text = token?.text
  const whole = Number.isInteger(numeral.value)
  // "1990s" and "in her 20s" are spans of years.
  if (text === 's' && whole && numeral.value % 10 === 0 && numeral.value >= 10) return token?.spaced === true
  // "5K" is five thousand, or a race.
  if (text === 'K' && token?.spaced === false) return false
  if (text === 'm' && token?.spaced === false) return isMetre(tokens, at)
  if (text === 'pm' || text === 'am') return !whole || numeral.value > 12
  if (isTouching(tokens, at)) return text !== 'A' && text !== 'N' && text !== 'W' ? true : !whole || numeral.value >= 20
  // "up from 980 in 2008" has no inches.
  if (follower?.kind === 'number') return false
  return follower?.kind !== 'word' || shyFollowers.has(follower.lower)
}

/** `5m` touching its number: metres only where nothing is counted behind it: "100m final", "5m." */
function isMetre(tokens: readonly Token[], at: number): boolean {
  const follower = tokens[at + 1]
  return follower?.kind !== 'word' || shyFollowers.has(follower.lower) || extentWords.has(follower.lower)
}

/** `m²`, `km2`, `km^3`, `feet squared`. */
function withPower(tokens: readonly Token[], base: ReadUnit): ReadUnit {
  if (!hasPowers(base.unit)) return base
  const mark = tokens[base.next]
  const caret = mark?.text === '^'
  const exponent = caret ? tokens[base.next + 1]?.text : mark?.lower
  if (!caret && mark?.kind !== 'word' && !isTouching(tokens, base.next)) return base
  const power =
    exponent === '2' || exponent === '²' || exponent === 'squared'
      ? 2
      : exponent === '3' || exponent === '³' || exponent === 'cubed'
        ? 3
        : null
  return power === null ? base : {unit: powerOf(base.unit, power), next: base.next + (caret ? 2 : 1)}
}
