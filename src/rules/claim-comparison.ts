import type {DocumentClaim} from '../claims/claim.js'
import type {Amount} from '../values/amount.js'
import {compareAmounts, differenceInWording} from '../values/amount-comparison.js'
import type {Comparison} from '../values/comparison.js'
import {compareDates} from '../values/date-comparison.js'
import {compareSteps} from '../values/step-comparison.js'

/**
 * Compare the values of two claims: what they count or measure, or when they are.
 *
 * @returns `incomparable` where one has no such value.
 */
export function compareClaims(a: DocumentClaim, b: DocumentClaim): Comparison {
  if (a.amount !== null && b.amount !== null) return compareAmounts(a.amount, a.unit, b.amount, b.unit)
  if (a.kind === 'quantity' || b.kind === 'quantity' || a.amount !== b.amount) return 'incomparable'
  const comparison = a.resolved && b.resolved ? compareDates(a.resolved, b.resolved) : 'incomparable'
  return comparison === 'incomparable' ? compareSteps(a.time, b.time) : comparison
}

/** How the values of two claims differ in their words alone: see {@link differenceInWording}; null for times. */
export function compareWording(a: DocumentClaim, b: DocumentClaim): 'bound' | 'hedge' | null {
  if (a.amount === null || b.amount === null) return null
  return differenceInWording(a.amount, a.unit, b.amount, b.unit)
}

/** Whether two amounts differ by no more than a share of them: 0.02. */
export function areWithin(tolerance: number, a: DocumentClaim, b: DocumentClaim): boolean {
  if (tolerance === 0 || a.amount === null || b.amount === null) return false
  return compareAmounts(a.amount, a.unit, widen(b.amount, tolerance), b.unit) !== 'disjoint'
}

function widen(amount: Amount, share: number): Amount {
  const {interval} = amount
  return {
    ...amount,
    interval: {
      ...interval,
      min: interval.min - share * Math.abs(interval.min),
      max: interval.max + share * Math.abs(interval.max)
    }
  }
}
