import {attributions, isCue, updateCues} from '../../lexicons/discourse.js'
import {endsLikeVerb, isNegation, wordClass} from '../../lexicons/grammar.js'
import {eventWord} from '../../lexicons/events.js'
import type {Modality, Tense} from '../claim.js'
import type {Name} from './names.js'
import type {SentenceMentions} from './sentence-mentions.js'

/** What the words of one clause say of how it is meant. */
export interface ClauseMeaning {
  readonly negated: boolean
  readonly modality: Modality
  readonly tense: Tense | null
}

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "hadn't", "didn't"])
const futureModals = new Set(['will', 'shall', "won't", "i'll", "we'll", "they'll", "he'll", "she'll", "it'll"])

/** Read negation, modality and tense off the words of one clause. */
export function clauseMeaning(sentence: SentenceMentions, clause: number): ClauseMeaning {
  let negated = false
  let modality: Modality = 'fact'
  let past = false
  let future = false
  let present = false
  for (const [index, token] of sentence.tokens.entries()) {
    if (sentence.clauseOf[index] !== clause || token.kind !== 'word' || (sentence.mentionOf[index] ?? -1) >= 0) continue
    const {lower} = token
    negated ||= isNegation(lower)
    modality = stronger(modality, modalityOf(lower))
    future ||= futureModals.has(lower) || (lower === 'to' && isCue('planned', sentence.tokens[index - 1]?.lower ?? ''))
    past ||= pastAuxiliaries.has(lower) || isPastForm(lower)
    present ||= lower === 'is' || lower === 'are' || lower === 'has' || lower === 'have'
  }
  return {negated, modality, tense: future ? 'future' : past ? 'past' : present ? 'present' : null}
}

function isPastForm(lower: string): boolean {
  if (lower.endsWith('ed')) return wordClass(lower) === 'verb' || endsLikeVerb(lower)
  return (
    wordClass(lower) === 'verb' && eventWord(lower)?.as === 'verb' && !lower.endsWith('s') && !lower.endsWith('ing')
  )
}

function modalityOf(lower: string): Modality {
  if (isCue('hypothetical', lower)) return 'hypothetical'
  if (isCue('planned', lower)) return 'planned'
  return isCue('forecast', lower) ? 'possible' : 'fact'
}

const strength: Record<Modality, number> = {fact: 0, possible: 1, planned: 2, hypothetical: 3}

function stronger(a: Modality, b: Modality): Modality {
  return strength[b] > strength[a] ? b : a
}

/** Whether a sentence speaks of a newer or older state of things: `had risen to`, `initially`. */
export function saysUpdate(sentence: SentenceMentions): boolean {
  const {tokens} = sentence
  return tokens.some((token, index) => {
    if (token.kind !== 'word') return false
    const phrases = cuesByFirstWord.get(token.lower)
    return phrases?.some((phrase) => phrase.every((word, step) => tokens[index + step]?.lower === word)) ?? false
  })
}

const cuesByFirstWord = new Map<string, string[][]>()
for (const cue of updateCues) {
  const words = cue.split(' ')
  const [first = ''] = words
  cuesByFirstWord.set(first, [...(cuesByFirstWord.get(first) ?? []), words])
}

/** Who a sentence says its words come from: `according to The Print`, `the ministry said`; null when it names nobody. */
export function sourceOf(sentence: SentenceMentions, names: readonly Name[]): string | null {
  const {tokens, reading} = sentence
  const text = (from: number, to: number) =>
    reading.prose.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).toLowerCase()
  for (const phrase of attributionWords) {
    const at = tokens.findIndex((_, index) => phrase.every((word, step) => tokens[index + step]?.lower === word))
    const name =
      at < 0 ? undefined : names.find((d) => d.first >= at + phrase.length && d.first <= at + phrase.length + 3)
    if (name) return text(name.first, name.last)
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || !isCue('reporting', token.lower)) continue
    const name =
      names.find((d) => d.last === index - 1 || d.first === index + 1) ??
      names.findLast((d) => d.last < index && d.last >= index - 6)
    if (name) return text(name.first, name.last)
    const before = tokens[index - 1]
    if (before?.kind === 'word' && wordClass(before.lower) === undefined) return before.lower
  }
  return null
}

const attributionWords = attributions.map((d) => d.split(' '))
