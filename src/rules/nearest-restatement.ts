import type {DocumentClaim} from '../claims/claim.js'
import {haveSameInOrder} from '../claims/short-lists.js'
import {changeBetween} from '../claims/versions.js'
import type {Comparison} from '../values/comparison.js'
import {agrees} from './partner-features.js'

/** How the values of two claims compare. */
export interface ComparedValues {
  readonly comparison: Comparison
  /** Where both values could be true and only their words differ: in what. The comparison is then `disjoint` all the same. */
  readonly wording: 'bound' | 'hedge' | null
}

/** Two claims whose values can be compared, the earlier one first. */
export interface Link extends ComparedValues {
  readonly a: DocumentClaim
  readonly b: DocumentClaim
  /** Logit of the probability that the two speak of one thing. */
  readonly alignment: number
}

/** Logits nearer than this are the same: features add up in another order, not to another amount. */
const tie = 1e-9

/** Whether a disjoint link, among the strongest links of its claims, is worth reporting by itself. */
export type LinkTest = (ofA: readonly Link[], ofB: readonly Link[], link: Link) => boolean

/**
 * The links that are worth reporting; see {@link NearestRestatements}.
 *
 * @param links Comparable pairs only, each once.
 * @returns Disjoint links, in the order of their later claim.
 */
export function nearestContradictions(links: readonly Link[], isContradiction: LinkTest): readonly Link[] {
  return new NearestRestatements().update(links, [], isContradiction)
}

/** What is known of a claim that is linked to others. */
interface LinkedClaim {
  /** In text order. */
  readonly links: Link[]
  strongest: readonly Link[]
  /** The contradiction that it is held to. */
  pick: Link | null
}

/**
 * The links that are worth reporting: a claim is held against the claims it aligns with best, and against no others.
 *
 * - A claim whose best-aligned partner agrees with it has nothing to answer for, whatever a weaker partner says.
 * - A claim that some other partner confirms is reported only where its best-aligned partner names it as its own.
 * - A claim that deviates from many is reported once, against the first of them.
 *
 * A class, since of the next version of a text only the claims are looked at whose links have come or gone.
 */
export class NearestRestatements {
  readonly #claims = new Map<DocumentClaim, LinkedClaim>()
  readonly #suspects = new Set<Link>()
  readonly #picked = new Set<DocumentClaim>()
  #links: readonly Link[] = []
  #reported: readonly Link[] = []

  /**
   * @param links Comparable pairs only, each once; one object for as long as nothing about a link changes.
   * @param doubtful Those of which the test may say something else than before, though their claims have no others.
   * @returns Disjoint links, in the order of their later claim.
   */
  update(links: readonly Link[], doubtful: readonly Link[], isContradiction: LinkTest): readonly Link[] {
    const {changed, come} = this.#regroup(links)
    const toTest = new Set([...doubtful, ...come])
    for (const claim of changed) if (this.#settle(claim)) for (const link of this.#linksOf(claim)) toTest.add(link)
    for (const link of toTest) {
      if (link.comparison !== 'disjoint') continue
      const isSuspect = isContradiction(this.#strongestOf(link.a), this.#strongestOf(link.b), link)
      if (isSuspect === this.#suspects.has(link)) continue
      if (isSuspect) this.#suspects.add(link)
      else this.#suspects.delete(link)
      changed.add(link.a).add(link.b)
    }
    for (const claim of changed) this.#pick(claim)
    if (changed.size > 0) this.#reported = this.#tell()
    return this.#reported
  }

  /** Take up the links of the next version. @returns Those that are new, and the claims whose links are others. */
  #regroup(links: readonly Link[]): {readonly come: ReadonlySet<Link>; readonly changed: Set<DocumentClaim>} {
    const {start, before, now} = changeBetween(this.#links, links)
    const [then, come] = [new Set(this.#links.slice(start, before)), new Set(links.slice(start, now))]
    const changed = new Set<DocumentClaim>()
    for (const link of then) {
      if (come.delete(link)) continue
      this.#suspects.delete(link)
      for (const claim of [link.a, link.b]) {
        const own = this.#claims.get(claim)?.links ?? []
        own.splice(own.indexOf(link), 1)
        changed.add(claim)
      }
    }
    for (const link of come)
      for (const claim of [link.a, link.b]) {
        const known = this.#claims.get(claim)
        if (known) known.links.push(link)
        else this.#claims.set(claim, {links: [link], strongest: none, pick: null})
        changed.add(claim)
      }
    this.#links = links
    return {come, changed}
  }

  /** @returns Whether others of its links are the strongest. */
  #settle(claim: DocumentClaim): boolean {
    const known = this.#claims.get(claim)
    if (!known) return false
    if (known.links.length === 0) this.#claims.delete(claim)
    const {strongest} = known
    known.strongest = strongestOf(known.links.sort(inTextOrder))
    return !haveSameInOrder(strongest, known.strongest)
  }

  #linksOf(claim: DocumentClaim): readonly Link[] {
    return this.#claims.get(claim)?.links ?? none
  }

  #strongestOf(claim: DocumentClaim): readonly Link[] {
    return this.#claims.get(claim)?.strongest ?? none
  }

  #pick(claim: DocumentClaim): void {
    const known = this.#claims.get(claim)
    const pick = nearest(known?.links.filter((link) => this.#suspects.has(link)) ?? none)
    const isHeldTo = known !== undefined && pick !== null && !isConfirmed(pick, known.links)
    if (known) known.pick = isHeldTo ? pick : null
    if (isHeldTo) this.#picked.add(claim)
    else this.#picked.delete(claim)
  }

  #tell(): readonly Link[] {
    const reported = new Set<Link>()
    for (const claim of this.#picked) {
      const {pick = null, links = none} = this.#claims.get(claim) ?? {}
      if (pick === null) continue
      const partner = pick.a === claim ? pick.b : pick.a
      if (this.#claims.get(partner)?.pick === pick || !links.some(agrees)) reported.add(pick)
    }
    return [...reported].sort(inTextOrder)
  }
}

function inTextOrder(x: Link, y: Link): number {
  return x.b.index - y.b.index || x.a.index - y.a.index
}

const none: readonly Link[] = []

/**
 * The best-aligned link that agrees, and the two best that contradict: all that a link is weighed against. A claim that stands first
 * of its kind may have as many links as the text has claims.
 */
function strongestOf(own: readonly Link[]): readonly Link[] {
  let agreeing: Link | null = null
  let first: Link | null = null
  let second: Link | null = null
  for (const link of own)
    if (agrees(link)) {
      if (agreeing === null || link.alignment > agreeing.alignment) agreeing = link
    } else if (first === null || link.alignment > first.alignment) [first, second] = [link, first]
    else if (second === null || link.alignment > second.alignment) second = link
  return [agreeing, first, second].filter((link) => link !== null)
}

/** The best-aligned of a claim's links; of equals the first. */
function nearest(own: readonly Link[]): Link | null {
  return own.reduce<Link | null>((best, link) => {
    if (best === null || link.alignment > best.alignment + tie) return link
    return link.alignment >= best.alignment - tie && isBefore(link, best) ? link : best
  }, null)
}

/** Whether a partner that agrees is as near as the one that contradicts. */
function isConfirmed(pick: Link, own: readonly Link[]): boolean {
  return own.some((link) => agrees(link) && link.alignment >= pick.alignment - tie)
}

/** All links here share a claim, so that their other ends are in order when their ends are. */
function isBefore(link: Link, other: Link): boolean {
  return link.a.index + link.b.index < other.a.index + other.b.index
}
