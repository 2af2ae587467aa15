import type {Numeral} from '../../values/amount.js'
import {numberText} from '../../values/number-text.js'
import {roundTo, roundToDigits, roundingUnit} from '../../values/rounding.js'
import type {Unit} from '../../values/unit.js'
import {pairEnds, type RestatedMeasure} from './restated-measure.js'

/** How a value gets from one unit into another: `convert`, or `convertDifference`. */
type Conversion = (value: number, from: Unit, to: Unit) => number

/** The words of a conversion with the numbers that it should have had. */
export interface ConvertedText {
  /** The whole of `b`, rounded like the numbers that stand there. */
  readonly expected: string
  /** `a` and what it comes to, in more digits than anybody writes: `2,100 miles = 3,379.6 kilometers`. */
  readonly arithmetic: string
}

/** Convert the first measure as the second should have been, without the hedge, which "is about" and "=" stand for. */
export function convertedText(pair: RestatedMeasure, conversion: Conversion): ConvertedText {
  const {a, b, sentence} = pair
  const [bare, bareA] = [b.amount.number.start - b.start, a.amount.number.start]
  const exact = textOf(pair, conversion, (value) => roundToDigits(value, 5)).slice(bare)
  const measure = sentence.text.slice(bareA - sentence.start, a.end - sentence.start)
  return {expected: textOf(pair, conversion, rounded), arithmetic: `${measure} = ${exact}`}
}

function textOf({a, b, sentence}: RestatedMeasure, conversion: Conversion, round: typeof rounded): string {
  const {text, start} = sentence
  let words = ''
  let offset = b.start
  for (const [from, to] of pairEnds(a, b)) {
    words +=
      text.slice(offset - start, to.start - start) + numberText(round(conversion(from.value, a.unit, b.unit), to))
    offset = to.end
  }
  return words + text.slice(offset - start, b.end - start)
}

/** Rounded as the number that stands there is, unless that would lose more than rounding should. */
function rounded(value: number, like: Numeral): number {
  const unit = roundingUnit(like)
  const result = unit > 0 ? roundToDigits(roundTo(value, unit), 6) : roundToDigits(value, 2)
  return Math.abs(result - value) <= 0.04 * Math.abs(value) ? result : roundToDigits(value, 2)
}
