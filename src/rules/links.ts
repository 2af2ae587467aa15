import {alignmentSum} from '../claims/alignment.js'
import {eachPair, type ClaimIndex, type PartneredClaims, type Partners} from '../claims/claim-index.js'
import {areWordForWord} from '../claims/claim-surroundings.js'
import type {DocumentClaim} from '../claims/claim.js'
import {changeBetween, replaced, shiftBehind, type Change} from '../claims/versions.js'
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
  /** What it gives for a claim is one object from version to version of a text, and its list as long as those on it say the same. */
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

/** One version of the claims, and what is known of each. */
interface LinkedVersion extends PartneredClaims, Pick<ClaimIndex, 'profiles'> {
  /** Null for claims of which nothing is known. */
  readonly pairs: readonly (KnownPairs | null)[]
  /** 1 for those that may contradict another. */
  readonly inDoubt: Uint8Array
  /** The links to earlier ones where either end is in doubt. */
  readonly among: readonly (readonly Link[])[]
}

const nothingYet: LinkedVersion = {
  claims: [],
  partners: [],
  profiles: [],
  pairs: [],
  inDoubt: new Uint8Array(),
  among: []
}

/**
 * Links the claims that may contradict another: all that a finding is weighed against. In prose that is right they are few, and every
 * other pair is left as soon as it is clear that it cannot be a contradiction, or that it could not matter to one. A class, since it
 * keeps what it knows of pairs from one version of a text to the next.
 */
export class Linker {
  readonly #rules: readonly CompiledRule[]
  readonly #by: Aligner
  #last = nothingYet

  constructor(rules: readonly CompiledRule[], by: Aligner) {
    this.#rules = rules
    this.#by = by
  }

  linksInDoubt(index: ClaimIndex): readonly Link[] {
    const last = this.#last
    const linking = {index, rules: this.#rules, by: this.#by}
    const {claims, partners} = pairsOf(linking)
    const change = changeBetween(last.claims, claims)
    const {profiles} = index
    const isNew = newPairs(last, {claims, partners, profiles}, change)
    const added = Array.from({length: change.now - change.start}, () => null)
    const pairs: (KnownPairs | null)[] = replaced(last.pairs, change, added)
    for (let place = 0; place < claims.length; place++)
      if (isNew[place] === 1) pairs[place] = suspicious(place, linking)
    const inDoubt = inDoubtAmong(pairs, partners)
    const isOther = otherDoubt(last.inDoubt, inDoubt, change)
    const among: (readonly Link[])[] = replaced(
      last.among,
      change,
      Array.from(added, () => none)
    )
    for (let place = 0; place < claims.length; place++)
      if (isNew[place] === 1 || isOther?.[place] === 1 || (isOther && includesMarked(partners[place] ?? none, isOther)))
        among[place] = linksOf(place, pairs, inDoubt, linking)
    this.#last = {claims, partners, profiles, pairs, inDoubt, among}
    return joined(among)
  }
}

/**
 * 1 for each claim that says something else than in the version before, or that may restate another, or one that says something else: a
 * profile is one object for as long as it is true, and so is a list of partners for as long as their profiles are.
 */
function newPairs(
  last: LinkedVersion,
  {claims, partners, profiles}: Pick<LinkedVersion, 'claims' | 'partners' | 'profiles'>,
  change: Change
): Uint8Array {
  const by = shiftBehind(change)
  const isNew = new Uint8Array(claims.length).fill(1, change.start, change.now)
  const compare = (from: number, to: number, shift: number) => {
    for (let place = from; place < to; place++)
      if (last.profiles[place - shift] !== profiles[place] || last.partners[place - shift] !== partners[place])
        isNew[place] = 1
  }
  compare(0, change.start, 0)
  compare(change.now, claims.length, by)
  return isNew
}

/** The members of lists of which most are empty. */
function joined(lists: readonly (readonly Link[])[]): readonly Link[] {
  const members: Link[] = []
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] ?? none
    for (const link of list) members.push(link)
  }
  return members
}

/** Whether any of some claims is marked with 1; a loop, since it is asked of every claim. */
function includesMarked(claims: Partners[number], marks: Uint8Array): boolean {
  for (let i = 0; i < claims.length; i++) if (marks[claims[i]?.index ?? 0] === 1) return true
  return false
}

const none: readonly never[] = []

/** What is known of a claim as soon as it is held against those that it may restate. */
function suspicious(place: number, linking: Linking): KnownPairs | null {
  const {claims, partners} = pairsOf(linking)
  const [later, earlier = none] = [claims[place], partners[place]]
  if (!later || !linking.index.profiles[place]) return null
  const suspects = suspectsAmong(earlier, later, linking)
  return suspects === none ? null : {suspects, links: none}
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

/** 1 for both ends of each pair that may be a contradiction. */
function inDoubtAmong(pairs: readonly (KnownPairs | null)[], partners: Partners): Uint8Array {
  const inDoubt = new Uint8Array(pairs.length)
  for (let place = 0; place < pairs.length; place++) {
    const suspects = pairs[place]?.suspects ?? none
    for (let i = 0; i < suspects.length; i++)
      if (suspects[i]) inDoubt[place] = inDoubt[partners[place]?.[i]?.index ?? 0] = 1
  }
  return inDoubt
}

/** 1 for each claim that is in doubt and was not, or was and is not; null where none is. */
function otherDoubt(before: Uint8Array, now: Uint8Array, change: Change): Uint8Array | null {
  const by = shiftBehind(change)
  let isOther: Uint8Array | null = null
  for (let place = 0; place < now.length; place++) {
    const isNew = place >= change.start && place < change.now
    const then = isNew ? 0 : before[place < change.start ? place : place - by]
    if (then !== now[place]) (isOther ??= new Uint8Array(now.length))[place] = 1
  }
  return isOther
}

/** The links of a claim to earlier ones, where either is in doubt. What is learnt of their pairs is noted. */
function linksOf(place: number, known: (KnownPairs | null)[], inDoubt: Uint8Array, linking: Linking): readonly Link[] {
  const {claims, partners} = pairsOf(linking)
  const [b, earlier = none] = [claims[place], partners[place]]
  if (!b || !linking.index.profiles[place]) return none
  const isInDoubt = inDoubt[place] === 1
  if (!isInDoubt && !includesMarked(earlier, inDoubt)) return none
  const pairs = (known[place] ??= {suspects: none, links: none})
  const among: Link[] = []
  pairs.links = earlier.map(({index}, i) => {
    const a = claims[index]
    if (!a || (!isInDoubt && inDoubt[index] === 0)) return pairs.links[i]
    const link = pairs.links[i] === undefined ? (pairs.suspects[i] ?? linkOf(a, b, linking)) : pairs.links[i]
    if (link) among.push(link)
    return link
  })
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
