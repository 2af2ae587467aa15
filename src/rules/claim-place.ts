import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import type {ProsePlace} from './comparators/comparator.js'

/** Where a claim stands. */
export function placeOf({block, start, end}: DocumentClaim): ProsePlace {
  return {block, start, end}
}

/** The words at a place. */
export function textAt({block, start, end}: ProsePlace, document: DocumentClaims): string {
  return document.blocks[block]?.block.prose.slice(start, end) ?? ''
}
