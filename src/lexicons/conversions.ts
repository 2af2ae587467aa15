import lexicons from '#compiled/lexicons' with {type: 'json'}
import type {Unit} from '../values/unit.js'
import {unitOfLabel} from './units.js'

const {joiners, definitions, dimensions, rivals, counterparts} = lexicons.conversions

/** Words that may stand between a measure and its conversion: `or`. */
export const conversionJoiners: ReadonlySet<string> = new Set(joiners)

/** What ties two measures without a bracket or a comma: `equals`. */
export const conversionDefinitions: ReadonlySet<string> = new Set(definitions)

const convertible: ReadonlySet<string> = new Set(dimensions)
const rivalFactors: ReadonlyMap<string, readonly number[]> = new Map(rivals.map((d) => [d.code, d.factors]))

/** Whether units of this dimension are converted into each other by fixed factors. */
export function isConvertible(unit: Unit): boolean {
  return convertible.has(unit.dimension)
}

/** The unit, and the others that its name may mean: a gallon may be an imperial one. */
export function readingsOf(unit: Unit): readonly Unit[] {
  return [unit, ...(rivalFactors.get(unit.code) ?? []).map((factor) => ({...unit, factor}))]
}

/** A unit with the symbol that is printed for it. */
export interface CounterpartUnit {
  readonly unit: Unit
  readonly symbol: string
}

const counterpartsByLabel: ReadonlyMap<string, CounterpartUnit> = new Map(
  counterparts.flatMap((pair) => {
    const [one, other] = Object.entries(pair)
    return one && other ? [counterpartEntry(one, other), counterpartEntry(other, one)].flat() : []
  })
)

type SymbolOfLabel = readonly [label: string, symbol: string]

function counterpartEntry([from]: SymbolOfLabel, [label, symbol]: SymbolOfLabel): [string, CounterpartUnit][] {
  const unit = unitOfLabel(label)
  return unit ? [[from, {unit, symbol}]] : []
}

/** The unit in which the other system tells what this unit tells: the kilometer for the mile; null where there is none. */
export function counterpartOf(unit: Unit): CounterpartUnit | null {
  return counterpartsByLabel.get(unit.label) ?? null
}
