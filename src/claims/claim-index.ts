import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

/** Stands in until the index is written: every pair of accepted claims. */
export function* candidatePairs(
  document: DocumentClaims,
  a: (claim: DocumentClaim) => boolean,
  b: (claim: DocumentClaim) => boolean
): Iterable<readonly [DocumentClaim, DocumentClaim]> {
  for (const first of document.claims.filter(a))
    for (const second of document.claims.filter(b)) if (first.index !== second.index) yield [first, second]
}
