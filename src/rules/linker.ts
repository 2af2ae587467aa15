import type {ClaimIndex, PartneredClaims, Partners} from '../claims/claim-index.js'
import type {DocumentClaim} from '../claims/claim.js'
import {placesBefore, replaced, replacedNumbers, type PlaceBefore} from '../claims/versions.js'
import type {CompiledRule} from './compile-rule.js'
import {linkOf, pairsOf, suspicion, type Aligner, type Linking} from './links.js'
import type {Link} from './nearest-restatement.js'

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

/** Claims, and all that the verdict on two of them hangs on. */
type HeldClaims = PartneredClaims & Pick<ClaimIndex, 'profiles'>

/** One version of the claims, and what is known of each. */
interface LinkedVersion extends HeldClaims {
  /** Null for claims of which nothing is known. */
  readonly pairs: (KnownPairs | null)[]
  /** How many others each may contradict; it is in doubt where there are any. */
  readonly doubts: Int32Array
  /** The links to earlier ones where either end is in doubt. */
  readonly among: (readonly Link[])[]
  /** All of them. */
  readonly links: readonly Link[]
}

const nothingYet: LinkedVersion = {
  claims: [],
  partners: [],
  profiles: [],
  pairs: [],
  doubts: new Int32Array(),
  among: [],
  links: []
}

/**
 * Links the claims that may contradict another: all that a finding is weighed against. In prose that is right they are few, and every
 * other pair is left as soon as it is clear that it cannot be a contradiction, or that it could not matter to one. A class, since it
 * keeps what it knows of pairs from one version of a text to the next, and looks again only at what the index has touched.
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
    const {change} = index
    const held = {...pairsOf(linking), profiles: index.profiles}
    const placeBefore = placesBefore(last.claims, held.claims, change)
    const kept = Array.from({length: change.now - change.start}, (_, i) => placeBefore(change.start + i))
    const keptOf = <Known>(known: ArrayLike<Known>, nothing: Known) =>
      kept.map((was) => (was < 0 ? nothing : (known[was] ?? nothing)))
    const now: LinkedVersion = {
      ...held,
      pairs: replaced(last.pairs, change, keptOf(last.pairs, null)),
      doubts: replacedNumbers(last.doubts, change, keptOf(last.doubts, 0)),
      among: replaced(last.among, change, keptOf<readonly Link[]>(last.among, none)),
      links: last.links
    }
    const doubts = new DoubtCounts(now)
    const stay = new Set(kept)
    for (let was = change.start; was < change.before; was++)
      if (!stay.has(was)) doubts.count(last.pairs[was] ?? null, -1)
    const toAsk = placesToAsk(last, now, index, placeBefore)
    for (const place of toAsk) {
      doubts.count(now.pairs[place] ?? null, -1)
      const pairs = suspicious(place, linking, recalled(place, last, now, placeBefore))
      doubts.count(pairs, 1)
      now.pairs[place] = pairs
    }
    const toLink = placesToLink(toAsk, doubts.others, now.partners)
    for (const place of toLink) now.among[place] = linksOf(place, now, linking)
    const isSame = toLink.size === 0 && change.start === change.now && change.start === change.before
    this.#last = isSame ? now : {...now, links: joined(now.among)}
    return this.#last.links
  }
}

/** Counts of how many others a claim may contradict. */
class DoubtCounts {
  readonly #version: Pick<LinkedVersion, 'claims' | 'doubts'>
  /** The claims counted, by place, and whether they were in doubt. */
  readonly #before = new Map<number, boolean>()

  constructor(version: Pick<LinkedVersion, 'claims' | 'doubts'>) {
    this.#version = version
  }

  /** Count pairs that may be contradictions, `by` 1 where they come and by -1 where they go. */
  count(pairs: KnownPairs | null, by: 1 | -1): void {
    for (const link of pairs?.suspects ?? none)
      if (link)
        for (const claim of [link.a, link.b]) {
          const {claims, doubts} = this.#version
          const {index: place} = claim
          const count = doubts[place] ?? 0
          // What has gone stands nowhere.
          if (claims[place] !== claim) continue
          if (!this.#before.has(place)) this.#before.set(place, count > 0)
          doubts[place] = count + by
        }
  }

  /** The places of those that are in doubt and were not, or were and are not. */
  get others(): readonly number[] {
    const {doubts} = this.#version
    return [...this.#before].filter(([place, was]) => was !== (doubts[place] ?? 0) > 0).map(([place]) => place)
  }
}

/** The places of claims that have come, that say something else than in the version before, or that may restate another one. */
function placesToAsk(
  last: HeldClaims,
  {profiles, partners}: HeldClaims,
  {change, touched}: Pick<ClaimIndex, 'change' | 'touched'>,
  placeBefore: PlaceBefore
): ReadonlySet<number> {
  const places = new Set<number>()
  for (let place = change.start; place < change.now; place++) if (placeBefore(place) < 0) places.add(place)
  for (const {index: place} of touched) {
    const was = placeBefore(place)
    if (was < 0 || last.profiles[was] !== profiles[place] || last.partners[was] !== partners[place]) places.add(place)
  }
  return places
}

/** The places of claims whose links may be others: those that were asked, and all that are, or may restate, one in other doubt. */
function placesToLink(
  asked: ReadonlySet<number>,
  inOtherDoubt: readonly number[],
  partners: Partners
): ReadonlySet<number> {
  if (inOtherDoubt.length === 0) return asked
  const marks = new Int32Array(partners.length)
  for (const place of inOtherDoubt) marks[place] = 1
  const places = new Set([...asked, ...inOtherDoubt])
  for (let place = 0; place < partners.length; place++)
    if (includesMarked(partners[place] ?? none, marks)) places.add(place)
  return places
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

/** Whether any of some claims is marked, that is not with 0; a loop, since it is asked of every claim. */
function includesMarked(claims: Partners[number], marks: Int32Array): boolean {
  for (let i = 0; i < claims.length; i++) if ((marks[claims[i]?.index ?? 0] ?? 0) > 0) return true
  return false
}

const none: readonly never[] = []

/** What was known in the version before of a claim that says what it said. */
interface Recalled {
  readonly known: KnownPairs | null
  /** By partner, where on its list of then those stand that say what they said; -1 for others. */
  readonly then: readonly number[]
}

/** Null where nothing of what was known of a claim holds. */
function recalled(place: number, last: LinkedVersion, now: HeldClaims, placeBefore: PlaceBefore): Recalled | null {
  const was = placeBefore(place)
  if (was < 0 || last.profiles[was] !== now.profiles[place]) return null
  const before = last.partners[was] ?? none
  const then = (now.partners[place] ?? none).map((partner) => {
    const stood = placeBefore(partner.index)
    return stood >= 0 && last.profiles[stood] === now.profiles[partner.index] ? before.indexOf(partner) : -1
  })
  return {known: last.pairs[was] ?? null, then}
}

/** What is known of a claim as soon as it is held against those that it may restate. */
function suspicious(place: number, linking: Linking, past: Recalled | null): KnownPairs | null {
  const {claims, partners} = pairsOf(linking)
  const [later, earlier = none] = [claims[place], partners[place]]
  if (!later || !linking.index.profiles[place]) return null
  const suspects = suspectsAmong(earlier, later, linking, past)
  const links = past?.known ? past.then.map((i) => past.known?.links[i]) : none
  return suspects === none && links === none ? null : {suspects, links}
}

function suspectsAmong(
  earlier: Partners[number],
  later: DocumentClaim,
  linking: Linking,
  past: Recalled | null
): readonly (Link | null)[] {
  const {claims} = linking.index.document
  let suspects: (Link | null)[] | null = null
  for (let i = 0; i < earlier.length; i++) {
    const claim = claims[earlier[i]?.index ?? -1]
    const then = past?.then[i] ?? -1
    const link = then >= 0 ? past?.known?.suspects[then] : claim && suspicion(claim, later, linking)
    if (link) (suspects ??= earlier.map(() => null))[i] = link
  }
  return suspects ?? none
}

/** The links of a claim to earlier ones, where either is in doubt. What is learnt of their pairs is noted. */
function linksOf(place: number, {pairs: known, doubts}: LinkedVersion, linking: Linking): readonly Link[] {
  const {claims, partners} = pairsOf(linking)
  const [b, earlier = none] = [claims[place], partners[place]]
  if (!b || !linking.index.profiles[place]) return none
  const isInDoubt = (doubts[place] ?? 0) > 0
  if (!isInDoubt && !includesMarked(earlier, doubts)) return none
  const pairs = (known[place] ??= {suspects: none, links: none})
  const among: Link[] = []
  pairs.links = earlier.map(({index}, i) => {
    const a = claims[index]
    if (!a || (!isInDoubt && doubts[index] === 0)) return pairs.links[i]
    const link = pairs.links[i] === undefined ? (pairs.suspects[i] ?? linkOf(a, b, linking)) : pairs.links[i]
    if (link) among.push(link)
    return link
  })
  return among
}
