import type {ClaimProfile} from '../claims/alignment-profile.js'
import {alignmentSum} from '../claims/alignment.js'
import {eachPair, type ClaimIndex, type PartneredClaims, type Partners} from '../claims/claim-index.js'
import {areWordForWord} from '../claims/claim-surroundings.js'
import type {DocumentClaim} from '../claims/claim.js'
import {haveSameInOrder} from '../claims/short-lists.js'
import {placesBefore} from '../claims/versions.js'
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
  /** What it gives for a claim is one object from version to version of a text. */
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

/** The links of those claims that may contradict another; see {@link Linker}. */
export function linksInDoubt(linking: Linking): readonly Link[] {
  return new Linker(linking.rules, linking.by).linksInDoubt(linking.index)
}

/** What is known of a claim and those that it may restate. A link is one object from version to version for as long as it is true. */
interface KnownPairs {
  /** By partner; null where the two are no contradiction. Empty where none is one. */
  readonly suspects: readonly (Link | null)[]
  /** By partner; null where the two are not linked, undefined where nobody has asked. */
  links: readonly (Link | null | undefined)[]
}

/**
 * Links the claims that may contradict another: all that a finding is weighed against. In prose that is right they are few, and every
 * other pair is left as soon as it is clear that it cannot be a contradiction, or that it could not matter to one. A class, since it
 * keeps what it knows of pairs from one version of a text to the next.
 */
export class Linker {
  readonly #rules: readonly CompiledRule[]
  readonly #by: Aligner
  #last: Pick<ClaimIndex, 'profiles' | 'partners'> = {profiles: [], partners: []}
  /** By the profile of the later claim; of most there is nothing to be known. */
  #known: ReadonlyMap<ClaimProfile, KnownPairs> = new Map()

  constructor(rules: readonly CompiledRule[], by: Aligner) {
    this.#rules = rules
    this.#by = by
  }

  linksInDoubt(index: ClaimIndex): readonly Link[] {
    const linking = {index, rules: this.#rules, by: this.#by}
    const pairs = pairsOf(linking)
    const {claims, partners} = pairs
    const saysWhatItSaid = this.#unchanged(index.profiles, partners)
    const inDoubt = new Uint8Array(claims.length)
    const known = new Map<ClaimProfile, KnownPairs>()
    for (let place = 0; place < claims.length; place++) {
      const [later, profile, earlier = none] = [claims[place], index.profiles[place], partners[place]]
      if (!later || !profile || earlier.length === 0) continue
      const pairsOfLater = saysWhatItSaid(place) ? this.#known.get(profile) : suspicious(earlier, later, linking)
      if (pairsOfLater === undefined) continue
      known.set(profile, pairsOfLater)
      for (let i = 0; i < earlier.length; i++)
        if (pairsOfLater.suspects[i]) inDoubt[place] = inDoubt[earlier[i]?.index ?? 0] = 1
    }
    this.#last = {profiles: index.profiles, partners}
    this.#known = known
    return linksAmong(pairs, known, inDoubt, linking)
  }

  /** Whether a claim and all that it may restate say what they said: a profile is one object for as long as it is true. */
  #unchanged(profiles: ClaimIndex['profiles'], partners: Partners): (place: number) => boolean {
    const last = this.#last
    // A claim restates earlier ones only: up to the first that says something else, nothing need be looked at but the lists.
    const {start, placeBefore} = placesBefore(last.profiles, profiles)
    return (place) => {
      const before = placeBefore(place)
      if (before < 0) return false
      if (place < start && last.partners[place] === partners[place]) return true
      const [then = none, now = none] = [last.partners[before], partners[place]]
      if (!haveSameInOrder(then, now)) return false
      for (const {index} of now) if (placeBefore(index) < 0) return false
      return true
    }
  }
}

const none: readonly never[] = []

function suspicious(earlier: Partners[number], later: DocumentClaim, linking: Linking): KnownPairs | undefined {
  const suspects = suspectsAmong(earlier, later, linking)
  return suspects === none ? undefined : {suspects, links: none}
}

function suspectsAmong(earlier: Partners[number], later: DocumentClaim, linking: Linking): readonly (Link | null)[] {
  const {claims} = linking.index.document
  let suspects: (Link | null)[] | null = null
  for (let i = 0; i < earlier.length; i++) {
    const claim = claims[earlier[i]?.index ?? -1]
    const link = claim ? suspicion(claim, later, linking) : null
    if (link) (suspects ??= earlier.map(() => null))[i] = link
  }
  return suspects ?? none
}

/** The links of the claims in doubt, the later ends in text order. What is learnt of their pairs is noted. */
function linksAmong(
  {claims, partners}: PartneredClaims,
  known: Map<ClaimProfile, KnownPairs>,
  inDoubt: Uint8Array,
  linking: Linking
): readonly Link[] {
  const among: Link[] = []
  for (let place = 0; place < claims.length; place++) {
    const [b, profile, earlier = none] = [claims[place], linking.index.profiles[place], partners[place]]
    if (!b || !profile) continue
    const isInDoubt = inDoubt[place] === 1
    if (!isInDoubt && !earlier.some(({index}) => inDoubt[index] === 1)) continue
    const pairs = known.get(profile) ?? {suspects: none, links: none}
    pairs.links = earlier.map(({index}, i) => {
      const a = claims[index]
      if (!a || (!isInDoubt && inDoubt[index] === 0)) return pairs.links[i]
      const link = pairs.links[i] === undefined ? (pairs.suspects[i] ?? linkOf(a, b, linking)) : pairs.links[i]
      if (link) among.push(link)
      return link
    })
    known.set(profile, pairs)
  }
  return among
}

function pairsOf({index, by}: Linking): PartneredClaims {
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

/** Null where the values cannot be compared, the two do not align, or no rule holds them against each other. */
function linkOf(a: DocumentClaim, b: DocumentClaim, linking: Linking): Link | null {
  const values = compareValues(a, b, linking.index)
  return values.comparison === 'incomparable' ? null : alignedLink(a, b, values, floor, linking)
}

/** What links two claims, if it may be a contradiction. */
function suspicion(a: DocumentClaim, b: DocumentClaim, linking: Linking): Link | null {
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
