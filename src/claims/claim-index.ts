import type {Claim, DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'
import {isOwnScale} from '../values/measured-property.js'
import {profilesOf, type ClaimProfile} from './alignment-profile.js'
import {valueTable, type ValueTable} from './other-values.js'
import {byNumber, sorted} from './short-lists.js'
import {countStems, type Frequencies} from './stem-sets.js'

/**
 * Claims of a document by what they share, so that the few that might restate a claim are found without looking at all others.
 * Each key keeps a bounded number of claims, so the whole stays near-linear in the number of claims.
 */
export interface ClaimIndex extends ValueTable {
  readonly document: DocumentClaims
  /** What alignment asks of each claim; by claim index, null for claims that no rule asks for. */
  readonly profiles: readonly (ClaimProfile | null)[]
  readonly frequencies: Frequencies
  /** Earlier claims of the same kind that share the most, and the rarest, words with each claim; by claim index. */
  readonly partners: readonly (readonly number[])[]
  /** Claims of one sentence stand side by side: where each claim's begin, and end (exclusive); by claim index. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
}

/** Claims kept for one key: the first ones, where a thing is introduced, and the latest ones. */
const keptFirst = 8
const keptLatest = 8
/** Partners kept for one claim: those that share the most with it. */
const partnersKept = 8

/**
 * Rarity of what two claims must share, unless it is the thing counted: one word that is common in English, or in the text, is
 * chance.
 */
const leastShared = 1

const noPartners: readonly number[] = []

/**
 * @param isAsked Which claims some rule may hold against others; the rest costs nothing.
 * @param heldAgainst How many claims, the first ones, are what the others are held against, and nothing else is held against
 *   anything; null where each claim is held against those before it.
 */
export function indexClaims(
  document: DocumentClaims,
  isAsked: (claim: DocumentClaim) => boolean = () => true,
  heldAgainst: number | null = null
): ClaimIndex {
  const {claims} = document
  const frequencies = countStems(claims)
  const profiles = profilesOf(document, frequencies, isAsked)
  const finder = new PartnerFinder(claims.length, frequencies)
  const partners = claims.map((claim, index) => {
    const own = profiles[index]
    if (!own) return noPartners
    const kinds = comparableKinds(claim)
    const found =
      heldAgainst === null || index >= heldAgainst ? merged(kinds.map((d) => finder.find(d, own))) : noPartners
    if (heldAgainst === null || index < heldAgainst) for (const kind of kinds) finder.keep(kind, own, index)
    return found
  })
  return {document, profiles, frequencies, partners, ...sentenceBounds(claims), ...valueTable(claims)}
}

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
function comparableKinds(claim: Claim): readonly string[] {
  const kind = comparableKind(claim)
  return kind === 'date' && claim.kind === 'time' && claim.time.stated.hour !== undefined ? [kind, 'time'] : [kind]
}

function merged(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = noPartners, ...others] = lists
  return others.length === 0 ? first : sorted([...new Set(lists.flat())], byNumber)
}

interface Posting {
  readonly claims: number[]
  seen: number
}

/** Finds the earlier claims that share most with a claim. A class, since it keeps what it has seen and its scratch space. */
class PartnerFinder {
  readonly #postings = new Map<string, (Posting | undefined)[]>()
  readonly #shared: Float64Array
  /** Stem of the thing counted, of each claim kept. */
  readonly #heads: Int32Array
  readonly #frequencies: Frequencies

  constructor(claimCount: number, frequencies: Frequencies) {
    this.#shared = new Float64Array(claimCount)
    this.#heads = new Int32Array(claimCount).fill(-1)
    this.#frequencies = frequencies
  }

  find(kind: string, stems: ClaimProfile): readonly number[] {
    const postings = this.#postings.get(kind)
    return postings ? this.#find(postings, this.#asked(stems), stems.head) : noPartners
  }

  keep(kind: string, stems: ClaimProfile, claim: number): void {
    let postings = this.#postings.get(kind)
    if (!postings) this.#postings.set(kind, (postings = []))
    for (const stem of this.#asked(stems)) post(postings, stem, claim)
    this.#heads[claim] = stems.head
  }

  /** What is counted, however common the word, and the rarest words around it. */
  #asked({sentence, head}: ClaimProfile): readonly number[] {
    return head < 0 || sentence.rarest.includes(head) ? sentence.rarest : [head, ...sentence.rarest]
  }

  #find(postings: readonly (Posting | undefined)[], stems: readonly number[], head: number): readonly number[] {
    const [shared, heads] = [this.#shared, this.#heads]
    const touched: number[] = []
    for (const stem of stems) {
      const posting = postings[stem]
      if (posting === undefined) continue
      const weight = this.#frequencies.rarity[stem] ?? 0
      for (const other of posting.claims) {
        if (shared[other] === 0) touched.push(other)
        shared[other] = (shared[other] ?? 0) + weight
      }
    }
    const nearest: number[] = []
    for (const other of touched)
      if ((shared[other] ?? 0) > leastShared || (head >= 0 && heads[other] === head)) this.#keepNearest(nearest, other)
    for (const other of touched) shared[other] = 0
    return sorted(nearest, byNumber)
  }

  /** Put a claim in its place among the nearest, of equals the first; the last one makes room. */
  #keepNearest(nearest: number[], claim: number): void {
    const shared = this.#shared
    let at = nearest.length
    while (at > 0 && isNearer(shared, claim, nearest[at - 1] ?? 0)) at--
    if (at === partnersKept) return
    nearest.splice(at, 0, claim)
    if (nearest.length > partnersKept) nearest.pop()
  }
}

function isNearer(shared: Float64Array, claim: number, other: number): boolean {
  const difference = (shared[claim] ?? 0) - (shared[other] ?? 0)
  return difference > 0 || (difference === 0 && claim < other)
}

function post(postings: (Posting | undefined)[], stem: number, claim: number): void {
  const posting = postings[stem]
  if (!posting) postings[stem] = {claims: [claim], seen: 1}
  else {
    if (posting.claims.length < keptFirst + keptLatest) posting.claims.push(claim)
    else posting.claims[keptFirst + (posting.seen % keptLatest)] = claim
    posting.seen++
  }
}

function sentenceBounds(claims: readonly DocumentClaim[]): Pick<ClaimIndex, 'sentenceStart' | 'sentenceEnd'> {
  const sentenceStart = new Int32Array(claims.length)
  const sentenceEnd = new Int32Array(claims.length)
  let start = 0
  for (let index = 1; index <= claims.length; index++) {
    if (index < claims.length && claims[index]?.context === claims[start]?.context) continue
    sentenceStart.fill(start, start, index)
    sentenceEnd.fill(index, start, index)
    start = index
  }
  return {sentenceStart, sentenceEnd}
}

/** Claims that may restate others, and of each the earlier ones that it may restate; by claim index. */
export interface PartneredClaims {
  readonly claims: readonly DocumentClaim[]
  readonly partners: readonly (readonly number[])[]
}

/** Visit each pair of claims that may restate each other once, always in the same order, the earlier claim first. */
export function eachPair(
  {claims, partners}: PartneredClaims,
  visit: (earlier: DocumentClaim, later: DocumentClaim) => void
): void {
  for (const later of claims)
    for (const partner of partners[later.index] ?? noPartners) {
      const earlier = claims[partner]
      if (earlier !== undefined) visit(earlier, later)
    }
}
