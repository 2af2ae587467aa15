import type {Word} from '../../lexicons/word.js'
import type {Tense} from '../claim.js'
import {isInMention, lowerAt, wordAt, type SentenceMentions} from './sentence-mentions.js'

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "hadn't", "didn't"])
const futureModals = new Set(['will', 'shall', "won't", "i'll", "we'll", "they'll", "he'll", "she'll", "it'll"])
const presentAuxiliaries = new Set(['is', 'are', 'has', 'have'])

/** The tense that one word shows by itself; null where it is no verb, or a verb that could be of any tense. */
export function tenseShownAt(sentence: SentenceMentions, index: number): Tense | null {
  const lower = lowerAt(sentence, index)
  if (futureModals.has(lower) || (lower === 'to' && wordAt(sentence, index - 1).plans)) return 'future'
  if (pastAuxiliaries.has(lower) || isPastForm(wordAt(sentence, index), lower)) return 'past'
  return presentAuxiliaries.has(lower) ? 'present' : null
}

function isPastForm(word: Word, lower: string): boolean {
  if (lower.endsWith('ed')) return word.class === 'verb' || word.endsLikeVerb
  return word.class === 'verb' && word.event?.as === 'verb' && !lower.endsWith('s') && !lower.endsWith('ing')
}

/** How many words before a date the verb that it goes with may stand. */
const reach = 12

/**
 * The tense of the verb that a date stands behind: in "said on Friday that it will close by June" the Friday is past and
 * June is to come.
 *
 * @param first Index of the date's first token.
 * @param clause Tense of the whole clause, for a date that no verb stands before.
 */
export function tenseBefore(sentence: SentenceMentions, first: number, clause: Tense | null): Tense | null {
  for (let index = first - 1; index >= 0 && index >= first - reach; index--) {
    if (isInMention(sentence, index)) continue
    const shown = verbTense(sentence, index)
    // "will meet", "plans to meet": what stands before a plain verb tells its tense.
    if (shown !== null) return shown === 'past' ? (tenseOfLead(sentence, index) ?? shown) : shown
  }
  return clause
}

/** As `tenseShownAt`, with what a lone verb tells of the date behind it. */
function verbTense(sentence: SentenceMentions, index: number): Tense | null {
  const word = wordAt(sentence, index)
  const lower = lowerAt(sentence, index)
  // "has met on Friday" tells of the past, "has a June 1 deadline" does not.
  if (lower === 'has' || lower === 'have') return isVerbal(wordAt(sentence, index + 1)) ? 'past' : 'present'
  if (word.reports && !lower.endsWith('s')) return 'past'
  // "the fair opens on Monday"
  if (word.class === 'verb' && word.event?.as === 'verb' && lower.endsWith('s') && !word.reports) return 'present'
  return tenseShownAt(sentence, index)
}

function isVerbal({class: known, endsLikeVerb}: Word): boolean {
  return endsLikeVerb || known === 'verb' || known === 'auxiliary' || known === 'adverb'
}

/** The tense that a modal or "to" right before a verb gives it. */
function tenseOfLead(sentence: SentenceMentions, verb: number): Tense | null {
  for (let index = verb - 1; index >= 0 && index >= verb - 2; index--) {
    const shown = tenseShownAt(sentence, index)
    if (shown === 'future') return shown
  }
  return null
}
