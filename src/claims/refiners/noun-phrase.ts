import {singular} from '../../lexicons/grammar.js'
import type {Word} from '../../lexicons/word.js'
import type {Entity} from '../claim.js'
import {isInMention, lowerAt, wordAt, type SentenceMentions} from './sentence-mentions.js'

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
  let last = -1
  let plural = -1
  for (let index = from; index < tokens.length && index < from + longest; index++) {
    const token = tokens[index]
    if (!token || isInMention(sentence, index)) break
    if (token.kind === 'mark') {
      // "well-known", "T-shirts": a hyphen inside a word goes on.
      if (token.text === '-' && !token.spaced && index > from && tokens[index + 1]?.spaced === false) continue
      break
    }
    if (token.kind === 'clitic') {
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
  const head = plural >= 0 ? plural : last
  return head < 0 ? null : {first: from, head}
}

/** `well-known guests`: words tied by a hyphen narrow the noun behind them, whatever they are elsewhere. */
function isInCompound({tokens}: SentenceMentions, index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]]
  if (after?.text === '-') return !after.spaced && next?.kind === 'word' && !next.spaced
  return before?.text === '-' && !before.spaced && token?.spaced === false && after?.kind === 'word'
}

/** `Indian and Chinese soldiers`: an `and` between two modifiers, before any plural. */
function joinsModifiers(sentence: SentenceMentions, index: number, plural: number): boolean {
  const {tokens} = sentence
  if (plural >= 0 || tokens[index]?.lower !== 'and' || isInMention(sentence, index + 1)) return false
  if (tokens[index + 1]?.kind !== 'word' || tokens[index + 2]?.kind !== 'word') return false
  return canStandInPhrase(wordAt(sentence, index + 1)) && wordAt(sentence, index + 2).isPlural
}

function canStandInPhrase(word: Word): boolean {
  // "2,000 works", "30 calls", "12 reads": a plural right after its number is a noun even where it is a verb elsewhere.
  return word.class === undefined || (word.class === 'verb' && word.isPlural)
}

function canFollowPlural(word: Word): boolean {
  return word.class === undefined && !word.endsLikeVerb && word.event?.as !== 'state' && word.event?.as !== 'verb'
}

/** `sports teams`: a plural that only narrows the plural behind it. */
function continuesCompound(sentence: SentenceMentions, index: number): boolean {
  const next = wordAt(sentence, index + 1)
  return next.isPlural && next.class === undefined && !isInMention(sentence, index + 1)
}

/** The noun phrase that ends at or before a token, looked for backwards over verbs and prepositions. */
export function nounPhraseBefore(sentence: SentenceMentions, to: number, clause: number): NounPhrase | null {
  const {tokens, clauseOf} = sentence
  let head = to
  while (head >= 0 && clauseOf[head] === clause && !isNounAt(sentence, head)) {
    const text = tokens[head]?.text
    if (text === ',' || text === '"' || text === '”') return null
    head--
  }
  if (head < 0 || clauseOf[head] !== clause || isInMention(sentence, head)) return null
  return throughOf(sentence, {first: firstOfRun(sentence, head, clause), head}, clause)
}

/** `the population of the town was`: what is measured stands before the `of`. */
function throughOf(sentence: SentenceMentions, phrase: NounPhrase, clause: number): NounPhrase {
  let index = phrase.first - 1
  while (index >= 0 && wordAt(sentence, index).class === 'determiner') index--
  if (index < 1 || sentence.tokens[index]?.lower !== 'of' || !isNounAt(sentence, index - 1)) return phrase
  return {first: firstOfRun(sentence, index - 1, clause), head: index - 1}
}

function firstOfRun(sentence: SentenceMentions, head: number, clause: number): number {
  let first = head
  while (
    first > 0 &&
    head - first < longest &&
    sentence.clauseOf[first - 1] === clause &&
    isNounAt(sentence, first - 1)
  )
    first--
  return first
}

function isNounAt(sentence: SentenceMentions, index: number): boolean {
  if (sentence.tokens[index]?.kind !== 'word' || isInMention(sentence, index)) return false
  const word = wordAt(sentence, index)
  return word.class === undefined && (!word.endsLikeVerb || word.event?.as === 'noun')
}

const restrictors = new Set(['who', 'whom', 'whose', 'that', 'with', 'without', 'aged'])
const restrictionReach = 6

/** `Americans who have no coverage`: stems of the words behind a head that narrow it. */
function restrictionOf(sentence: SentenceMentions, head: number): readonly string[] {
  const {tokens} = sentence
  if (!restrictors.has(tokens[head + 1]?.lower ?? '')) return []
  const stems: string[] = []
  for (let index = head + 2; index < tokens.length && index < head + 2 + restrictionReach; index++) {
    if (tokens[index]?.kind === 'mark') break
    if (wordAt(sentence, index).isContent) stems.push(wordAt(sentence, index).stem)
  }
  return stems
}

/** `the population of the town`, `the town's population`: whose the thing is, singular. */
function ownerOf(sentence: SentenceMentions, phrase: NounPhrase): string | null {
  if (lowerAt(sentence, phrase.head + 1) === 'of') {
    let first = phrase.head + 2
    while (wordAt(sentence, first).class === 'determiner') first++
    const owner = nounPhraseAt(sentence, first)
    return owner && singular(lowerAt(sentence, owner.head))
  }
  const possessive = sentence.tokens[phrase.first - 1]
  if (possessive?.kind !== 'clitic' || !isNounAt(sentence, phrase.first - 2)) return null
  return singular(lowerAt(sentence, phrase.first - 2))
}

/** A noun's event class; verbs that are written the same tell no noun. */
function nounClass(word: Word): string | null {
  return word.event?.as === 'noun' ? word.event.class : null
}

/** The phrase as an entity. */
export function entityOf(sentence: SentenceMentions, phrase: NounPhrase, found: Entity['found']): Entity {
  const {tokens, reading} = sentence
  const modifiers: string[] = []
  let begin = -1
  for (let index = phrase.first; index < phrase.head; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || wordAt(sentence, index).class !== undefined) continue
    if (begin < 0) begin = token.start
    modifiers.push(token.text)
  }
  const head = tokens[phrase.head]
  const start = begin < 0 ? (head?.start ?? 0) : begin
  return {
    text: reading.prose.slice(start, head?.end ?? start),
    head: singular(head?.lower ?? ''),
    class: nounClass(wordAt(sentence, phrase.head)),
    of: ownerOf(sentence, phrase),
    modifiers,
    definite: false,
    restriction: restrictionOf(sentence, phrase.head),
    found
  }
}
