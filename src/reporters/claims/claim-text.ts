import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {textAt} from '../../rules/claim-place.js'

/** The nearest time that is stated beside a claim, as written: `June`; null when there is none. */
export function scopeTime(document: DocumentClaims, claim: DocumentClaim): string | null {
  const time = document.claims[claim.times[0] ?? -1]
  return time === undefined ? null : textAt(time, document)
}
