import {singular} from '../../../lexicons/grammar.js'
import {quantityWords} from '../../../lexicons/quantity-words.js'
import {quotientOf, rateDenominators, singularOf, unitOfLabel} from '../../../lexicons/units.js'
import type {Token} from '../../../text/token.js'
import type {Unit} from '../../../values/unit.js'
import {isMark, isTouching, skipHyphen} from '../numerals/reading.js'
import {readNumeral} from '../numerals/read-numeral.js'
import {readDenominatorUnit, type ReadUnit} from './unit-reader.js'
import {isWord, lowerAt, temporalAt} from './words-around.js'

/** A count, as the upper half of a rate: `four times per week`. */
export const countUnit: Unit = {code: '1', label: 'count', dimension: 'other', factor: 1, offset: 0, per: null}

/**
 * Read what a unit is counted by: `/hour`, `per second`, `a share`, `per 100,000 people`.
 *
 * @param read The unit before it.
 * @returns The rate, or `read` where none follows.
 */
export function readRate(tokens: readonly Token[], read: ReadUnit): ReadUnit {
  const {next} = read
  if (isMark(tokens, next, '/') && isTouching(tokens, next)) return slashRate(tokens, read) ?? read
  const at = skipHyphen(tokens, next)
  const word = lowerAt(tokens, at)
  // "$100-a-month" goes on with a hyphen.
  const denominator = skipHyphen(tokens, at + 1)
  if (word === 'per') return perRate(tokens, read.unit, denominator) ?? read
  if (word === 'to' && lowerAt(tokens, at + 1) === 'the') return articleRate(tokens, read.unit, at + 2) ?? read
  const article = word === 'a' || word === 'an' || temporalAt(tokens, at)?.each === true
  return article ? (articleRate(tokens, read.unit, denominator) ?? read) : read
}

/**
 * What money is paid by where its price says so, and not the number: `a monthly fee of $20`, `a $20 monthly fee`.
 *
 * @param start Index of the first token of the money, `next` of the first one behind it.
 */
export function periodicUnit(tokens: readonly Token[], start: number, {unit, next}: ReadUnit): Unit {
  if (unit.per !== null) return unit
  const period = periodOfPrice(tokens, skipHyphen(tokens, next)) ?? periodBefore(tokens, start)
  return period === null ? unit : quotientOf(unit, period)
}

/** `monthly fee of`, `annual service charge is`. */
function periodBefore(tokens: readonly Token[], start: number): Unit | null {
  if (!quantityWords.behindPrices.has(lowerAt(tokens, start - 1))) return null
  return periodOfPrice(tokens, start - 3) ?? periodOfPrice(tokens, start - 4)
}

/** The period of `monthly fee`, `monthly service fee`; null where none is at the index. */
function periodOfPrice(tokens: readonly Token[], index: number): Unit | null {
  const period = periods[temporalAt(tokens, index)?.frequency ?? '']
  return period !== undefined && (isPrice(tokens, index + 1) || isPrice(tokens, index + 2)) ? unitOfLabel(period) : null
}

const periods: Readonly<Record<string, string>> = {PT1H: 'hour', P1D: 'day', P1W: 'week', P1M: 'month', P1Y: 'year'}

function isPrice(tokens: readonly Token[], index: number): boolean {
  const properties = tokens[index]?.word.properties ?? []
  return properties.some(({property, as}) => as === 'noun' && (property === 'price' || property === 'pay'))
}

/** `$15.4/hour`, `W/min`, `g/L`; `50/50` is none. */
function slashRate(tokens: readonly Token[], {unit, next}: ReadUnit): ReadUnit | null {
  if (tokens[next + 1]?.spaced === true || !isWord(tokens, next + 1)) return null
  const denominator = readDenominatorUnit(tokens, next + 1)
  if (denominator) return {unit: quotientOf(unit, denominator.unit), next: denominator.next}
  const noun = singularOf(lowerAt(tokens, next + 1))
  return rateDenominators.has(noun) ? {unit: perNoun(unit, noun), next: next + 2} : null
}

/** `per second`, `per 100,000 people`, `per diluted share`. */
function perRate(tokens: readonly Token[], unit: Unit, index: number): ReadUnit | null {
  const numeral = readNumeral(tokens, index)
  const at = skipAdjective(tokens, numeral?.next ?? index)
  const denominator = readDenominatorUnit(tokens, at)
  const many = numeral && numeral.numeral.value !== 1 ? numeral.numeral.decimal : null
  if (denominator && many === null) return {unit: quotientOf(unit, denominator.unit), next: denominator.next}
  if (denominator) return {unit: perNoun(unit, `${many ?? ''} ${denominator.unit.label}`), next: denominator.next}
  if (isWord(tokens, at))
    return {unit: perNoun(unit, `${many === null ? '' : `${many} `}${singularNoun(lowerAt(tokens, at))}`), next: at + 1}
  return many === null ? null : {unit: perNoun(unit, many), next: at}
}

/** Index behind the words that only narrow what is counted by: "per fully diluted share". */
function skipAdjective(tokens: readonly Token[], index: number): number {
  let at = index
  while (at < index + 2 && quantityWords.rateAdjectives.has(lowerAt(tokens, at)) && isWord(tokens, at + 1)) at++
  return at
}

/** `$6 a share`, `30 miles an hour`: only a stretch of time, or a noun that things are counted by. */
function articleRate(tokens: readonly Token[], unit: Unit, index: number): ReadUnit | null {
  if (unit.dimension === 'time' || unit.dimension === 'ratio') return null
  const at = skipAdjective(tokens, index)
  const word = lowerAt(tokens, at)
  const denominator = isWord(tokens, at) ? readDenominatorUnit(tokens, at) : null
  const plain =
    denominator && word.length > 2 && !word.endsWith('s') && temporalAt(tokens, denominator.next)?.shift === undefined
  if (plain && isDenominator(unit, denominator.unit))
    return {unit: quotientOf(unit, denominator.unit), next: denominator.next}
  return rateDenominators.has(word) ? {unit: perNoun(unit, word), next: at + 1} : null
}

/** Anything goes by the hour, money by the pound or the barrel, and miles by the gallon. */
function isDenominator(unit: Unit, denominator: Unit): boolean {
  if (denominator.dimension === 'time') return true
  if (unit.dimension === 'money') return denominator.dimension !== 'money'
  return quotientOf(unit, denominator).dimension !== 'rate'
}

function perNoun(unit: Unit, noun: string): Unit {
  return {
    code: `${unit.code}/{${noun}}`,
    label: `${unit.label} per ${noun}`,
    dimension: 'rate',
    factor: unit.factor,
    offset: 0,
    per: noun
  }
}

function singularNoun(lower: string): string {
  return lower.length > 3 ? singular(lower) : lower
}
