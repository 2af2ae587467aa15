import {
  cardinals,
  denominators,
  indefiniteAmounts,
  indefiniteMultiples,
  magnitudes,
  multiples,
  multipleVerbs,
  ordinals,
  vagueAmounts,
  type Magnitude
} from './numbers.js'

/** All that one word can be in a number; undefined what it cannot be. */
export interface NumberWord {
  /** 0 to 19, and the tens to 90. */
  readonly cardinal: number | undefined
  readonly ordinal: number | undefined
  /** The lower half of a fraction: `fifths` is 5. */
  readonly denominator: number | undefined
  readonly magnitude: Magnitude | undefined
  /** `twice` is 2. */
  readonly multiple: number | undefined
  /** `doubled` is 2. */
  readonly multipleVerb: number | undefined
  /** `threefold` is 3. */
  readonly fold: number | undefined
  /** `dozens` is 24 to 100. */
  readonly indefinite: readonly [number, number] | undefined
  /** `several` is 3 to 10. */
  readonly vague: readonly [number, number] | undefined
  /** How many of a magnitude a plural says before it: `tens` of thousands. */
  readonly indefiniteMultiple: readonly [number, number] | undefined
}

/** What most words are in a number, shared by them all. */
export const noNumber: NumberWord = {
  cardinal: undefined,
  ordinal: undefined,
  denominator: undefined,
  magnitude: undefined,
  multiple: undefined,
  multipleVerb: undefined,
  fold: undefined,
  indefinite: undefined,
  vague: undefined,
  indefiniteMultiple: undefined
}

/** What a lower-case word can be in a number. */
export function numberWord(lower: string): NumberWord {
  const word: NumberWord = {
    cardinal: cardinals.get(lower),
    ordinal: ordinals.get(lower),
    denominator: denominators.get(lower),
    magnitude: magnitudes.get(lower),
    multiple: multiples.get(lower),
    multipleVerb: multipleVerbs.get(lower),
    fold: lower.endsWith('fold') ? cardinals.get(lower.slice(0, -'fold'.length)) : undefined,
    indefinite: indefiniteAmounts.get(lower),
    vague: vagueAmounts.get(lower),
    indefiniteMultiple: indefiniteMultiples.get(lower)
  }
  return Object.values(word).every((meaning) => meaning === undefined) ? noNumber : word
}
