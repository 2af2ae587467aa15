import type {DocumentClaim} from '../claims/claim.js'
import type {Amount} from '../values/amount.js'
import {compareAmounts} from '../values/amount-comparison.js'
import type {Comparison} from '../values/comparison.js'
import {compareDates} from '../values/date-comparison.js'

/**
 * How the values of two claims are compared.
 *
 * @param using What of the claims: the number that they state, or the time.
 * @param tolerance Share by which two amounts may differ and still agree: 0.02.
 * @returns A comparison that gives `incomparable` where one of the claims has no such value.
 */
export function claimComparison(
  using: 'amount' | 'date',
  tolerance: number
): (a: DocumentClaim, b: DocumentClaim) => Comparison {
  return using === 'date' ? compareTimes : (a, b) => compareNumbers(a, b, tolerance)
}

function compareTimes(a: DocumentClaim, b: DocumentClaim): Comparison {
  return a.resolved && b.resolved ? compareDates(a.resolved, b.resolved) : 'incomparable'
}

function compareNumbers(a: DocumentClaim, b: DocumentClaim, tolerance: number): Comparison {
  if (a.amount === null || b.amount === null) return 'incomparable'
  const comparison = compareAmounts(a.amount, a.unit, b.amount, b.unit)
  if (comparison !== 'disjoint' || tolerance === 0) return comparison
  const widened = compareAmounts(a.amount, a.unit, widen(b.amount, tolerance), b.unit)
  return widened === 'disjoint' ? 'disjoint' : 'compatible'
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
