import type {Hedge, Numeral} from './amount.js'
import {closed, exactly, type Interval} from './interval.js'

/**
 * What a hedged or plain number can stand for.
 *
 * @param number The number, or the lower end of a range.
 * @param upper The upper end of a range; null for a single number.
 * @param measured Whether it is a measured value, good to half its last written digit, and not a count.
 */
export function amountInterval(
  number: Numeral,
  upper: Numeral | null,
  hedge: Hedge | null,
  measured: boolean
): Interval {
  if (upper) return rangeInterval(number, upper, hedge)
  const {value} = number
  switch (hedge) {
    case 'about':
    case 'indefinite': {
      // "About 3 people" may be two or four; "about a quarter" is no count.
      const unit = measured || !Number.isInteger(value) ? number.ulp : 1
      const margin = Math.max(Math.abs(value) * 0.1, unit)
      return closed(value - margin, value + margin)
    }
    case 'more-than':
      return {min: value, max: Infinity, minOpen: true, maxOpen: true}
    case 'at-least':
      return {min: value, max: Infinity, minOpen: false, maxOpen: true}
    case 'less-than':
      return {min: -Infinity, max: value, minOpen: true, maxOpen: true}
    case 'at-most':
      return {min: -Infinity, max: value, minOpen: true, maxOpen: false}
    case 'nearly':
      return {min: Math.min(value * 0.9, value), max: value, minOpen: false, maxOpen: true}
    case 'between':
    case null:
      return writtenInterval(number, measured)
  }
}

/** `2.1 million` is [2.05, 2.15) million; `20 soldiers` is [20, 20]. */
function writtenInterval({value, ulp, form}: Numeral, measured: boolean): Interval {
  const rounded = measured ? form === 'digits' || form === 'mixed' : ulp >= 1000
  if (!rounded || ulp === 0) return exactly(value)
  return {min: value - ulp / 2, max: value + ulp / 2, minOpen: false, maxOpen: true}
}

function rangeInterval(number: Numeral, upper: Numeral, hedge: Hedge | null): Interval {
  const [low, high] = [Math.min(number.value, upper.value), Math.max(number.value, upper.value)]
  if (hedge === 'about') return closed(low * 0.9, high * 1.1)
  if (hedge === 'more-than' || hedge === 'at-least')
    return {min: low, max: Infinity, minOpen: hedge === 'more-than', maxOpen: true}
  return closed(low, high)
}
