import type {Amount} from './amount.js'
import type {Comparison} from './comparison.js'
import {areDisjoint} from './interval.js'
import type {Unit} from './unit.js'

/** Stands in until amounts are compared with their units and rounding. */
export function compareAmounts(a: Amount, aUnit: Unit | null, b: Amount, bUnit: Unit | null): Comparison {
  if (aUnit?.code !== bUnit?.code) return 'incomparable'
  return areDisjoint(a.interval, b.interval) ? 'disjoint' : 'compatible'
}
