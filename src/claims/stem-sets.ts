import {describeWord} from '../lexicons/word.js'
import type {DocumentClaim} from './claim.js'
import type {ClaimStems} from './claim-index.js'

/** How common each stem is among the sentences with claims of one document. Stems are numbered from 0. */
export interface Frequencies {
  readonly ids: ReadonlyMap<string, number>
  /** How much a shared stem tells, in nats; by stem number. */
  readonly rarity: Float64Array
}

/** Stems by number, ascending, each once. */
export interface StemSet {
  readonly ids: readonly number[]
  /** Their rarities added up. */
  readonly total: number
}

/** The stems of a sentence, and the rarest of them. */
export interface SentenceStems extends StemSet {
  readonly rarest: readonly number[]
}

/** Number the stems of a document's sentences and count them. */
export function countStems(claims: readonly DocumentClaim[]): Frequencies {
  const ids = new Map<string, number>()
  const counts: number[] = []
  let sentences = 0
  let last: DocumentClaim['context'] | null = null
  for (const {context} of claims) {
    if (context === last) continue
    last = context
    sentences++
    for (const stem of context.stems) {
      const id = ids.get(stem)
      if (id === undefined) {
        ids.set(stem, counts.length)
        counts.push(1)
      } else counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return {ids, rarity: Float64Array.from(counts, (count) => Math.log(1 + sentences / count))}
}

/** Rarest stems of a sentence by which restatements of its claims are looked for. */
const stemsAsked = 12

/** The stems of each claim that is asked for; null for the others. */
export function stemSets(
  claims: readonly DocumentClaim[],
  frequencies: Frequencies,
  isAsked: (claim: DocumentClaim) => boolean
): readonly (ClaimStems | null)[] {
  let context: DocumentClaim['context'] | null = null
  let sentence: SentenceStems | null = null
  return claims.map((claim) => {
    if (!isAsked(claim)) return null
    if (sentence === null || claim.context !== context) sentence = sentenceStems(claim.context.stems, frequencies)
    context = claim.context
    const head = claim.entity === null ? -1 : (frequencies.ids.get(describeWord(claim.entity.head).stem) ?? -1)
    return {sentence, near: stemSet([...claim.near.before, ...claim.near.after], frequencies), head}
  })
}

function sentenceStems(stems: readonly string[], frequencies: Frequencies): SentenceStems {
  const {rarity} = frequencies
  const {ids, total} = stemSet(stems, frequencies)
  if (ids.length <= stemsAsked) return {ids, total, rarest: ids}
  const rarest = ids.toSorted((a, b) => (rarity[b] ?? 0) - (rarity[a] ?? 0) || a - b).slice(0, stemsAsked)
  return {ids, total, rarest}
}

/** Number a list of stems. */
function stemSet(stems: readonly string[], {ids, rarity}: Frequencies): StemSet {
  const numbers: number[] = []
  let total = 0
  for (const stem of stems) {
    const id = ids.get(stem)
    if (id === undefined || numbers.includes(id)) continue
    numbers.push(id)
    total += rarity[id] ?? 0
  }
  return {ids: numbers.sort((a, b) => a - b), total}
}

/** How much of what the poorer of two sets says stands in both: 0 to 1. */
export function sharedRarity(a: StemSet, b: StemSet, {rarity}: Frequencies): number {
  let shared = 0
  let [i, j] = [0, 0]
  while (i < a.ids.length && j < b.ids.length) {
    const [x, y] = [a.ids[i] ?? 0, b.ids[j] ?? 0]
    if (x === y) shared += rarity[x] ?? 0
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / Math.max(1, Math.min(a.total, b.total))
}
