import {quantityWords} from '../../../lexicons/quantity-words.js'
import type {Token} from '../../../text/token.js'
import type {Hedge, Numeral} from '../../../values/amount.js'
import {negateDecimal} from '../../../values/decimal.js'
import type {Unit} from '../../../values/unit.js'
import type {MeasuredProperty} from '../../../values/measured-property.js'
import {readMoneyNumeral, readNumeral, type ReadNumeral} from '../numerals/read-numeral.js'
import {isMark} from '../numerals/reading.js'
import {readAge} from './age.js'
import {readCompoundMeasure} from './compound-measure.js'
import {readCurrencyAfter, type CurrencyBefore} from './currency-reader.js'
import {readHedgeAfter, readHedgeBefore} from './hedge-reader.js'
import {isNameNumber, isYear} from './label.js'
import {mentionOf, type ReadMention} from './mention.js'
import {readMultipleTail, type ReadMultiple} from './multiple.js'
import {readUpperEnd, shareMagnitude, type UpperEnd} from './range.js'
import {countUnit, periodicUnit, readRate} from './rate.js'
import {readScore} from './score.js'
import {readUnit, type ReadUnit} from './unit-reader.js'
import {isWord, lowerAt} from './words-around.js'

export type {ReadMention} from './mention.js'

/** A number with what belongs to it, before the hedges are looked for. */
interface Core {
  readonly start: number
  readonly next: number
  readonly numeral: Numeral
  readonly upper: Numeral | null
  readonly unit: Unit | null
  readonly property: MeasuredProperty | null
  /** Index to go on from, where words behind the span were read as well: the `per 100,000` of "45 deaths per 100,000". */
  readonly resume?: number
}

/**
 * Read the quantity around a number that is no label.
 *
 * @param index Index of the number's first token.
 * @param currency What stands before it, if that is money.
 */
export function readQuantity(
  tokens: readonly Token[],
  index: number,
  read: ReadNumeral,
  currency: CurrencyBefore | null
): ReadMention | null {
  const core = currency ? readMoney(tokens, read, currency) : readPlain(tokens, index, read)
  return core && withHedges(tokens, core)
}

/** A multiple that is one word, with its hedge: `more than doubled`, `nearly threefold`; `twice a week` is a rate. */
export function readUnitlessMention(
  tokens: readonly Token[],
  index: number,
  {numeral, next}: ReadMultiple
): ReadMention | null {
  const rate = readRate(tokens, {unit: countUnit, next})
  if (rate.next > next)
    return withHedges(tokens, {start: index, next: rate.next, numeral, upper: null, unit: rate.unit, property: null})
  return withHedges(tokens, {start: index, next, numeral, upper: null, unit: null, property: 'multiple'})
}

/** `$2.1bn`, `US$5 a share`, `£2-3 million`, `($99.99)`. */
function readMoney(tokens: readonly Token[], read: ReadNumeral, currency: CurrencyBefore): Core {
  const upper = readUpperEnd(tokens, currency.start, read.next, read.numeral, readMoneyNumeral)
  const numeral = upper ? shareMagnitude(tokens, read.numeral, upper) : read.numeral
  const end = upper?.next ?? read.next
  const code = readCurrencyAfter(tokens, end, numeral)
  const unit = code?.unit.factor === 1 ? code : {unit: currency.unit, next: end}
  const rate = readRate(tokens, {
    unit: unit.unit.label.endsWith(currency.unit.label) ? unit.unit : currency.unit,
    next: unit.next
  })
  // An accountant's loss: "($99.99)".
  const brackets =
    isMark(tokens, currency.start - 1, '(') &&
    isMark(tokens, rate.next, ')') &&
    read.numeral.decimal.includes('.') &&
    isEnd(tokens, rate.next + 1)
  const sign = currency.negative || brackets
  const stated = sign ? {...numeral, decimal: negateDecimal(numeral.decimal), value: -numeral.value} : numeral
  return {
    start: currency.start,
    next: rate.next,
    numeral: stated,
    upper: upper?.numeral ?? null,
    unit: periodicUnit(tokens, currency.start, rate),
    property: null
  }
}

function readPlain(tokens: readonly Token[], index: number, read: ReadNumeral): Core | null {
  const {numeral, next} = read
  const score = readScore(tokens, index)
  if (score)
    return {start: index, next: score.next, numeral: score.first, upper: score.second, unit: null, property: 'score'}
  const age = readAge(tokens, index, next, numeral)
  const upper = readUpperEnd(tokens, index, next, numeral, readNumeral)
  if (age && !upper) return {start: age.start, next: age.next, numeral, upper: null, unit: age.unit, property: 'age'}
  if (upper) return readRange(tokens, index, numeral, upper)
  const multiple = readMultipleTail(tokens, next)
  if (multiple !== null) return {start: index, next: multiple, numeral, upper: null, unit: null, property: 'multiple'}
  return readSingle(tokens, index, read)
}

/** `20 to 25 percent`, `2-3 million euros`, `30-to-40-year-olds`. */
function readRange(tokens: readonly Token[], index: number, lower: Numeral, upper: UpperEnd): Core | null {
  const numeral = shareMagnitude(tokens, lower, upper)
  const unit = readAnyUnit(tokens, upper.next, upper.numeral)
  const age = readAge(tokens, index, upper.next, upper.numeral)
  if (age) return {start: age.start, next: age.next, numeral, upper: upper.numeral, unit: age.unit, property: 'age'}
  if (!unit && isYear(tokens, index, index + 1)) return null
  return {
    start: index,
    next: unit?.next ?? upper.next,
    numeral,
    upper: upper.numeral,
    unit: unit?.unit ?? null,
    property: null
  }
}

function readSingle(tokens: readonly Token[], index: number, {numeral, next}: ReadNumeral): Core | null {
  if (isOrdinalFraction(tokens, index, next, numeral)) return null
  const unit = readAnyUnit(tokens, next, numeral) ?? readFractionUnit(tokens, next, numeral)
  const compound = readCompoundMeasure(tokens, numeral, unit?.unit ?? null, unit?.next ?? next)
  if (compound) {
    const property = compound.height ? 'height' : null
    return {start: index, next: compound.next, numeral: compound.numeral, upper: null, unit: compound.unit, property}
  }
  // "the 2008 year-end list" and "in the 2008 year" count no years.
  if (unit?.unit.label === 'year' && isYear(tokens, index, next) && lowerAt(tokens, next) === 'year') return null
  if (unit)
    return (
      readSameUnitRange(tokens, index, numeral, unit) ?? {
        start: index,
        next: unit.next,
        numeral,
        upper: null,
        unit: unit.unit,
        property: null
      }
    )
  const borrowed = borrowUnit(tokens, index, next)
  if (borrowed) return {start: index, next, numeral, upper: null, unit: borrowed, property: null}
  if (
    isYear(tokens, index, next) ||
    isNameNumber(tokens, index, next) ||
    isUnknownSuffix(tokens, next, numeral) ||
    isBareFraction(tokens, index, next, numeral)
  )
    return null
  const rate = countRate(tokens, next)
  const resume = rate ? {resume: rate.next} : {}
  return {start: index, next, numeral, upper: null, unit: rate?.unit ?? null, property: null, ...resume}
}

/** Currency, then units, each with its rate. */
function readAnyUnit(tokens: readonly Token[], at: number, numeral: Numeral): ReadUnit | null {
  const read = readCurrencyAfter(tokens, at, numeral) ?? readUnit(tokens, at, numeral)
  return read && readRate(tokens, read)
}

/** `20 km to 25 km`, `5%-10%`. */
function readSameUnitRange(tokens: readonly Token[], index: number, lower: Numeral, unit: ReadUnit): Core | null {
  const upper = readUpperEnd(tokens, index, unit.next, lower, readNumeral)
  const again = upper && readAnyUnit(tokens, upper.next, upper.numeral)
  if (!upper || again?.unit.code !== unit.unit.code) return null
  return {start: index, next: again.next, numeral: lower, upper: upper.numeral, unit: unit.unit, property: null}
}

/** `5 and 10 percent`, `from 20 to 25 km`: the first number shares the unit of the second. */
function borrowUnit(tokens: readonly Token[], index: number, next: number): Unit | null {
  const joint = lowerAt(tokens, next)
  const from = joint === 'to' && lowerAt(tokens, index - 1) === 'from'
  if (joint !== 'and' && joint !== 'or' && !from) return null
  const other = readNumeral(tokens, next + 1)
  const unit = other && readAnyUnit(tokens, other.next, other.numeral)
  return unit && (unit.unit.dimension !== 'time' || joint === 'or' || from) ? unit.unit : null
}

/** `45 deaths per 100,000 people`, `four times a week`: a count by something. */
function countRate(tokens: readonly Token[], next: number): ReadUnit | null {
  for (let at = next; at < next + 4 && isWord(tokens, at); at++) {
    const times = at === next && lowerAt(tokens, at) === 'times'
    const rate = times || lowerAt(tokens, at + 1) === 'per' ? readRate(tokens, {unit: countUnit, next: at + 1}) : null
    if (rate && rate.next > at + 1) return rate
  }
  return null
}

/** `5m jobless`, `5K`, `3D`: letters that touch the number and are no unit here change its meaning. */
function isUnknownSuffix(tokens: readonly Token[], next: number, numeral: Numeral): boolean {
  const follower = tokens[next]
  return numeral.form === 'digits' && follower?.kind === 'word' && !follower.spaced
}

/** `half an hour`, `half a percentage point`, `three-quarters of a mile`. */
function readFractionUnit(tokens: readonly Token[], next: number, numeral: Numeral): ReadUnit | null {
  if (numeral.form !== 'fraction') return null
  const at = lowerAt(tokens, next) === 'of' ? next + 1 : next
  return /^(?:an?|one)$/u.test(lowerAt(tokens, at))
    ? (readCurrencyAfter(tokens, at + 1, numeral) ?? readUnit(tokens, at + 1, numeral))
    : null
}

/** "a third man" and "an eighth century scholar" count nothing; "a third of them" and "by a third" do. */
function isOrdinalFraction(tokens: readonly Token[], index: number, next: number, numeral: Numeral): boolean {
  if (
    numeral.form !== 'fraction' ||
    !/^an?$/u.test(lowerAt(tokens, index)) ||
    lowerAt(tokens, next - 1) === 'half' ||
    lowerAt(tokens, next - 1) === 'quarter'
  )
    return false
  return isWord(tokens, next) && !quantityWords.behindShares.has(lowerAt(tokens, next))
}

/** "half" counts only in front of what it halves; "the second half" is a stretch of a game. */
function isBareFraction(tokens: readonly Token[], index: number, next: number, numeral: Numeral): boolean {
  if (numeral.form !== 'fraction' || next > index + 2) return false
  const word = lowerAt(tokens, next - 1)
  if (word === 'half' && next === index + 1)
    return (
      !quantityWords.behindHalf.has(lowerAt(tokens, next)) || quantityWords.beforeHalf.has(lowerAt(tokens, index - 1))
    )
  return false
}

function isEnd(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || tokens[index].kind === 'mark'
}

/** `15 points or more`: the hedge holds, the span stays with the number. */
function hedgeBeyondNoun(tokens: readonly Token[], next: number): Hedge | null {
  const found = isWord(tokens, next) && lowerAt(tokens, next + 1) === 'or' ? readHedgeAfter(tokens, next + 1) : null
  return found?.hedge ?? null
}

/** Widen the mention over the hedges on both sides. */
function withHedges(tokens: readonly Token[], core: Core): ReadMention | null {
  const between = lowerAt(tokens, core.start - 1) === 'between' && core.upper !== null
  const start = between ? core.start - 1 : core.start
  const before = readHedgeBefore(tokens, start)
  const after = before ? null : readHedgeAfter(tokens, core.next)
  const beyond = before === null && after === null && core.unit === null ? hedgeBeyondNoun(tokens, core.next) : null
  const worded: Hedge | null = before?.hedge ?? after?.hedge ?? beyond
  // "over three years" is mostly during them, and a comparison of ages needs no hedge.
  const during = core.unit?.dimension === 'time' && lowerAt(tokens, start - 1) === 'over' && core.property === null
  const hedge = during ? null : (worded ?? (core.upper !== null && core.property !== 'score' ? 'between' : null))
  const {numeral, upper, unit, property} = core
  const read = mentionOf(tokens, {
    start: during ? start : (before?.edge ?? start),
    next: after?.edge ?? core.next,
    numeral,
    upper,
    hedge,
    unit,
    property
  })
  return read && {...read, next: Math.max(read.next, core.resume ?? 0)}
}
