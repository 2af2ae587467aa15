import type {Token} from '../../text/token.js'
import type {Mention} from '../claim.js'
import type {SentenceReading} from '../extractors/extractor.js'

/** A mention and the tokens it is made of: `tokens[first]` up to and with `tokens[last]`. */
export interface PlacedMention {
  readonly mention: Mention
  readonly first: number
  readonly last: number
}

/** A sentence with the mentions found in it, in order and without overlaps: what the refiners work on. */
export interface SentenceMentions {
  readonly reading: SentenceReading
  readonly tokens: readonly Token[]
  readonly placed: readonly PlacedMention[]
  /** For each token, the index in `placed` of the mention it belongs to; -1 for none. */
  readonly mentionOf: Int16Array
  /** For each token, the number of its clause, counted from 0. */
  readonly clauseOf: Uint16Array
}
