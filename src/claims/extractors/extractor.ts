import type {Token} from '../../text/token.js'
import type {Mention} from '../claim.js'

/** One sentence, ready to be read: its tokens and the prose they stand in. */
export interface SentenceReading {
  /** The whole prose of the block; token offsets index it. */
  readonly prose: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/** How numbers and dates are read where writing habits differ. */
export interface ReadingOptions {
  /** `en-US` reads 1/2/2020 as January 2, `en-GB` as 1 February. */
  readonly language: 'en-US' | 'en-GB'
}

/**
 * Reads one kind of value from a sentence. Pure and linear in the sentence's length; never throws.
 * Mentions come in order of their start and do not overlap one another; the overlap refiner settles what different
 * extractors make of the same words.
 */
export interface Extractor {
  readonly id: string
  readonly extract: (sentence: SentenceReading, options: ReadingOptions) => readonly Mention[]
}
