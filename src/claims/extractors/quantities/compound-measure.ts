import {unitOfLabel} from '../../../lexicons/units.js'
import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import type {Unit} from '../../../values/unit.js'
import {addDecimals, divideDecimals} from '../../../values/decimal.js'
import {readNumeral} from '../numerals/read-numeral.js'
import {isMark, isTouching, skipHyphen} from '../numerals/reading.js'
import {readUnit} from './unit-reader.js'

/** A measure in two units as one number of the larger: `5ft 11in`, `6'2"`, `8 pounds 3 ounces`, `12 stone 4`. */
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

/**
 * Read a measure in two units behind the number of the first.
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
