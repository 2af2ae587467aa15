import type {ClaimIndex} from '../claims/claim-index.js'
import type {DocumentClaim} from '../claims/claim.js'
import {haveSameInOrder} from '../claims/short-lists.js'
import {commonEnds} from '../claims/versions.js'
import {nearestContradictions, type Link} from './nearest-restatement.js'
import {isContradiction} from './partner-features.js'

/** The links of one version, what they were weighed with, and what came of it. */
interface WeighedLinks extends Pick<ClaimIndex, 'values' | 'uses'> {
  readonly links: readonly Link[]
  readonly claims: readonly DocumentClaim[]
  readonly contradictions: readonly Link[]
}

/**
 * The links of the versions of a text that are worth reporting. Most edits leave all links as they were, and then nothing is weighed
 * again. A class, since it keeps what came of the last version.
 */
export class NearestContradictions {
  #last: WeighedLinks | null = null

  among(links: readonly Link[], index: ClaimIndex): readonly Link[] {
    const last = this.#last
    const contradictions =
      last && haveSameInOrder(last.links, links) && areUsedAlike(last, index)
        ? last.contradictions
        : nearestContradictions(links, (ofA, ofB, link) => isContradiction({link, ofA, ofB, index}))
    const {values, uses, document} = index
    this.#last = {links, values, uses, claims: document.claims, contradictions}
    return contradictions
  }
}

/**
 * Whether every claim that stands in both versions has the value that it had, in as many sentences. The others of its sentence are in
 * both as well, since a block that says something else has none but new claims.
 */
function areUsedAlike(last: WeighedLinks, {values, uses, document: {claims}}: ClaimIndex): boolean {
  const ends = [commonEnds(last.values, values, Object.is), commonEnds(last.uses, uses, Object.is)]
  const [start, end] = [Math.min(...ends.map((d) => d.start)), Math.min(...ends.map((d) => d.end))]
  const others = new Set(last.claims.slice(start, last.claims.length - end))
  return !claims.slice(start, claims.length - end).some((claim) => others.has(claim))
}
