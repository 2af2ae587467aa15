import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

/** How likely two claims speak of one thing, and why. */
export interface Alignment {
  /** 0 to 1. */
  readonly score: number
  readonly features: readonly {readonly name: string; readonly weight: number}[]
  /** What was shared, for the note: `confrontation, 20 soldiers, death`. */
  readonly summary: string
}

/** From here on, two claims are taken to be about one thing. */
export const alignmentThreshold = 0.5

/** Stands in until the features are written: the share of stems in common. */
export function align(a: DocumentClaim, b: DocumentClaim, _document: DocumentClaims): Alignment {
  const shared = a.stems.filter((stem) => b.stems.includes(stem))
  return {score: shared.length / Math.max(1, a.stems.length, b.stems.length), features: [], summary: shared.join(', ')}
}
