import type {Word} from '../../lexicons/word.js'
import {isInMention, lowerAt, wordAt, type SentenceMentions, tokenAt} from './sentence-mentions.js'

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
  const {tokens} = sentence
  let first = from
  let last = -1
  let plural = -1
  for (let index = from; index < tokens.length && index < first + longest; index++) {
    const token = tokens[index]
    if (!token || isInMention(sentence, index)) break
    if (token.kind === 'mark') {
      // "well-known", "T-shirts": a hyphen inside a word goes on.
      if (token.text === '-' && !token.spaced && index > first && tokens[index + 1]?.spaced === false) continue
      break
    }
    if (token.kind === 'clitic') {
      // "20 of the town's schools": what is counted stands behind its owner.
      first = index + 1
      last = plural = -1
      continue
    }
    if (token.kind !== 'word') break
    if (joinsModifiers(sentence, index, plural) || isInCompound(sentence, index)) continue
    const word = wordAt(sentence, index)
    if (!(plural >= 0 ? canFollowPlural(word) : canStandInPhrase(word))) break
    if (plural >= 0 && !word.isPlural && plural === last && !continuesCompound(sentence, index)) break
    last = index
    if (word.isPlural) plural = index
  }
  const head = plural >= 0 ? plural : lastNoun(sentence, first, last)
  return head < 0 ? null : {first, head}
}

/** `$60 million internationally`, `the 300-foot tower swayed`: adverbs and verbs at the end are no head; without a noun there is none. */
function lastNoun(sentence: SentenceMentions, first: number, last: number): number {
  let head = last
  while (head >= first && (lowerAt(sentence, head) === '-' || isNoHead(wordAt(sentence, head)))) head--
  return head < first ? -1 : head
}

function isNoHead(word: Word): boolean {
  return word.isAdverbial || (word.endsLikeVerb && word.event?.as !== 'noun')
}

/**
 * `well-known guests`: words tied by a hyphen narrow the noun behind them, whatever they are elsewhere; the last of them is a noun
 * itself where a plural ends them (`charge-offs`, `T-shirts`).
 */
function isInCompound(sentence: SentenceMentions, index: number): boolean {
  const {tokens} = sentence
  const after = tokens[index + 1]
  if (after?.text === '-') return !after.spaced && tokens[index + 2]?.kind === 'word' && !tokens[index + 2]?.spaced
  const [before, token] = [tokenAt(sentence, index - 1), tokens[index]]
  if (before?.text !== '-' || before.spaced || token?.spaced !== false || after?.kind !== 'word') return false
  return !token.word.isPlural || canStandInPhrase(after.word)
}

/** `Indian and Chinese soldiers`, `new and pre-owned cars`: an `and` between two modifiers, before any plural. */
function joinsModifiers(sentence: SentenceMentions, index: number, plural: number): boolean {
  const {tokens} = sentence
  if (plural >= 0 || tokens[index]?.lower !== 'and' || isInMention(sentence, index + 1)) return false
  if (tokens[index + 1]?.kind !== 'word') return false
  const next = tokens[index + 2]?.text === '-' ? index + 4 : index + 2
  return (
    tokens[next]?.kind === 'word' && canStandInPhrase(wordAt(sentence, index + 1)) && wordAt(sentence, next).isPlural
  )
}

function canStandInPhrase(word: Word): boolean {
  // "2,000 works", "30 calls", "12 reads": a plural right after its number is a noun even where it is a verb elsewhere.
  return word.class === undefined || (word.class === 'verb' && word.isPlural)
}

function canFollowPlural(word: Word): boolean {
  return (
    word.class === undefined &&
    !word.endsLikeVerb &&
    !word.isAdverbial &&
    word.event?.as !== 'state' &&
    word.event?.as !== 'verb'
  )
}

/** `sports teams`: a plural that only narrows the plural behind it. */
function continuesCompound(sentence: SentenceMentions, index: number): boolean {
  const next = wordAt(sentence, index + 1)
  return next.isPlural && next.class === undefined && !isInMention(sentence, index + 1)
}

/** The noun phrase whose head is at a token, with the words of the open classes before it in its clause. */
export function nounPhraseEndingAt(sentence: SentenceMentions, head: number): NounPhrase {
  const clause = sentence.clauseOf[head]
  let first = head
  while (
    first > 0 &&
    head - first < longest &&
    sentence.clauseOf[first - 1] === clause &&
    (isNounAt(sentence, first - 1) || isParticipleInPhrase(sentence, first - 1))
  )
    first--
  return {first, head}
}

/** Whether the word at a token can be a noun, by its form alone. */
export function isNounAt(sentence: SentenceMentions, index: number): boolean {
  if (tokenAt(sentence, index)?.kind !== 'word' || isInMention(sentence, index)) return false
  const word = wordAt(sentence, index)
  if (word.class === 'verb') return isNominal(sentence, index)
  return word.class === undefined && !word.isAdverbial && (!word.endsLikeVerb || word.event?.as === 'noun')
}

const indefinite = new Set(['a', 'an'])

/** `the cost`, `a steep rise in`: behind an article a word that is a verb elsewhere is a noun. */
function isNominal(sentence: SentenceMentions, index: number): boolean {
  if (wordAt(sentence, index).endsLikeVerb) return false
  if (wordAt(sentence, index - 1).class === 'determiner' || tokenAt(sentence, index - 1)?.kind === 'clitic') return true
  return indefinite.has(lowerAt(sentence, index - 2)) && wordAt(sentence, index + 1).class === 'preposition'
}

/** `an estimated value`, `the adjusted earnings`: a participle behind an article narrows the noun. */
function isParticipleInPhrase(sentence: SentenceMentions, index: number): boolean {
  const word = wordAt(sentence, index)
  if (word.class !== undefined || !word.endsLikeVerb || isInMention(sentence, index)) return false
  return wordAt(sentence, index - 1).class === 'determiner' || tokenAt(sentence, index - 1)?.kind === 'clitic'
}

/** Index before the articles and possessives that open a phrase: `of` in `of the town`. */
export function beforeDeterminers(sentence: SentenceMentions, first: number): number {
  let index = first - 1
  while (index >= 0 && wordAt(sentence, index).class === 'determiner') index--
  return index
}

/** Index before a number and the word that only stresses it: `to` in `to a record 20`, `to a whopping 30%`. */
export function beforeStress(sentence: SentenceMentions, first: number): number {
  const isStressed =
    indefinite.has(lowerAt(sentence, first - 2)) &&
    tokenAt(sentence, first - 1)?.kind === 'word' &&
    wordAt(sentence, first - 1).class === undefined &&
    !isInMention(sentence, first - 1)
  return isStressed ? first - 3 : first - 1
}
