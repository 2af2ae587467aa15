import type {Amount, Numeral} from './amount.js'
import {areDisjoint, type Interval} from './interval.js'
import {roundingUnit} from './rounding.js'

/** The most that zeros at the end of a number are taken to round away, as a share: "2,000 people" may be 1,987. */
const roundNumber = 0.05
/** Below this a count is what it says: "20 people" are 20. */
const leastRounded = 100
/** "A third of the members": fractions in words are seldom meant to the last member. */
const looseFraction = 0.05
/** Floating-point slack of a few operations; far below any written precision. */
const slack = 1e-9

/**
 * What a written amount can stand for in a calculation: what its hedge leaves open, widened by half of its last written digit.
 * A count is exact unless it is hedged, or round from a hundred on.
 *
 * @param kind A measured value and a share are good to half their last digit; a share's zeros are no rounding ("30%").
 * @returns Null where the words give no number to calculate with: `dozens`.
 */
export function writtenBand(amount: Amount, kind: 'count' | 'measure' | 'share'): Interval | null {
  const {interval, hedge} = amount
  if (hedge === 'indefinite') return null
  const low = halfDigit(amount.number, kind)
  const high = amount.upper ? halfDigit(amount.upper, kind) : low
  // Without a hedge the interval is widened already, and here by more.
  const [from, to] =
    hedge === null ? [amount.number.value, (amount.upper ?? amount.number).value] : [interval.min, interval.max]
  return {min: from - low, max: to + high, minOpen: false, maxOpen: false}
}

function halfDigit(numeral: Numeral, kind: 'count' | 'measure' | 'share'): number {
  const {value, ulp, form} = numeral
  const size = Math.abs(value)
  if (form === 'fraction') return looseFraction * size
  const written = kind === 'count' && ulp <= 1 ? 0 : ulp / 2
  if (kind === 'share' || (kind === 'count' && size < leastRounded)) return written
  const unit = roundingUnit(numeral)
  return unit > ulp ? Math.max(written, Math.min(unit / 2, roundNumber * size)) : written
}

/** Whether no number is in both bands, by more than the error of calculating with them. */
export function areApart(a: Interval, b: Interval): boolean {
  return areDisjoint(eased(a), eased(b))
}

function eased(band: Interval): Interval {
  return {
    min: band.min - slack * Math.abs(band.min || 1),
    max: band.max + slack * Math.abs(band.max || 1),
    minOpen: false,
    maxOpen: false
  }
}
