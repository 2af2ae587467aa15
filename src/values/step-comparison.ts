import type {Comparison} from './comparison.js'
import type {TemporalValue} from './temporal.js'

/** How far two steps may be apart and still lead to one time, as a share of the longer one. */
const share = 0.1

/**
 * Compare two times that are told by steps from one day of writing, whichever it is: "32 years ago" and "40 years ago" are disjoint.
 *
 * Steps are told loosely: those that are next to each other, or within a tenth, are compatible.
 *
 * @returns `incomparable` for steps in other units, from another point, or with a part of the calendar beside them ("last Friday").
 */
export function compareSteps(a: TemporalValue, b: TemporalValue): Comparison {
  const [x, y] = [a.relative, b.relative]
  if (x?.anchor !== 'writing' || y?.anchor !== 'writing') return 'incomparable'
  if (x.unit !== y.unit || x.grain !== y.grain || statesPart(a) || statesPart(b)) return 'incomparable'
  if (x.count === y.count) return 'equal'
  const longest = Math.max(Math.abs(x.count), Math.abs(y.count))
  return Math.abs(x.count - y.count) <= Math.max(1, share * longest) ? 'compatible' : 'disjoint'
}

function statesPart({stated}: TemporalValue): boolean {
  return Object.keys(stated).length > 0
}
