import type {Block} from '../text/block.js'
import type {Sentence} from '../text/sentence.js'
import type {Claim, DocumentClaim} from './claim.js'
import type {ReferenceText} from './reference-text.js'

/** What the block stage reads from one block's prose; a pure function of that prose and the reading options. */
export interface BlockReading {
  /** None where the block holds no claims. */
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
}

/** A block with what was read from it. */
export interface ReadBlock {
  readonly block: Block
  readonly reading: BlockReading
}

/** Days on which a text may have been written, by how far they are to be trusted. */
export interface WritingDates {
  /** ISO date of writing given from outside; null when none is. */
  readonly asOf: string | null
  /** ISO date of writing for a text that tells none itself, neither in front matter nor in a dateline. */
  readonly lastResort?: string | null
}

/** A text after the block stage. */
export interface ReadText {
  readonly path: string
  readonly blocks: readonly ReadBlock[]
  /** What is known of its day of writing from outside the prose; where `asOf` is null, a dateline near the top is looked for. */
  readonly dates: WritingDates
}

/** A block with what the document makes of its claims. */
export interface DocumentBlock extends ReadBlock {
  /**
   * In text order. Where there are any, one list from version to version of a text for as long as nothing but their places changes of
   * the claims, nor of what stands around them: title, section, list, table.
   */
  readonly claims: readonly DocumentClaim[]
}

/** All claims of one document, after the document stage. */
export interface DocumentClaims {
  readonly path: string
  readonly blocks: readonly DocumentBlock[]
  /** In text order; `claims[i].index` is `i`. */
  readonly claims: readonly DocumentClaim[]
  /** ISO date of writing, if one is known. */
  readonly writtenOn: string | null
}

/** A document with the other texts that some rules hold it against. */
export interface CheckedDocument extends DocumentClaims {
  /** The text that it restates. */
  readonly source?: DocumentClaims
  /** Itself, as it stood before it was edited. */
  readonly previous?: DocumentClaims
  /** Those that are to agree with it; given where it was edited. */
  readonly corpus?: readonly ReferenceText[]
}

/** How many claims of a document stand before one of its blocks. */
export function claimsBefore(blocks: readonly Pick<DocumentBlock, 'claims'>[], place: number): number {
  for (let before = place - 1; before >= 0; before--) {
    const last = blocks[before]?.claims.at(-1)
    if (last !== undefined) return last.index + 1
  }
  return 0
}
