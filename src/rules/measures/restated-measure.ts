import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim, QuantityClaim} from '../../claims/claim.js'
import {conversionDefinitions, conversionJoiners, isConvertible} from '../../lexicons/conversions.js'
import type {Numeral} from '../../values/amount.js'
import {convert} from '../../values/unit-conversion.js'
import type {Unit} from '../../values/unit.js'
import type {LocalDocument} from '../comparators/comparator.js'
import type {Measure} from './conversion-tolerance.js'

/** A claim that measures something in a unit that converts into others. */
export type Measurement = Extract<DocumentClaim, {kind: 'quantity'}> & {readonly unit: Unit}

/** A measure and the same measure in another unit, in text order. */
export interface RestatedMeasure {
  readonly a: Measurement
  readonly b: Measurement
  readonly sentence: ClaimSentence
}

/** Every measure that is restated in another unit right behind it: "2,100 miles (3,380 kilometers)", "6 feet, or 1.83 m". */
export function* restatedMeasures({sentences, blocks}: LocalDocument): Iterable<RestatedMeasure> {
  for (const sentence of sentences)
    for (let index = 1; index < sentence.claims.length; index++) {
      const [a, b] = [sentence.claims[index - 1], sentence.claims[index]]
      if (!a || !b || !isMeasurement(a) || !isMeasurement(b) || !isRestated(a, b, sentence)) continue
      if (!isTail(a, blocks[a.block]?.block.prose ?? '')) yield {a, b, sentence}
    }
}

function isMeasurement(claim: DocumentClaim): claim is Measurement {
  return (
    claim.kind === 'quantity' && claim.unit !== null && isConvertible(claim.unit) && claim.amount.hedge !== 'indefinite'
  )
}

/** ` (`, ` [or `: an opening bracket, then at most one joiner. Not `; ` and not ` and (`. */
const opening = /^\s*[([](?<joiner>.*)$/
/** `, or `: how a conversion follows without brackets. Not ` or `: "5 or 10 kilometers" is a choice. */
const afterComma = /^,(?<joiner>.+)$/

/** Longest text between a measure and its conversion: a bracket and a joiner. */
const mostBetween = 24

/** Conversions without brackets are believed to be such only if they are not too far off; else they are a choice of two. */
const mostOff = 1.5

/** Whether the words between and around two measures say that the second restates the first. */
function isRestated(a: Measurement, b: Measurement, {text, start}: ClaimSentence): boolean {
  if (a.unit.dimension !== b.unit.dimension || a.unit.code === b.unit.code) return false
  const between = text.slice(a.end - start, b.start - start)
  if (between.length > mostBetween) return false
  const bracketed = opening.exec(between)?.groups?.['joiner']
  if (bracketed !== undefined)
    return (
      (bracketed.trim() === '' || isJoiner(bracketed)) &&
      /^\s*[)\];]/.test(text.slice(b.end - start, b.end - start + 2))
    )
  if (conversionDefinitions.has(between.trim().toLowerCase())) return true
  const aside = afterComma.exec(between)?.groups?.['joiner'] ?? (between.trim() === '/' ? 'or' : '')
  return isJoiner(aside) && (!isChoice(aside) || isNear(a, b))
}

/** Whether the number is the end of one that is written with a space inside, so that its value is not known: "14. 04 meters". */
function isTail({start}: Measurement, prose: string): boolean {
  return /\d[.,]\s$/.test(prose.slice(Math.max(0, start - 3), start))
}

function isJoiner(words: string): boolean {
  return conversionJoiners.has(words.trim().toLowerCase())
}

/** "6 feet, or 2 meters" may be a choice of two; "6 feet, equal to 2 meters" is none. */
function isChoice(joiner: string): boolean {
  return /^\s*or\b/i.test(joiner)
}

function isNear(a: Measurement, b: Measurement): boolean {
  const ratio = convert(a.amount.number.value, a.unit, b.unit) / b.amount.number.value
  return ratio < mostOff && ratio > 1 / mostOff
}

/** "20 to 25 miles (32 to 40 km)" pairs its ends; where only one is a range, nothing is compared. */
export function pairEnds(a: QuantityClaim, b: QuantityClaim): readonly (readonly [Numeral, Numeral])[] {
  if ((a.amount.upper === null) !== (b.amount.upper === null)) return []
  const lower = [a.amount.number, b.amount.number] as const
  return a.amount.upper && b.amount.upper ? [lower, [a.amount.upper, b.amount.upper]] : [lower]
}

/** One end of a measurement, in the unit that its name is taken for. */
export function measureAt(numeral: Numeral, {amount}: Measurement, unit: Unit): Measure {
  return {numeral, unit, hedge: amount.hedge}
}
