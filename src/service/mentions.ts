import {speakOfOneThing} from '../claims/alignment.js'
import {eachPair} from '../claims/claim-index.js'
import {indexClaims} from '../claims/claim-indexer.js'
import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'

/** Claims that speak of one thing, in text order. */
export type MentionGroup = readonly [first: DocumentClaim, ...later: DocumentClaim[]]

/** Which claims of a text speak of one thing. */
export interface Mentions {
  /** The group that a claim is in; it may be alone there. */
  readonly of: (claim: DocumentClaim) => MentionGroup
  /** Groups of two and more, in the order of their first mentions. */
  readonly groups: () => readonly MentionGroup[]
}

/**
 * Group the claims of a text by what they speak of: two claims are mentions of one thing when they align, whether they agree or
 * not, and so are the mentions of either.
 */
export function groupMentions(document: DocumentClaims): Mentions {
  const index = indexClaims(document, everyClaim)
  const first = document.claims.map((claim) => claim.index)
  eachPair({...document, partners: index.partners}, (a, b) => {
    if (speakOfOneThing(a, b, index)) join(first, a.index, b.index)
  })
  const groups = new Map<number, [DocumentClaim, ...DocumentClaim[]]>()
  for (const claim of document.claims) {
    const root = firstOf(first, claim.index)
    const group = groups.get(root)
    if (group) group.push(claim)
    else groups.set(root, [claim])
  }
  return {
    of: (claim) => groups.get(firstOf(first, claim.index)) ?? [claim],
    groups: () => [...groups.values()].filter((group) => group.length > 1)
  }
}

function everyClaim(): boolean {
  return true
}

/** The first claim of a group stands for it. */
function join(first: number[], a: number, b: number): void {
  const [x, y] = [firstOf(first, a), firstOf(first, b)]
  first[Math.max(x, y)] = Math.min(x, y)
}

/** Follows the chain to the first claim of a group, and shortens it for whoever asks next. */
function firstOf(first: number[], index: number): number {
  let at = index
  for (;;) {
    const next = first[at] ?? at
    if (next === at) return at
    first[at] = first[next] ?? next
    at = next
  }
}
