import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import {spanOf} from '../rules/claim-place.js'
import {sourceEnd, sourceStart} from '../text/prose-map.js'

/**
 * The claim at a place of the source: the shortest of those that hold it, or that end right before it, where a cursor behind a word
 * stands.
 *
 * @param offset UTF-16 offset in the source.
 */
export function claimAt(document: DocumentClaims, offset: number): DocumentClaim | null {
  let found: DocumentClaim | null = null
  let shortest = Infinity
  for (const claim of claimsAround(document, offset)) {
    const {start, end} = spanOf(claim, document)
    if (start > offset || end < offset || end - start >= shortest) continue
    found = claim
    shortest = end - start
  }
  return found
}

/** The claims of the blocks whose prose stands around a place. */
function claimsAround(document: DocumentClaims, offset: number): readonly DocumentClaim[] {
  const holding = new Set<number>()
  for (const [index, {block}] of document.blocks.entries()) {
    const {map} = block
    if (sourceStart(map, 0) <= offset && sourceEnd(map, map.proseLength) >= offset) holding.add(index)
  }
  return holding.size === 0 ? [] : document.claims.filter(({block}) => holding.has(block))
}
