import type {Numeral} from '../values/amount.js'
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

/** Percentage points, or basis points. */
export function isPoints(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return claim?.kind === 'quantity' && (claim.unit?.code === '{pp}' || claim.unit?.code === '{bp}')
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

/** Whether two quantities are of one unit, and both plain numbers of it, so that one may become the other. */
export function isComparable(a: DocumentClaim | null | undefined, b: DocumentClaim | null | undefined): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity' || a.unit?.code !== b.unit?.code) return false
  return isPlainNumber(a) && isPlainNumber(b) && !isMagnitudeShared(a, b)
}

function isPlainNumber({amount, property, unit}: DocumentQuantity): boolean {
  const {number, upper, hedge} = amount
  if (upper !== null || hedge === 'indefinite' || number.value < 0) return false
  return unit !== null || !inFormOf.has(property)
}

/** In "from 3 million to 5" the second number may be of millions too. */
function isMagnitudeShared(a: DocumentQuantity, b: DocumentQuantity): boolean {
  const [x, y] = [a.amount.number, b.amount.number]
  return (isMagnitude(x) && y.value < 1000) || (isMagnitude(y) && x.value < 1000)
}

function isMagnitude({form, value}: Numeral): boolean {
  return value >= 1000 && form !== 'digits'
}
