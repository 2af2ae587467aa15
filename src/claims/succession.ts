import type {ClaimProfile} from './alignment-profile.js'
import type {IndexedSentence} from './indexed-block.js'
import type {IndexedClaim} from './partner-finder.js'
import {haveSameInOrder} from './short-lists.js'

/** The sentences that come with a version, and those that go; both in text order. */
export interface Turnover {
  readonly gone: readonly IndexedSentence[]
  readonly come: readonly IndexedSentence[]
  /** Whether some that stay stand between them: what came to stand on their other side takes no place of what was on this one. */
  readonly isParted: boolean
}

/** How the claims that come with a version follow those that go. */
export interface Succession {
  /** Those that go, and that none takes the place of. */
  readonly left: readonly IndexedClaim[]
  /** Those that stay, with the profile that they are to have. */
  readonly succeeded: readonly {readonly claim: IndexedClaim; readonly profile: ClaimProfile}[]
  /** Those that come, and that take no place of another. */
  readonly added: readonly IndexedClaim[]
}

/**
 * A claim that comes where another of its kind goes takes its place: an edit of a word leaves most of what the claims of its sentence
 * share with others as it was, and those others need not look for it anew.
 *
 * Changes the sentences that come: a claim that takes the place of another is that one.
 */
export function successionOf({gone, come, isParted}: Turnover): Succession {
  const before = gone.flatMap(indexedIn)
  const now = come.flatMap(indexedIn)
  if (before.length === 0 || isParted) return {left: before, succeeded: [], added: now}
  const predecessors = predecessorsOf(now, before)
  for (const sentence of come)
    sentence.claims = sentence.claims.map((claim) => (claim && predecessors.get(claim)) ?? claim)
  const kept = new Set(predecessors.values())
  return {
    left: before.filter((claim) => !kept.has(claim)),
    succeeded: Array.from(predecessors, ([{profile}, claim]) => ({claim, profile})),
    added: now.filter((claim) => !predecessors.has(claim))
  }
}

function indexedIn({claims}: IndexedSentence): readonly IndexedClaim[] {
  return claims.filter((claim) => claim !== null)
}

/** Both lists are in text order, and so are those that follow each other: those alike from both ends, then one by one. */
function predecessorsOf(
  now: readonly IndexedClaim[],
  before: readonly IndexedClaim[]
): ReadonlyMap<IndexedClaim, IndexedClaim> {
  const predecessors = new Map<IndexedClaim, IndexedClaim>()
  const follows = (i: number, j: number, test: (a: IndexedClaim, b: IndexedClaim) => boolean) => {
    const [claim, old] = [now[i], before[j]]
    if (!claim || !old || !test(claim, old)) return false
    predecessors.set(claim, old)
    return true
  }
  const shorter = Math.min(now.length, before.length)
  let start = 0
  while (start < shorter && follows(start, start, areFoundAlike)) start++
  let end = 0
  while (end < shorter - start && follows(now.length - 1 - end, before.length - 1 - end, areFoundAlike)) end++
  for (let i = start; i < shorter - end; i++) follows(i, i, areOfOneKind)
  return predecessors
}

function areOfOneKind(a: IndexedClaim, b: IndexedClaim): boolean {
  return a.kinds === b.kinds && a.profile.head === b.profile.head
}

function areFoundAlike(a: IndexedClaim, b: IndexedClaim): boolean {
  return areOfOneKind(a, b) && haveSameInOrder(a.profile.asked, b.profile.asked)
}
