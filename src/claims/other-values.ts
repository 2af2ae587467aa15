import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'

/** Whether a claim beside `a` says the same of the same thing as a claim beside `b`. */
export function hasEqualOtherValue(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  return visitEqual(a, b, index, () => true)
}

/**
 * Claims beside `a` that say the same of the same thing as a claim beside `b`: two sentences with the same 20 soldiers dead
 * tell of one event, however they date it.
 */
export function equalOtherValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly DocumentClaim[] {
  const found: DocumentClaim[] = []
  visitEqual(a, b, index, (claim) => {
    found.push(claim)
    return false
  })
  return found
}

/** @returns Whether `visit` asked to stop. */
function visitEqual(
  a: DocumentClaim,
  b: DocumentClaim,
  index: ClaimIndex,
  visit: (claim: DocumentClaim) => boolean
): boolean {
  const {sentenceStart, sentenceEnd, document} = index
  for (let i = sentenceStart[a.index] ?? 0; i < (sentenceEnd[a.index] ?? 0); i++) {
    const own = document.claims[i]
    if (own === undefined || own === a || !isTelling(own)) continue
    for (let j = sentenceStart[b.index] ?? 0; j < (sentenceEnd[b.index] ?? 0); j++) {
      const other = document.claims[j]
      if (other === undefined || other === b || other === own || !saysTheSame(own, other)) continue
      if (visit(own)) return true
      break
    }
  }
  return false
}

/** A count or a measure of something is telling; `one` of anything, a bare number, and a year that many things share are not. */
function isTelling(claim: DocumentClaim): boolean {
  return claim.kind === 'quantity' && (claim.entity !== null || claim.unit !== null) && claim.amount.number.value > 1
}

function saysTheSame(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false
  if (a.amount.number.decimal !== b.amount.number.decimal || a.unit?.code !== b.unit?.code) return false
  if (a.amount.upper?.decimal !== b.amount.upper?.decimal) return false
  return a.unit !== null || a.entity?.head === b.entity?.head
}
