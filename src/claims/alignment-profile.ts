import {describeWord} from '../lexicons/word.js'
import type {DocumentClaim} from './claim.js'
import {numbersOf, stemSet, type Frequencies, type StemSet} from './stem-sets.js'

/** What the alignment of claims asks of one claim, its words as numbers, so that a pair costs little to weigh. */
export interface ClaimProfile {
  readonly claim: DocumentClaim
  /** Stems of its sentence; the claims of one sentence share one. */
  readonly sentence: SentenceStems
  /** Stems of the content words on both sides of it. */
  readonly near: StemSet
  /** Stems of the content words before and behind it, the nearest first. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Number of the stem of the thing counted; -1 where there is none. */
  readonly head: number
  readonly modifiers: readonly string[]
}

/** The stems of a sentence, and the rarest of them. */
export interface SentenceStems extends StemSet {
  readonly rarest: readonly number[]
}

/** Rarest stems of a sentence by which restatements of its claims are looked for. */
const stemsAsked = 12

/** The profile of each claim that is asked for; null for the others. */
export function profilesOf(
  claims: readonly DocumentClaim[],
  frequencies: Frequencies,
  isAsked: (claim: DocumentClaim) => boolean
): readonly (ClaimProfile | null)[] {
  let context: DocumentClaim['context'] | null = null
  let sentence: SentenceStems | null = null
  return claims.map((claim) => {
    if (!isAsked(claim)) return null
    if (sentence === null || claim.context !== context) sentence = sentenceStems(claim.context.stems, frequencies)
    context = claim.context
    return profileOf(claim, sentence, frequencies)
  })
}

function profileOf(claim: DocumentClaim, sentence: SentenceStems, frequencies: Frequencies): ClaimProfile {
  const {entity, near} = claim
  const [before, after] = [numbersOf(near.before, frequencies), numbersOf(near.after, frequencies)]
  return {
    claim,
    sentence,
    near: stemSet([...near.before, ...near.after], frequencies),
    before,
    after,
    head: entity === null ? -1 : (frequencies.ids.get(describeWord(entity.head).stem) ?? -1),
    modifiers: entity === null ? [] : entity.modifiers.map((word) => describeWord(word.toLowerCase()).stem)
  }
}

function sentenceStems(stems: readonly string[], frequencies: Frequencies): SentenceStems {
  const {rarity} = frequencies
  const {ids, total} = stemSet(stems, frequencies)
  if (ids.length <= stemsAsked) return {ids, total, rarest: ids}
  const rarest = ids.toSorted((a, b) => (rarity[b] ?? 0) - (rarity[a] ?? 0) || a - b).slice(0, stemsAsked)
  return {ids, total, rarest}
}
