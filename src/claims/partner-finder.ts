import type {ClaimProfile} from './alignment-profile.js'
import {haveSameInOrder, sorted} from './short-lists.js'
import {rarityUnit, type Frequencies} from './stem-sets.js'

/** A claim among those that are held against each other. */
export interface IndexedClaim {
  /** Of claims of one kind the values can be compared. */
  readonly kinds: readonly string[]
  /** What tells by which stems it is found, and finds others. */
  profile: ClaimProfile
  /** Its place among the claims of the document. */
  index: number
  /**
   * Earlier claims of the same kinds that share the most, and the rarest, words with it; in text order. Another list whenever one of
   * them has come to have another profile.
   */
  partners: readonly IndexedClaim[]
  /** Whether it is to look for partners anew, since others may have come to share more with it. */
  isOpen: boolean
  /** Rarity of what it shares with the claim whose partners are looked for. */
  shared: number
}

/** Claims looked at for one stem: the first ones, where a thing is introduced, and the latest ones before the claim. */
const keptFirst = 8
const keptLatest = 8
/** Partners kept for one claim: those that share the most with it. */
const partnersKept = 8

/**
 * Rarity of what two claims must share, unless it is the thing counted: one word that is common in English, or in the text, is
 * chance.
 */
const leastShared = rarityUnit

/** Most stems are those of a few claims; a list that is pushed to has room for seventeen. */
const fewClaims = 8

/** The claims of one kind that have a stem, in text order; of most stems it is one claim, and no list. */
type Posting = IndexedClaim | IndexedClaim[]

/**
 * Finds, for each claim, the earlier ones that share most with it, while claims come and go. Each claim looks at a bounded number for
 * each of a bounded number of stems, so the whole stays near-linear. A class, since it keeps what it has seen.
 */
export class PartnerFinder {
  /** By kind, and by stem. */
  readonly #postings = new Map<string, Map<number, Posting>>()
  readonly #frequencies: Frequencies
  /** Room for the claims that share something with the one whose partners are looked for. */
  readonly #touched: IndexedClaim[] = []
  readonly #opened: IndexedClaim[] = []
  readonly #restated = new Set<IndexedClaim>()
  readonly #renewed = new Set<IndexedClaim>()

  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies
  }

  /** Make a claim one that others may restate. Those behind it that may are open anew. */
  add(claim: IndexedClaim): void {
    for (const kind of claim.kinds) for (const stem of claim.profile.asked) this.#put(kind, stem, claim)
  }

  /** Take a claim out again, as long as the claims stand in the order in which they were added. */
  remove(claim: IndexedClaim): void {
    claim.isOpen = false
    for (const kind of claim.kinds) for (const stem of claim.profile.asked) this.#take(kind, stem, claim)
  }

  /**
   * Give a claim another profile. Where it counts the same thing, those behind it look again for no more than what it has come to share
   * with them, or has ceased to.
   */
  restate(claim: IndexedClaim, profile: ClaimProfile): void {
    const before = claim.profile
    claim.profile = profile
    this.open(claim)
    this.#restated.add(claim)
    const countsTheSame = before.head === profile.head
    for (const kind of claim.kinds) {
      for (const stem of before.asked)
        if (countsTheSame && profile.asked.includes(stem)) this.#renewBehind(kind, stem, claim)
        else this.#take(kind, stem, claim)
      for (const stem of profile.asked) if (!countsTheSame || !before.asked.includes(stem)) this.#put(kind, stem, claim)
    }
  }

  /** Have a claim look for its partners anew. */
  open(claim: IndexedClaim): void {
    if (claim.isOpen) return
    claim.isOpen = true
    this.#opened.push(claim)
  }

  /**
   * Have all that are open look for partners.
   *
   * @param from Claims before this place have none.
   * @returns Those who did, and those of whose partners one says something else.
   */
  findAgain(from: number): readonly IndexedClaim[] {
    const opened = this.#opened.filter((claim) => claim.isOpen)
    for (const claim of opened) {
      claim.isOpen = false
      if (claim.index < from) continue
      const partners = this.find(claim)
      const isSame = haveSameInOrder(partners, claim.partners) && !sharesRestated(partners, this.#restated)
      if (!isSame) claim.partners = partners
    }
    const touched = this.#renewed.size === 0 ? opened : opened.concat(...this.#renewed)
    this.#opened.length = 0
    this.#renewed.clear()
    this.#restated.clear()
    return touched
  }

  #put(kind: string, stem: number, claim: IndexedClaim): void {
    let postings = this.#postings.get(kind)
    if (!postings) this.#postings.set(kind, (postings = new Map<number, Posting>()))
    const posting = postings.get(stem)
    postings.set(stem, posting === undefined ? claim : this.#withClaim(posting, claim))
  }

  #take(kind: string, stem: number, claim: IndexedClaim): void {
    const postings = this.#postings.get(kind)
    const posting = postings?.get(stem)
    if (posting === claim) postings?.delete(stem)
    if (!Array.isArray(posting)) return
    const at = firstBehind(posting, claim.index)
    if (posting[at] !== claim) return
    this.#openBehind(posting, at)
    posting.splice(at, 1)
  }

  /** The posting with a claim in its place; another list, where it is short. */
  #withClaim(posting: Posting, claim: IndexedClaim): Posting {
    if (!Array.isArray(posting)) return this.#withClaim([posting], claim)
    const at = firstBehind(posting, claim.index)
    if (at === posting.length && at < fewClaims) return posting.concat(claim)
    posting.splice(at, 0, claim)
    this.#openBehind(posting, at)
    return posting
  }

  /** Have all claims looked for again that look, or looked, at the one at a place of the posting. */
  #openBehind(posting: readonly IndexedClaim[], at: number): void {
    const end = endOfLookers(posting, at)
    for (let behind = at + 1; behind < end; behind++) {
      const claim = posting[behind]
      if (claim !== undefined) this.open(claim)
    }
  }

  /** Those behind a claim that keep it as a partner for a stem have another list of partners, since it says something else. */
  #renewBehind(kind: string, stem: number, claim: IndexedClaim): void {
    const posting = this.#postings.get(kind)?.get(stem)
    if (!Array.isArray(posting)) return
    const at = firstBehind(posting, claim.index)
    const end = endOfLookers(posting, at)
    for (let behind = at + 1; behind < end; behind++) {
      const other = posting[behind]
      if (!other?.partners.includes(claim) || this.#renewed.has(other)) continue
      other.partners = other.partners.slice()
      this.#renewed.add(other)
    }
  }

  find(claim: IndexedClaim): readonly IndexedClaim[] {
    const [first = noPartners, ...others] = claim.kinds.map((kind) => this.#findOf(kind, claim))
    return others.length === 0 ? first : inTextOrder([...new Set([...first, ...others.flat()])])
  }

  #findOf(kind: string, {index, profile}: IndexedClaim): readonly IndexedClaim[] {
    const postings = this.#postings.get(kind)
    if (!postings) return noPartners
    const {rarity} = this.#frequencies
    const touched = this.#touched
    let count = 0
    for (const stem of profile.asked) {
      const posting = postings.get(stem)
      // Alone it is the claim's own, more often than not.
      if (posting === undefined || (!Array.isArray(posting) && posting.index >= index)) continue
      const weight = rarity[stem] ?? 0
      const end = Array.isArray(posting) ? firstBehind(posting, index) : 1
      for (let at = 0; at < end; at++) {
        if (at === keptFirst) at = Math.max(at, end - keptLatest)
        const other = Array.isArray(posting) ? posting[at] : posting
        if (other === undefined) continue
        if (other.shared === 0) touched[count++] = other
        other.shared += weight
      }
    }
    const {head} = profile
    const nearest: IndexedClaim[] = []
    for (let i = 0; i < count; i++) {
      const other = touched[i]
      if (other && (other.shared > leastShared || (head >= 0 && other.profile.head === head)))
        keepNearest(nearest, other)
    }
    for (let i = 0; i < count; i++) {
      const other = touched[i]
      if (other) other.shared = 0
    }
    return nearest.length === 0 ? noPartners : inTextOrder(nearest)
  }
}

const noPartners: readonly IndexedClaim[] = []

function inTextOrder(claims: readonly IndexedClaim[]): readonly IndexedClaim[] {
  return sorted(claims, (a, b) => a.index - b.index)
}

/** Where in a posting the first claim stands that is not before a place in the document. */
function firstBehind(posting: readonly IndexedClaim[], index: number): number {
  const last = posting.at(-1)
  if (last === undefined || last.index < index) return posting.length
  let [low, high] = [0, posting.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((posting[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** Where those end who look at the claim at a place of a posting, all of whom stand behind it. */
function endOfLookers(posting: readonly IndexedClaim[], at: number): number {
  return at < keptFirst ? posting.length : Math.min(posting.length, at + keptLatest + 1)
}

function sharesRestated(partners: readonly IndexedClaim[], restated: ReadonlySet<IndexedClaim>): boolean {
  return restated.size > 0 && partners.some((claim) => restated.has(claim))
}

/** Put a claim in its place among the nearest, of equals the first; the last one makes room. */
function keepNearest(nearest: IndexedClaim[], claim: IndexedClaim): void {
  let at = nearest.length
  for (; at > 0; at--) {
    const other = nearest[at - 1]
    if (other === undefined || !isNearer(claim, other)) break
    if (at < partnersKept) nearest[at] = other
  }
  if (at < partnersKept) nearest[at] = claim
}

function isNearer(claim: IndexedClaim, other: IndexedClaim): boolean {
  const difference = claim.shared - other.shared
  return difference > 0 || (difference === 0 && claim.index < other.index)
}
