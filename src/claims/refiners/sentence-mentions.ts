import {notAWord, type Phrase, type Word} from '../../lexicons/word.js'
import type {Token} from '../../text/token.js'
import type {Mention} from '../claim.js'
import type {SentenceReading} from '../extractors/extractor.js'
import {clausesOf} from './clauses.js'

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
  readonly mentionOf: readonly number[]
  /** For each token, the number of its clause, counted from 0. */
  readonly clauseOf: readonly number[]
  /** For each clause, the index of its first token. */
  readonly clauseStarts: readonly number[]
  /** The cues of all its words put together: what none of them bears on need not be asked of any. */
  readonly cues: number
}

/** Find the tokens of each mention, and the clauses. */
export function placeMentions(reading: SentenceReading, mentions: readonly Mention[]): SentenceMentions {
  const {tokens} = reading
  const mentionOf = new Array<number>(tokens.length)
  const placed: PlacedMention[] = []
  let cues = 0
  let index = 0
  for (const mention of mentions) {
    for (; index < tokens.length && (tokens[index]?.end ?? 0) <= mention.start; index++) mentionOf[index] = -1
    const first = index
    for (; index < tokens.length && (tokens[index]?.start ?? 0) < mention.end; index++) mentionOf[index] = placed.length
    placed.push({mention, first, last: Math.max(first, index - 1)})
  }
  for (; index < tokens.length; index++) mentionOf[index] = -1
  for (const {word} of tokens) cues |= word.cues
  const {of: clauseOf, starts: clauseStarts} = clausesOf(tokens)
  return {reading, tokens, placed, mentionOf, clauseOf, clauseStarts, cues}
}

/** The word at a token; numbers, marks and everything outside the sentence are no words. */
export function wordAt(sentence: SentenceMentions, index: number): Word {
  return index < 0 ? notAWord : (sentence.tokens[index]?.word ?? notAWord)
}

/** The token in lower case; empty outside the sentence. */
export function lowerAt(sentence: SentenceMentions, index: number): string {
  // An index below 0 is looked up as a property's name, a hundred times slower than an element.
  return index < 0 ? '' : (sentence.tokens[index]?.lower ?? '')
}

/** The token at an index; undefined outside the sentence. */
export function tokenAt(sentence: SentenceMentions, index: number): Token | undefined {
  return index < 0 ? undefined : sentence.tokens[index]
}

/** The mention that a token belongs to; undefined for none. */
export function placedAt(sentence: SentenceMentions, index: number): PlacedMention | undefined {
  const placed = index < 0 ? -1 : (sentence.mentionOf[index] ?? -1)
  return placed < 0 ? undefined : sentence.placed[placed]
}

/** Whether a token belongs to a mention. */
export function isInMention(sentence: SentenceMentions, index: number): boolean {
  return index >= 0 && (sentence.mentionOf[index] ?? -1) >= 0
}

/** Index of the first token of a clause; -1 for one before the first. */
export function clauseStart({clauseStarts}: SentenceMentions, clause: number): number {
  return clause < 0 ? -1 : (clauseStarts[clause] ?? -1)
}

/** Whether the words of a phrase stand at a token. */
export function standsAt({tokens}: SentenceMentions, phrase: Phrase, index: number): boolean {
  for (let step = 0; step < phrase.length; step++) if (tokens[index + step]?.lower !== phrase[step]) return false
  return true
}
