import type {Word} from '../../lexicons/word.js'
import type {Tense} from '../claim.js'
import {isInMention, lowerAt, wordAt, type SentenceMentions} from './sentence-mentions.js'

/** The tense that one word shows by itself; null where it is no verb, or a verb that could be of any tense. */
export function tenseShownAt(sentence: SentenceMentions, index: number): Tense | null {
  const {tense, lower} = wordAt(sentence, index)
  // "plans to open"
  if (lower === 'to') return wordAt(sentence, index - 1).plans ? 'future' : null
  return tense
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
