import type {Alignment} from '../claims/alignment.js'
import type {DocumentClaim} from '../claims/claim.js'
import type {Comparison} from '../values/comparison.js'

/** Two claims that a rule may hold against each other, the earlier one first. */
export interface Link {
  readonly a: DocumentClaim
  readonly b: DocumentClaim
  readonly comparison: Comparison
  readonly alignment: Alignment
}

/** Scores nearer than this are the same: features add up in another order, not to another amount. */
const tie = 1e-9

/**
 * The links that are worth reporting: a claim is held against the claims it aligns with best, and against no others.
 *
 * - A claim whose best-aligned partner agrees with it has nothing to answer for, whatever a weaker partner says.
 * - A claim that some other partner confirms is reported only where its best-aligned partner names it as its own.
 * - A claim that deviates from many is reported once, against the first of them.
 *
 * @param links Comparable pairs only, each once.
 * @param threshold Alignment from which two claims are taken to be about one thing.
 * @returns Disjoint links, in the order of their later claim.
 */
export function nearestContradictions(links: readonly Link[], threshold: number): Link[] {
  const byClaim = groupByClaim(links.filter((link) => link.comparison !== 'incomparable'))
  const picks = new Map<number, Link>()
  const confirmed = new Set<number>()
  for (const [index, own] of byClaim) {
    if (own.some((link) => agrees(link) && link.alignment.score >= threshold)) confirmed.add(index)
    const pick = pickContradiction(own, threshold)
    if (pick) picks.set(index, pick)
  }
  const reported = new Set<Link>()
  for (const [index, pick] of picks) {
    const partner = pick.a.index === index ? pick.b.index : pick.a.index
    if (!confirmed.has(index) || picks.get(partner) === pick) reported.add(pick)
  }
  return [...reported].sort((x, y) => x.b.index - y.b.index || x.a.index - y.a.index)
}

function groupByClaim(links: readonly Link[]): Map<number, Link[]> {
  const groups = new Map<number, Link[]>()
  for (const link of links)
    for (const {index} of [link.a, link.b]) {
      const group = groups.get(index)
      if (group) group.push(link)
      else groups.set(index, [link])
    }
  return groups
}

/** The link to the first of a claim's best-aligned partners, if all of those contradict it. */
function pickContradiction(own: readonly Link[], threshold: number): Link | null {
  const best = own.reduce((score, link) => Math.max(score, link.alignment.score), 0)
  if (best < threshold) return null
  const nearest = own.filter((link) => link.alignment.score >= best - tie)
  if (nearest.some(agrees)) return null
  return nearest.reduce((first, link) => (isBefore(link, first) ? link : first))
}

/** All links here share a claim, so that their other ends are in order when their ends are. */
function isBefore(link: Link, other: Link): boolean {
  return link.a.index + link.b.index < other.a.index + other.b.index
}

function agrees(link: Link): boolean {
  return link.comparison === 'equal' || link.comparison === 'compatible'
}
