import type {DocumentClaim} from '../claims/claim.js'
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

/**
 * The links that are worth reporting: a claim is held against the claims it aligns with best, and against no others.
 *
 * - A claim whose best-aligned partner agrees with it has nothing to answer for, whatever a weaker partner says.
 * - A claim that some other partner confirms is reported only where its best-aligned partner names it as its own.
 * - A claim that deviates from many is reported once, against the first of them.
 *
 * @param links Comparable pairs only, each once.
 * @param isContradiction Whether a disjoint link, among all links of its claims, is worth reporting by itself.
 * @returns Disjoint links, in the order of their later claim.
 */
export function nearestContradictions(
  links: readonly Link[],
  isContradiction: (ofA: readonly Link[], ofB: readonly Link[], link: Link) => boolean
): Link[] {
  const byClaim = groupByClaim(links)
  const strongest = new Map<number, readonly Link[]>()
  const linksOf = ({index}: DocumentClaim) => {
    const known = strongest.get(index)
    if (known) return known
    const own = strongestOf(byClaim.get(index) ?? [])
    strongest.set(index, own)
    return own
  }
  const suspects = links.filter(
    (link) => link.comparison === 'disjoint' && isContradiction(linksOf(link.a), linksOf(link.b), link)
  )
  const picks = new Map<number, Link>()
  for (const [claim, own] of groupByClaim(suspects)) {
    const pick = nearest(own)
    if (pick && !isConfirmed(pick, byClaim.get(claim) ?? [])) picks.set(claim, pick)
  }
  const reported = new Set<Link>()
  for (const [claim, pick] of picks) {
    const partner = pick.a.index === claim ? pick.b.index : pick.a.index
    if (picks.get(partner) === pick || !(byClaim.get(claim) ?? []).some(agrees)) reported.add(pick)
  }
  return [...reported].sort((x, y) => x.b.index - y.b.index || x.a.index - y.a.index)
}

function groupByClaim(links: readonly Link[]): Map<number, Link[]> {
  const groups = new Map<number, Link[]>()
  const group = ({index}: DocumentClaim, link: Link) => {
    const own = groups.get(index)
    if (own) own.push(link)
    else groups.set(index, [link])
  }
  for (const link of links) {
    group(link.a, link)
    group(link.b, link)
  }
  return groups
}

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
