import type {DocumentClaim} from './claim.js'
import type {SentenceItems} from './sentence-items.js'
import type {DocumentBlock, DocumentClaims} from './document-claims.js'

/** A sentence with the claims that it holds. Offsets are UTF-16 units in the block's prose, the end exclusive. */
export interface ClaimSentence {
  /** Index of the block in the document. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** The sentence's words. */
  readonly text: string
  /** All words of its block, in which the offsets are. */
  readonly prose: string
  /** In text order; at least one. */
  readonly claims: readonly DocumentClaim[]
  /** Kept by `sentenceItems`, since several checks may ask for them; null until one does, as of most sentences none does. */
  items: SentenceItems | null
}

/** The sentences of a document that hold claims, in text order. */
export function claimSentences({blocks}: DocumentClaims): readonly ClaimSentence[] {
  return blocks.flatMap((block) => (block.claims.length === 0 ? [] : sentencesOfBlock(block)))
}

/**
 * The sentences of a block that hold claims. Where a stretch without a full stop was read in parts, each part with its claims is a
 * sentence of its own, so that no sentence is ever long.
 */
export function sentencesOfBlock({block: {prose}, reading, claims}: DocumentBlock): readonly ClaimSentence[] {
  const sentences: ClaimSentence[] = []
  let from = 0
  for (let to = 1; to <= claims.length; to++) {
    const [first, last, next] = [claims[from], claims[to - 1], claims[to]]
    if (first === undefined || last === undefined || next?.context === first.context) continue
    const bounds = reading.sentences[first.context.sentence] ?? {start: 0, end: prose.length}
    const start = Math.max(bounds.start, claims[from - 1]?.end ?? 0)
    const end = Math.min(bounds.end, next?.start ?? prose.length)
    sentences.push({
      block: first.block,
      start,
      end,
      text: prose.slice(start, end),
      prose,
      claims: claims.slice(from, to),
      items: null
    })
    from = to
  }
  return sentences
}
