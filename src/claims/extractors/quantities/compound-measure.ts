import {unitOfLabel} from '../../../lexicons/units.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import type {Unit} from '../../../values/unit.js'
import {addDecimals, divideDecimals, multiplyDecimals} from '../../../values/decimal.js'
import {readNumeral} from '../numerals/read-numeral.js'
import {isMark, isTouching, skipHyphen} from '../numerals/reading.js'
import {readUnit} from './unit-reader.js'

/**
 * A measure in several units as one number: of the larger in `5ft 11in`, `6'2"`, `8 pounds 3 ounces`, `12 stone 4`; of the
 * smallest in `2 hours, 8 minutes and 37 seconds`, since most lengths of time are no finite decimal of hours or years.
 */
export interface CompoundMeasure {
  readonly numeral: Numeral
  readonly unit: Unit
  readonly next: number
  readonly height: boolean
}

const smaller: ReadonlyMap<string, {readonly label: string; readonly parts: string}> = new Map([
  ['foot', {label: 'inch', parts: '12'}],
  ['pound', {label: 'ounce', parts: '16'}],
  ['stone', {label: 'pound', parts: '14'}]
])

/** The next smaller unit of time that is written behind one, and how many make it up: `5 years and 3 months`. */
const smallerTimes: ReadonlyMap<string, {readonly label: string; readonly parts: string}> = new Map([
  ['year', {label: 'month', parts: '12'}],
  ['week', {label: 'day', parts: '7'}],
  ['day', {label: 'hour', parts: '24'}],
  ['hour', {label: 'minute', parts: '60'}],
  ['minute', {label: 'second', parts: '60'}]
])

/**
 * Read a measure in several units behind the number of the first.
 *
 * @param unit The first unit; null reads the foot mark of `6'2"`.
 * @param next Index behind it.
 */
export function readCompoundMeasure(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: Unit | null,
  next: number
): CompoundMeasure | null {
  if (unit === null) return readFootMark(tokens, numeral, next)
  if (unit.dimension === 'time') return readCompoundTime(tokens, {numeral, unit, next, height: false})
  const part = smaller.get(unit.label)
  if (part === undefined || !Number.isInteger(numeral.value)) return null
  const at = skipHyphen(tokens, isMark(tokens, next, ',') || isMark(tokens, next, '.') ? next + 1 : next)
  const rest = readNumeral(tokens, at)
  if (!rest || rest.numeral.value >= Number(part.parts) || rest.numeral.value < 0) return null
  const small = readUnit(tokens, rest.next, rest.numeral)
  const bare =
    unit.label === 'foot' &&
    at === next &&
    !tokens[rest.next]?.lower.endsWith('s') &&
    tokens[next - 1]?.kind === 'word' &&
    tokens[rest.next]?.kind !== 'word'
  // "a 5-foot-6 guard"
  const hyphened = unit.label === 'foot' && at > next && isTouching(tokens, at) && isMark(tokens, next, '-')
  if (small?.unit.label !== part.label && !bare && !hyphened) return null
  return combine(numeral, rest.numeral, unit, small?.unit.label === part.label ? small.next : rest.next, tokens)
}

/**
 * `2 hours, 8 minutes and 37 seconds`, `5 years and 3 months`, `3h 20min`; not "2 hours or 30 minutes", and not parts in
 * words, "two years and six months", which annotators of quantities tell apart.
 */
function readCompoundTime(tokens: readonly Token[], first: CompoundMeasure): CompoundMeasure | null {
  if (first.numeral.form !== 'digits') return null
  let whole: CompoundMeasure | null = null
  let last = first
  for (;;) {
    const part = smallerTimes.get(last.unit.label)
    const large = last.numeral
    if (part === undefined || !Number.isInteger(large.value)) return whole
    const rest = readNumeral(tokens, behindTimeJoint(tokens, last.next))
    if (!rest || rest.numeral.value < 0 || rest.numeral.value >= Number(part.parts)) return whole
    const small = readUnit(tokens, rest.next, rest.numeral)
    if (small?.unit.label !== part.label) return whole
    const decimal = addDecimals(multiplyDecimals(large.decimal, part.parts), rest.numeral.decimal)
    const numeral = {...large, end: rest.numeral.end, decimal, value: Number(decimal), ulp: rest.numeral.ulp}
    last = whole = {numeral, unit: small.unit, next: small.next, height: false}
  }
}

/** Index behind the comma or "and", or both, between two parts of a length of time. */
function behindTimeJoint(tokens: readonly Token[], next: number): number {
  const comma = isMark(tokens, next, ',') ? next + 1 : next
  return tokens[comma]?.lower === 'and' ? comma + 1 : comma
}

/** `6'2"`, `6' 2`, `5'11`. */
function readFootMark(tokens: readonly Token[], numeral: Numeral, next: number): CompoundMeasure | null {
  const mark = tokens[next]
  if (!mark || mark.spaced || (mark.text !== "'" && mark.text !== '’' && mark.text !== '′')) return null
  const foot = unitOfLabel('foot')
  if (!foot || !Number.isInteger(numeral.value) || numeral.value > 60) return null
  const rest = readNumeral(tokens, next + 1)
  if (!rest || rest.numeral.value >= 12 || rest.numeral.form === 'words') return null
  const close = tokens[rest.next]
  const closed = close && !close.spaced && /^["”″]$/u.test(close.text)
  if (!closed && !isTouching(tokens, next + 1)) return null
  return combine(numeral, rest.numeral, foot, closed ? rest.next + 1 : rest.next, tokens)
}

function combine(
  large: Numeral,
  small: Numeral,
  unit: Unit,
  next: number,
  tokens: readonly Token[]
): CompoundMeasure | null {
  const parts = smaller.get(unit.label)?.parts ?? '1'
  const fraction = divideDecimals(small.decimal, parts)
  if (fraction === null) return null
  const decimal = addDecimals(large.decimal, fraction)
  const numeral: Numeral = {
    ...large,
    end: tokens[next - 1]?.end ?? large.end,
    decimal,
    value: Number(decimal),
    ulp: 1 / Number(parts)
  }
  return {numeral: {...numeral, end: small.end}, unit, next, height: unit.label === 'foot'}
}
