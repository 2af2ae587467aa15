import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

/**
 * Claims of a document by what they share, so that the few that might restate a claim are found without looking at all others.
 * Each key keeps a bounded number of claims, so the whole stays near-linear in the number of claims.
 */
export interface ClaimIndex {
  readonly document: DocumentClaims
  /** In how many of the sentences with claims a stem stands. */
  readonly sentencesWith: ReadonlyMap<string, number>
  readonly sentenceCount: number
  /** Earlier claims of the same kind that share the most, and the rarest, words with each claim; by claim index. */
  readonly partners: readonly (readonly number[])[]
}

/** Claims kept for one key: the first ones, where a thing is introduced, and the latest ones. */
const keptFirst = 8
const keptLatest = 8
/** Rarest stems looked up for one claim, and partners kept for it. */
const stemsAsked = 14
const partnersKept = 12

interface Posting {
  readonly claims: number[]
  seen: number
}

export function indexClaims(document: DocumentClaims): ClaimIndex {
  const sentencesWith = new Map<string, number>()
  let sentenceCount = 0
  let lastContext: DocumentClaim['context'] | null = null
  for (const {context} of document.claims) {
    if (context === lastContext) continue
    lastContext = context
    sentenceCount++
    for (const stem of context.stems) sentencesWith.set(stem, (sentencesWith.get(stem) ?? 0) + 1)
  }
  const index = {document, sentencesWith, sentenceCount}
  const postings = new Map<string, Posting>()
  const partners = document.claims.map((claim) => {
    const kind = comparableKind(claim)
    const asked = rarestStems(index, claim)
    const found = findPartners(postings, kind, asked, index)
    for (const stem of asked) post(postings, `${kind} ${stem}`, claim.index)
    return found
  })
  return {...index, partners}
}

/** Claims of different kinds never contradict: dates, counts, and quantities of one dimension each are a kind. */
function comparableKind(claim: DocumentClaim): string {
  if (claim.kind !== 'quantity') return claim.kind === 'duration' ? 'time' : claim.kind
  return claim.unit?.dimension ?? claim.property ?? 'count'
}

/** How much a shared stem tells, from its rarity in the document: in nats. */
export function rarity(index: Pick<ClaimIndex, 'sentencesWith' | 'sentenceCount'>, stem: string): number {
  return Math.log(1 + index.sentenceCount / (index.sentencesWith.get(stem) ?? 1))
}

type Frequencies = Pick<ClaimIndex, 'sentencesWith' | 'sentenceCount'>

function rarestStems(index: Frequencies, claim: DocumentClaim): readonly string[] {
  const stems = new Set([...claim.near, ...claim.context.stems])
  if (stems.size <= stemsAsked) return [...stems]
  const count = (stem: string) => index.sentencesWith.get(stem) ?? 1
  return [...stems].sort((a, b) => count(a) - count(b)).slice(0, stemsAsked)
}

function findPartners(
  postings: ReadonlyMap<string, Posting>,
  kind: string,
  stems: readonly string[],
  index: Frequencies
): readonly number[] {
  const shared = new Map<number, number>()
  for (const stem of stems) {
    const weight = rarity(index, stem)
    for (const other of postings.get(`${kind} ${stem}`)?.claims ?? [])
      shared.set(other, (shared.get(other) ?? 0) + weight)
  }
  if (shared.size <= partnersKept) return [...shared.keys()].sort((a, b) => a - b)
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, partnersKept)
  return best.map(([other]) => other).sort((a, b) => a - b)
}

function post(postings: Map<string, Posting>, key: string, claim: number): void {
  const posting = postings.get(key)
  if (!posting) postings.set(key, {claims: [claim], seen: 1})
  else {
    if (posting.claims.length < keptFirst + keptLatest) posting.claims.push(claim)
    else posting.claims[keptFirst + (posting.seen % keptLatest)] = claim
    posting.seen++
  }
}

/** Pairs of claims that may restate each other, the earlier first; `a` and `b` say which claims may stand at either end. */
export function* candidatePairs(
  index: ClaimIndex,
  a: (claim: DocumentClaim) => boolean,
  b: (claim: DocumentClaim) => boolean
): Iterable<readonly [earlier: DocumentClaim, later: DocumentClaim]> {
  const {claims} = index.document
  for (const later of claims) {
    const [laterIsA, laterIsB] = [a(later), b(later)]
    if (!laterIsA && !laterIsB) continue
    for (const number of index.partners[later.index] ?? []) {
      const earlier = claims[number]
      if (earlier && ((laterIsB && a(earlier)) || (laterIsA && b(earlier)))) yield [earlier, later]
    }
  }
}
