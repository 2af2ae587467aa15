import type {Interval} from './interval.js'

/** The words around a number that widen or open it. */
export type Hedge = 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'nearly' | 'between' | 'indefinite'

/** A number as written in a text. Offsets are UTF-16 units in the block's prose. */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** Plain decimal string, exact where a decimal can be: `half a million` is `500000`. */
  readonly decimal: string
  readonly value: number
  /** Value of one unit of the last written digit: 1 for `2,100`, 100000 for `2.1 million`, 0 for exact words and fractions. */
  readonly ulp: number
  readonly form: 'digits' | 'words' | 'mixed' | 'fraction' | 'ordinal'
}

/** A stated number or range, with its hedge, seen as an interval. */
export interface Amount {
  /** The number, or the lower end of a range. */
  readonly number: Numeral
  /** The upper end of a range; null for a single number. */
  readonly upper: Numeral | null
  readonly hedge: Hedge | null
  readonly interval: Interval
}
