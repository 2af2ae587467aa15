import type {Comparison} from './comparison.js'
import type {ResolvedTime} from './temporal.js'

/** Stands in until dates are compared by their parts. */
export function compareDates(a: ResolvedTime, b: ResolvedTime): Comparison {
  return a.timex3.value === b.timex3.value ? 'equal' : 'disjoint'
}
