import {isOwnScale} from '../values/measured-property.js'
import type {ClaimProfile} from './alignment-profile.js'
import type {Claim, DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'
import type {ValueTable} from './other-values.js'
import type {Frequencies} from './stem-sets.js'
import type {Change} from './versions.js'

/**
 * Claims of a document by what they share, so that the few that might restate a claim are found without looking at all others.
 */
export interface ClaimIndex extends ValueTable {
  readonly document: DocumentClaims
  /** What alignment asks of each claim; by claim index, null for claims that no rule asks for. */
  readonly profiles: readonly (ClaimProfile | null)[]
  readonly frequencies: Frequencies
  /** Earlier claims of the same kind that share the most, and the rarest, words with each claim. */
  readonly partners: Partners
  /** Claims of one sentence stand side by side: where each claim's begin, and end (exclusive); by claim index. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  /** Where other claims stand than in the version before, or the same in another order. */
  readonly change: Change
  /** All claims that may have come to have another profile, or another list of partners. */
  readonly touched: readonly IndexedPlace[]
}

/** Where in the document a claim stands. */
export interface IndexedPlace {
  readonly index: number
}

/**
 * Of each claim, by its index, the earlier ones that it may restate, in text order: another list than in the version before whenever one
 * of them says something else.
 */
export type Partners = readonly (readonly IndexedPlace[])[]

const noPartners: Partners[number] = []

/** Claims of different kinds never contradict: dates, counts, and quantities of one dimension each are a kind. */
export function comparableKind(claim: Claim): string {
  if (claim.kind === 'duration') return 'time'
  // "the morning of March 9" tells a day as "March 9" does.
  if (claim.kind === 'time' && (claim.time.stated.day !== undefined || claim.time.stated.weekday !== undefined))
    return 'date'
  if (claim.kind !== 'quantity') return claim.kind
  if (claim.unit !== null) return claim.unit.dimension
  // A rank or a score is no count; what a count measures besides ("a population of 5,200") splits no counts apart.
  return claim.property !== null && isOwnScale(claim.property) ? claim.property : 'count'
}

/** The hour of a day, "June 26 at 1:34 p.m.", can be held against another day and against an hour without one. */
export function comparableKinds(claim: Claim): readonly string[] {
  const kind = comparableKind(claim)
  if (kind === 'date' && claim.kind === 'time' && claim.time.stated.hour !== undefined) return hourOfDay
  let alone = kindsAlone.get(kind)
  if (!alone) kindsAlone.set(kind, (alone = [kind]))
  return alone
}

const hourOfDay = ['date', 'time']
/** One list for all claims of a kind. */
const kindsAlone = new Map<string, readonly string[]>()

/** Claims that may restate others, and of each the earlier ones that it may restate. */
export interface PartneredClaims {
  readonly claims: readonly DocumentClaim[]
  readonly partners: Partners
}

/** Visit each pair of claims that may restate each other once, always in the same order, the earlier claim first. */
export function eachPair(
  {claims, partners}: PartneredClaims,
  visit: (earlier: DocumentClaim, later: DocumentClaim) => void
): void {
  for (const later of claims)
    for (const {index} of partners[later.index] ?? noPartners) {
      const earlier = claims[index]
      if (earlier !== undefined) visit(earlier, later)
    }
}
