import type {DocumentClaim, QuantityClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {conversionJoiners, isConvertible, readingsOf} from '../../lexicons/conversions.js'
import type {Numeral} from '../../values/amount.js'
import {numberText} from '../../values/number-text.js'
import {roundTo, roundToDigits, roundingUnit} from '../../values/rounding.js'
import {convert} from '../../values/unit-conversion.js'
import type {Unit} from '../../values/unit.js'
import {placeOf} from '../claim-place.js'
import type {Comparator, Observation} from './comparator.js'
import {canConvert, type Measure} from './conversion-tolerance.js'

type Measurement = Extract<DocumentClaim, {kind: 'quantity'}> & {readonly unit: Unit}

/** Holds a measure against the same measure in another unit that follows it: "2,100 miles (3,380 kilometers)". */
export const parentheticalConversion: Comparator = {
  summary:
    'A measure against its conversion into another unit, which follows it in brackets, after "or" or after a slash.',
  placeholders: ['a.text', 'b.text', 'expected'],
  options: {tolerance: {summary: 'Share by which a conversion may be off besides its rounding.', default: 0.01}},
  *check(document, options) {
    for (const [index, b] of document.claims.entries()) {
      const a = document.claims[index - 1]
      if (!a || !isMeasurement(a) || !isMeasurement(b)) continue
      if (isRestated(a, b, document) && !agree(a, b, options['tolerance'] ?? 0)) yield observe(a, b, document)
    }
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
function isRestated(a: Measurement, b: Measurement, document: DocumentClaims): boolean {
  if (a.block !== b.block || a.unit.dimension !== b.unit.dimension || a.unit.code === b.unit.code) return false
  const prose = document.blocks[b.block]?.block.prose ?? ''
  const between = prose.slice(a.end, b.start)
  if (between.length > mostBetween || isTail(a, prose)) return false
  const bracketed = opening.exec(between)?.groups?.['joiner']
  if (bracketed !== undefined)
    return (bracketed.trim() === '' || isJoiner(bracketed)) && /^\s*[)\];]/.test(prose.slice(b.end, b.end + 2))
  const aside = afterComma.exec(between)?.groups?.['joiner']
  return (aside === undefined ? between.trim() === '/' : isJoiner(aside)) && isNear(a, b)
}

/** Whether the number is the end of one that is written with a space inside, so that its value is not known: "14. 04 meters". */
function isTail(claim: Measurement, prose: string): boolean {
  return /\d[.,]\s$/.test(prose.slice(Math.max(0, claim.start - 3), claim.start))
}

function isJoiner(words: string): boolean {
  return conversionJoiners.has(words.trim().toLowerCase())
}

function isNear(a: Measurement, b: Measurement): boolean {
  const ratio = convert(a.amount.number.value, a.unit, b.unit) / b.amount.number.value
  return ratio < mostOff && ratio > 1 / mostOff
}

/** Whether the ends of both agree, in one of the units that their names may mean; the ends of a range each for itself. */
function agree(a: Measurement, b: Measurement, tolerance: number): boolean {
  const ends = pairEnds(a, b)
  return readingsOf(a.unit).some((aUnit) =>
    readingsOf(b.unit).some((bUnit) =>
      ends.every(([x, y]) => canConvert(measure(x, aUnit, a), measure(y, bUnit, b), tolerance))
    )
  )
}

/** "20 to 25 miles (32 to 40 km)" pairs its ends; where only one is a range, nothing is compared. */
function pairEnds(a: QuantityClaim, b: QuantityClaim): readonly (readonly [Numeral, Numeral])[] {
  if ((a.amount.upper === null) !== (b.amount.upper === null)) return []
  const lower = [a.amount.number, b.amount.number] as const
  return a.amount.upper && b.amount.upper ? [lower, [a.amount.upper, b.amount.upper]] : [lower]
}

function measure(numeral: Numeral, unit: Unit, {amount}: Measurement): Measure {
  return {numeral, unit, hedge: amount.hedge}
}

function observe(a: Measurement, b: Measurement, document: DocumentClaims): Observation {
  const prose = document.blocks[b.block]?.block.prose ?? ''
  const expected = convertedText(a, b, prose, rounded)
  const exact = convertedText(a, b, prose, (value) => roundToDigits(value, 5))
  // Without the hedge, which "is about" and "=" stand for.
  const [bare, bareA] = [b.amount.number.start - b.start, a.amount.number.start]
  return {
    main: placeOf(b),
    related: placeOf(a),
    values: {
      'a.text': prose.slice(a.start, a.end),
      'b.text': prose.slice(b.start, b.end),
      'expected': expected.slice(bare)
    },
    expected: [expected],
    note: `${prose.slice(bareA, a.end)} = ${exact.slice(bare)}`,
    atMost: null
  }
}

/** The text of `b` with the numbers that `a` converts to, rounded like those that stand there. */
function convertedText(a: Measurement, b: Measurement, prose: string, round: typeof rounded): string {
  let text = ''
  let offset = b.start
  for (const [from, to] of pairEnds(a, b)) {
    text += prose.slice(offset, to.start) + numberText(round(convert(from.value, a.unit, b.unit), to))
    offset = to.end
  }
  return text + prose.slice(offset, b.end)
}

/** Rounded as the number that stands there is, unless that would lose more than rounding should. */
function rounded(value: number, like: Numeral): number {
  const unit = roundingUnit(like)
  const result = unit > 0 ? roundToDigits(roundTo(value, unit), 6) : roundToDigits(value, 2)
  return Math.abs(result - value) <= 0.04 * Math.abs(value) ? result : roundToDigits(value, 2)
}
