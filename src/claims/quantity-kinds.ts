import type {MeasuredProperty} from '../values/measured-property.js'
import type {DocumentClaim, QuantityClaim} from './claim.js'

/** A quantity in its document. */
export type DocumentQuantity = DocumentClaim & QuantityClaim

/** `40 members`: a number of things; no share of them, score, rank or multiple. */
export function isCount(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return isUnitless(claim) && claim.amount.number.form !== 'fraction'
}

/** `35%`, not percentage points. */
export function isPercentage(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return claim?.kind === 'quantity' && claim.unit?.code === '%'
}

/** `half`, `two-thirds`, `12 out of 40`: a share in words, at most the whole. */
export function isFraction(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return isUnitless(claim) && claim.amount.number.form === 'fraction' && claim.amount.number.value <= 1
}

export function isMoney(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return claim?.kind === 'quantity' && claim.unit?.dimension === 'money'
}

function isUnitless(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return claim?.kind === 'quantity' && claim.unit === null && !inFormOf.has(claim.property)
}

/** Properties of numbers whose form tells that they count nothing: `3-1`, `aged 34`, `second-largest`, `doubled`. */
const inFormOf: ReadonlySet<MeasuredProperty | null> = new Set<MeasuredProperty>([
  'age',
  'rank',
  'score',
  'ratio',
  'height',
  'multiple'
])
