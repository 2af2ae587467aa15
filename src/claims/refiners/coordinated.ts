import type {Claim, Role} from '../claim.js'
import {linkedNoun} from './linked-noun.js'
import {beforeDeterminers, isNounAt, nounPhraseEndingAt, type NounPhrase} from './noun-phrase.js'
import {lowerAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'
import {isTime} from './times-beside.js'

const joints = new Set(['and', 'or', ','])

/** Whether only `and` or a comma stands between a mention and the one before it: `by 19% and 38%`. */
function isJoined(sentence: SentenceMentions, before: PlacedMention | undefined, placed: PlacedMention): boolean {
  if (before === undefined || placed.first - before.last > 3) return false
  for (let index = before.last + 1; index < placed.first; index++)
    if (!joints.has(lowerAt(sentence, index))) return false
  return placed.first > before.last + 1
}

/**
 * What a value takes over from the one before it: `rose by 19% and 38%` tells of two changes, and in `up from $3 in May and $2 in
 * June` both are what it rose from, and so are the months.
 *
 * @param told The claims of the sentence before it, in order.
 */
export function carriedRole(sentence: SentenceMentions, order: number, role: Role, told: readonly Claim[]): Role {
  const [placed, before, previous] = [sentence.placed[order], sentence.placed[order - 1], told[order - 1]]
  if (role !== 'level' || placed === undefined || before === undefined || previous === undefined) return role
  if (isTime(placed.mention))
    return isHeldAgainst(previous) && isDateOf(sentence, before, placed) ? previous.role : role
  if (!isJoined(sentence, before, placed)) return role
  if (!isTime(before.mention)) return areAlike(previous, placed) && carries(previous) ? previous.role : role
  const [value, earlier] = [sentence.placed[order - 2], told[order - 2]]
  if (earlier === undefined || !isHeldAgainst(earlier) || !areAlike(earlier, placed)) return role
  return isDateOf(sentence, value, before) ? earlier.role : role
}

function isHeldAgainst({role}: Claim): boolean {
  return role === 'from' || role === 'compared'
}

function carries({role}: Claim): boolean {
  return role === 'change' || role === 'to' || role === 'from' || role === 'compared'
}

function areAlike(claim: Claim, {mention}: PlacedMention): boolean {
  return claim.unit !== null && claim.unit.code === mention.unit?.code
}

/** `$3 in the second quarter`: only a preposition and articles stand between. */
function isDateOf(sentence: SentenceMentions, value: PlacedMention | undefined, time: PlacedMention): boolean {
  return (
    value !== undefined &&
    wordAt(sentence, value.last + 1).class === 'preposition' &&
    beforeDeterminers(sentence, time.first) === value.last + 1
  )
}

/**
 * The noun that each of several joined values belongs to: `revenues and earnings rose by 19% and 38% respectively`.
 *
 * @returns By the order of the mentions in the sentence; empty where it distributes nothing.
 */
export function respectiveNouns(sentence: SentenceMentions): ReadonlyMap<number, NounPhrase> {
  if (!sentence.tokens.some(({lower}) => lower === 'respectively')) return noNouns
  const nouns = new Map<number, NounPhrase>()
  for (let index = 0; index < sentence.tokens.length; index++)
    if (lowerAt(sentence, index) === 'respectively') distribute(sentence, index, nouns)
  return nouns
}

const noNouns: ReadonlyMap<number, NounPhrase> = new Map()

function distribute(sentence: SentenceMentions, at: number, nouns: Map<number, NounPhrase>): void {
  const last = sentence.placed.findLastIndex((d) => d.last < at)
  if (last < 1 || at - (sentence.placed[last]?.last ?? 0) > 2) return
  let first = last
  while (first > 0 && isJoinedAt(sentence, first)) first--
  const placed = sentence.placed[first]
  const named = placed && linkedNoun(sentence, placed)
  if (!named || first === last) return
  const phrases = [named]
  while (phrases.length <= last - first) {
    const before = phraseBefore(sentence, phrases[0] ?? named)
    if (before === null) return
    phrases.unshift(before)
  }
  for (const [step, phrase] of phrases.entries()) nouns.set(first + step, phrase)
}

function isJoinedAt(sentence: SentenceMentions, order: number): boolean {
  const placed = sentence.placed[order]
  return placed !== undefined && isJoined(sentence, sentence.placed[order - 1], placed)
}

/** The noun phrase that a comma or an `and` joins to the one behind it. */
function phraseBefore(sentence: SentenceMentions, phrase: NounPhrase): NounPhrase | null {
  let index = phrase.first - 1
  while (index >= 0 && joints.has(lowerAt(sentence, index))) index--
  return index < phrase.first - 1 && isNounAt(sentence, index) ? nounPhraseEndingAt(sentence, index) : null
}
