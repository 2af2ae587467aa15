import {claimSentences, type ClaimSentence} from './claim-sentence.js'
import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

/** A claim of a text before an edit, and the claim that stands in its place after it. */
export interface RevisedClaim {
  readonly before: DocumentClaim
  readonly after: DocumentClaim
  /** Whether its sentence was edited in any way. */
  readonly isEdited: boolean
}

/**
 * Follow the claims of a text through an edit. A sentence that stands in both versions is the same, wherever it was moved to; of the
 * others, those that share most of their words are one sentence, edited. A claim goes with the claim of its kind at its place in
 * the sentence; where the edit added or took out one of the kind, none of that kind is followed.
 */
export function followClaims(before: DocumentClaims, after: DocumentClaims): readonly RevisedClaim[] {
  const left = claimSentences(before)
  const byText = new Map<string, ClaimSentence[]>()
  for (const sentence of left) {
    const same = byText.get(sentence.text)
    if (same) same.push(sentence)
    else byText.set(sentence.text, [sentence])
  }
  const kept = new Set<ClaimSentence>()
  const edited: ClaimSentence[] = []
  const followed: RevisedClaim[] = []
  for (const sentence of claimSentences(after)) {
    const same = byText.get(sentence.text)?.shift()
    if (same === undefined) edited.push(sentence)
    else {
      kept.add(same)
      followed.push(...pairClaims(same, sentence, false))
    }
  }
  const gone = left.filter((d) => !kept.has(d))
  for (const [old, sentence] of pairEdited(gone, edited)) followed.push(...pairClaims(old, sentence, true))
  return followed
}

/** How many sentences an edited one may have moved past others that were edited. */
const reach = 8
/** What two versions of a sentence share at least, of the words of the one that has more. */
const mostlyShared = 0.5

/** Each edited sentence with the one that it was; near-linear, since each is tried with those around its place alone. */
function pairEdited(
  gone: readonly ClaimSentence[],
  edited: readonly ClaimSentence[]
): readonly (readonly [before: ClaimSentence, after: ClaimSentence])[] {
  const taken = new Set<ClaimSentence>()
  return edited.flatMap((sentence, place): (readonly [ClaimSentence, ClaimSentence])[] => {
    let best: ClaimSentence | null = null
    let most = mostlyShared
    for (const old of gone.slice(Math.max(0, place - reach), place + reach + 1)) {
      const shared = taken.has(old) ? 0 : shareOfWords(old, sentence)
      if (shared < most || (shared === most && best !== null)) continue
      best = old
      most = shared
    }
    if (best === null) return []
    taken.add(best)
    return [[best, sentence]]
  })
}

function shareOfWords(a: ClaimSentence, b: ClaimSentence): number {
  const [x, y] = [a.claims[0]?.context.stems ?? [], b.claims[0]?.context.stems ?? []]
  const own = new Set(x)
  const shared = y.reduce((count, stem) => count + (own.has(stem) ? 1 : 0), 0)
  // "It was 20." says nothing but its value.
  return Math.max(x.length, y.length) === 0 ? 1 : shared / Math.max(x.length, y.length)
}

function pairClaims(before: ClaimSentence, after: ClaimSentence, isEdited: boolean): readonly RevisedClaim[] {
  const [old, current] = [byKind(before), byKind(after)]
  return [...current].flatMap(([kind, claims]) => {
    const others = old.get(kind) ?? []
    if (others.length !== claims.length) return []
    return claims.flatMap((claim, place) => {
      const other = others[place]
      return other === undefined ? [] : [{before: other, after: claim, isEdited}]
    })
  })
}

function byKind({claims}: ClaimSentence): ReadonlyMap<string, readonly DocumentClaim[]> {
  const kinds = new Map<string, DocumentClaim[]>()
  for (const claim of claims) {
    const kind = claim.amount === null ? claim.kind : (claim.unit?.dimension ?? 'count')
    const same = kinds.get(kind)
    if (same) same.push(claim)
    else kinds.set(kind, [claim])
  }
  return kinds
}
