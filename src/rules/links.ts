import {alignmentSum} from '../claims/alignment.js'
import {eachPair, type ClaimIndex, type PartneredClaims, type Partners} from '../claims/claim-index.js'
import {areWordForWord} from '../claims/claim-surroundings.js'
import type {DocumentClaim} from '../claims/claim.js'
import {compareClaims, compareWording} from './claim-comparison.js'
import type {CompiledRule} from './compile-rule.js'
import type {ComparedValues, Link} from './nearest-restatement.js'
import {leastAlignment} from './partner-features.js'

/** How claims that might be about one thing are found and weighed; a parameter, so that rules can be tried on made-up claims. */
export interface Aligner {
  /**
   * Logit of the probability that two claims speak of one thing; symmetric.
   *
   * @param least What is below this may be told as any number below it.
   */
  readonly align: (a: DocumentClaim, b: DocumentClaim, index: ClaimIndex, least: number) => number
  /** By claim index. Of a claim that the index of a version has not touched, the list that it gave before. */
  readonly partnersOf: (index: ClaimIndex) => Partners
}

/** What links are made from. */
export interface Linking {
  readonly index: ClaimIndex
  readonly rules: readonly CompiledRule[]
  readonly by: Aligner
}

export const builtInAligner: Aligner = {align: alignmentSum, partnersOf: ({partners}) => partners}

/** Logit below which a pair is not looked at again: too far apart to be one thing, or to confirm that it is another. */
export const floor = -4

/** The pairs that agree, and those of which some rule says that they contradict each other, as far as they align at all. */
export function allLinks(linking: Linking): readonly Link[] {
  const links: Link[] = []
  eachPair(pairsOf(linking), (a, b) => {
    const link = linkOf(a, b, linking)
    if (link) links.push(link)
  })
  return links
}

/** The claims that rules hold against each other, and whom each may restate. */
export function pairsOf({index, by}: Linking): PartneredClaims {
  return {claims: index.document.claims, partners: by.partnersOf(index)}
}

/** How the values of two claims compare: other words for a value count as another value where all else is the same. */
export function compareValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): ComparedValues {
  const comparison = compareClaims(a, b)
  if (comparison === 'disjoint' || comparison === 'incomparable') return {comparison, wording: null}
  const wording = compareWording(a, b)
  if (wording === null || (wording === 'hedge' && !areWordForWord(a, b, index))) return {comparison, wording: null}
  return {comparison: 'disjoint', wording}
}

/** What links two claims. Null where the values cannot be compared, the two do not align, or no rule holds them against each other. */
export function linkOf(a: DocumentClaim, b: DocumentClaim, linking: Linking): Link | null {
  const values = compareValues(a, b, linking.index)
  return values.comparison === 'incomparable' ? null : alignedLink(a, b, values, floor, linking)
}

/** What links two claims, if it may be a contradiction. */
export function suspicion(a: DocumentClaim, b: DocumentClaim, linking: Linking): Link | null {
  const values = compareValues(a, b, linking.index)
  if (values.comparison !== 'disjoint') return null
  return alignedLink(a, b, values, Math.max(floor, leastAlignment(values.wording)), linking)
}

function alignedLink(
  a: DocumentClaim,
  b: DocumentClaim,
  {comparison, wording}: ComparedValues,
  least: number,
  {index, rules, by}: Linking
): Link | null {
  const alignment = by.align(a, b, index, least)
  if (alignment < least) return null
  if (comparison === 'disjoint' && !rules.some((rule) => rule.contradicts(a, b, index))) return null
  return {a, b, comparison, wording, alignment}
}
