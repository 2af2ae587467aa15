import {eventWord} from '../../lexicons/events.js'
import {endsLikeVerb, isPlural, singular, wordClass} from '../../lexicons/grammar.js'
import type {Entity} from '../claim.js'
import type {SentenceMentions} from './sentence-mentions.js'

/** A noun phrase as token indices: modifiers from `first`, the head at `head`. */
export interface NounPhrase {
  readonly first: number
  readonly head: number
}

const longest = 6

/**
 * The noun phrase that starts at a token: `Indian soldiers` in `20 Indian soldiers dead`.
 *
 * A phrase goes on over words of the open classes. Its head is its last plural, since what is counted is plural and
 * what narrows it seldom is (`20 road deaths`, `12 army officers wounded`); without a plural, its last word.
 *
 * @returns null where no noun can start.
 */
export function nounPhraseAt(sentence: SentenceMentions, from: number): NounPhrase | null {
  const {tokens, mentionOf} = sentence
  let last = -1
  let plural = -1
  for (let index = from; index < tokens.length && index < from + longest; index++) {
    const token = tokens[index]
    if (!token || (mentionOf[index] ?? -1) >= 0) break
    if (token.kind === 'mark') {
      // "well-known", "T-shirts": a hyphen inside a word goes on.
      if (token.text === '-' && !token.spaced && last >= 0 && tokens[index + 1]?.spaced === false) continue
      break
    }
    if (token.kind === 'clitic') {
      last = plural = -1
      continue
    }
    if (token.kind !== 'word') break
    if (joinsModifiers(sentence, index, plural)) continue
    if (!canStandInPhrase(token.lower, plural >= 0)) break
    if (plural >= 0 && !isPlural(token.lower) && plural === last && !continuesCompound(sentence, index)) break
    last = index
    if (isPlural(token.lower)) plural = index
  }
  const head = plural >= 0 ? plural : last
  return head < 0 ? null : {first: from, head}
}

/** `Indian and Chinese soldiers`: an `and` between two modifiers, before any plural. */
function joinsModifiers(sentence: SentenceMentions, index: number, plural: number): boolean {
  const [token, next, afterNext] = [sentence.tokens[index], sentence.tokens[index + 1], sentence.tokens[index + 2]]
  if (
    token?.lower !== 'and' ||
    plural >= 0 ||
    !next ||
    next.kind !== 'word' ||
    (sentence.mentionOf[index + 1] ?? -1) >= 0
  )
    return false
  return canStandInPhrase(next.lower, false) && afterNext?.kind === 'word' && isPlural(afterNext.lower)
}

function canStandInPhrase(lower: string, afterPlural: boolean): boolean {
  const known = wordClass(lower)
  // "2,000 works", "30 calls", "12 reads": a plural right after its number is a noun even where it is a verb elsewhere.
  if (known === 'verb') return !afterPlural && isPlural(lower)
  if (known !== undefined) return false
  if (!afterPlural) return true
  return !endsLikeVerb(lower) && eventWord(lower)?.as !== 'state' && eventWord(lower)?.as !== 'verb'
}

/** `sports teams`: a plural that only narrows the plural behind it. */
function continuesCompound(sentence: SentenceMentions, index: number): boolean {
  const next = sentence.tokens[index + 1]
  return (
    next?.kind === 'word' &&
    isPlural(next.lower) &&
    wordClass(next.lower) === undefined &&
    (sentence.mentionOf[index + 1] ?? -1) < 0
  )
}

/** The noun phrase that ends at or before a token, looked for backwards over verbs and prepositions. */
export function nounPhraseBefore(sentence: SentenceMentions, to: number, clause: number): NounPhrase | null {
  const {tokens, mentionOf, clauseOf} = sentence
  let head = to
  while (head >= 0 && clauseOf[head] === clause && !isNounAt(sentence, head)) {
    const text = tokens[head]?.text
    if (text === ',' || text === '"' || text === '”') return null
    head--
  }
  if (head < 0 || clauseOf[head] !== clause || (mentionOf[head] ?? -1) >= 0) return null
  let first = head
  while (first > 0 && head - first < longest && clauseOf[first - 1] === clause && isNounAt(sentence, first - 1)) first--
  return throughOf(sentence, {first, head}, clause)
}

/** `the population of the town was`: what is measured stands before the `of`. */
function throughOf(sentence: SentenceMentions, phrase: NounPhrase, clause: number): NounPhrase {
  const {tokens} = sentence
  let index = phrase.first - 1
  while (index >= 0 && wordClass(tokens[index]?.lower ?? '') === 'determiner') index--
  if (index < 1 || tokens[index]?.lower !== 'of' || !isNounAt(sentence, index - 1)) return phrase
  let first = index - 1
  while (first > 0 && sentence.clauseOf[first - 1] === clause && isNounAt(sentence, first - 1)) first--
  return {first, head: index - 1}
}

function isNounAt(sentence: SentenceMentions, index: number): boolean {
  const token = sentence.tokens[index]
  if (token?.kind !== 'word' || (sentence.mentionOf[index] ?? -1) >= 0) return false
  const known = wordClass(token.lower)
  if (known !== undefined) return false
  return !endsLikeVerb(token.lower) || eventWord(token.lower)?.as === 'noun'
}

/** The phrase as an entity. */
export function entityOf(sentence: SentenceMentions, phrase: NounPhrase): Entity {
  const {tokens, reading} = sentence
  const words = tokens
    .slice(phrase.first, phrase.head + 1)
    .filter((d) => d.kind === 'word' && wordClass(d.lower) === undefined)
  const head = tokens[phrase.head]
  const begin = words[0] ?? head
  return {
    text: reading.prose.slice(begin?.start ?? 0, head?.end ?? 0),
    head: singular(head?.lower ?? ''),
    modifiers: words.slice(0, -1).map((d) => d.text)
  }
}
