import type {Block} from '../text/block.js'
import type {Sentence} from '../text/sentence.js'
import type {Claim, DocumentClaim} from './claim.js'
import type {ReferenceText} from './reference-text.js'

/** What the block stage reads from one block's prose; a pure function of that prose and the reading options. */
export interface BlockReading {
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
}

/** A block with what was read from it. */
export interface ReadBlock {
  readonly block: Block
  readonly reading: BlockReading
}

/** All claims of one document, after the document stage. */
export interface DocumentClaims {
  readonly path: string
  readonly blocks: readonly ReadBlock[]
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
