import lexicons from '#compiled/lexicons' with {type: 'json'}
import type {Unit} from '../values/unit.js'

const {joiners, dimensions, rivals} = lexicons.conversions

/** Words that may stand between a measure and its conversion: `or`. */
export const conversionJoiners: ReadonlySet<string> = new Set(joiners)

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
