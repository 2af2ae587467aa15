import type {Unit} from '../values/unit.js'
import {currencyNames, type CurrencyName} from './currencies.js'
import {powerWords, unitOfName, unitPhrases, type UnitPhrase} from './units.js'

/** All that one word can be behind a number, as a unit or a part of one. */
export interface MeasureWord {
  /** The unit that it names alone: `miles`. */
  readonly unit: Unit | null
  /** Names of several words that begin with it: `metric` ton. */
  readonly phrases: readonly UnitPhrase[]
  /** `square` is 2. */
  readonly power: 2 | 3 | undefined
  /** Names of currencies that begin with it. */
  readonly currencies: readonly CurrencyName[]
}

/** What most words are behind a number, shared by them all. */
const noMeasure: MeasureWord = {unit: null, phrases: [], power: undefined, currencies: []}

/** What a lower-case word can be behind a number. */
export function measureWord(lower: string): MeasureWord {
  const [unit, phrases, power, currencies] = [
    unitOfName(lower),
    unitPhrases(lower),
    powerWords.get(lower),
    currencyNames(lower)
  ]
  const isNone = unit === null && phrases.length === 0 && power === undefined && currencies.length === 0
  return isNone ? noMeasure : {unit, phrases, power, currencies}
}
