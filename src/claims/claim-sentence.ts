import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

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
}

/**
 * The sentences of a document that hold claims, in text order. Where a stretch without a full stop was read in parts, each part
 * with its claims is a sentence of its own, so that no sentence is ever long.
 */
export function claimSentences({blocks, claims}: DocumentClaims): readonly ClaimSentence[] {
  const sentences: ClaimSentence[] = []
  let from = 0
  for (let to = 1; to <= claims.length; to++) {
    const [first, last, next] = [claims[from], claims[to - 1], claims[to]]
    if (first === undefined || last === undefined || next?.context === first.context) continue
    const read = blocks[first.block]
    const prose = read?.block.prose ?? ''
    const bounds = read?.reading.sentences[first.context.sentence] ?? {start: 0, end: prose.length}
    const start = Math.max(bounds.start, endInBlock(claims[from - 1], first.block))
    const end = Math.min(bounds.end, next?.block === first.block ? next.start : prose.length)
    sentences.push({
      block: first.block,
      start,
      end,
      text: prose.slice(start, end),
      prose,
      claims: claims.slice(from, to)
    })
    from = to
  }
  return sentences
}

function endInBlock(claim: DocumentClaim | undefined, block: number): number {
  return claim?.block === block ? claim.end : 0
}
