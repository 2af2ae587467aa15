import {TELLS_APART, TELLS_MEANING, TELLS_UPDATE} from '../../lexicons/word-cues.js'
import type {Word} from '../../lexicons/word.js'
import {isCapitalised} from '../../text/token.js'
import type {Modality, Tense} from '../claim.js'
import {
  clauseStart,
  isInMention,
  lowerAt,
  placedAt,
  standsAt,
  wordAt,
  type SentenceMentions
} from './sentence-mentions.js'
import {tenseShownAt} from './tense.js'

/** What the words of one clause say of how it is meant. */
export interface ClauseMeaning {
  readonly negated: boolean
  readonly modality: Modality
  readonly tense: Tense | null
}

const plain: ClauseMeaning = {negated: false, modality: 'fact', tense: null}

/** Read negation, modality and tense off the words of one clause. */
export function clauseMeaning(sentence: SentenceMentions, clause: number): ClauseMeaning {
  if ((sentence.cues & TELLS_MEANING) === 0) return plain
  let negated = false
  let modality: Modality = opensWithAim(sentence, clause) ? 'planned' : 'fact'
  let tense: Tense | null = null
  const end = sentence.clauseStarts[clause + 1] ?? sentence.tokens.length
  for (let index = clauseStart(sentence, clause); index < end; index++) {
    const word = wordAt(sentence, index)
    if ((word.cues & TELLS_MEANING) === 0 || isInMention(sentence, index)) continue
    negated ||= word.negates && !wordAt(sentence, index + 1).keepsAffirmed
    modality = stronger(modality, modalityOf(word))
    const shown = tenseShownAt(sentence, index)
    if (shown === 'future' || (shown === 'past' && tense !== 'future')) tense = shown
    else if (shown === 'present') tense ??= shown
  }
  return {negated, modality, tense}
}

/** `Reach 900 downloads a week`: nobody has yet. */
function opensWithAim(sentence: SentenceMentions, clause: number): boolean {
  return clause === 0 && wordAt(sentence, 0).aims
}

/** How many tokens before a number a word may stand that denies the number alone. */
const denialReach = 3

/** `with no 20 men`, `without the 20 men`, `none of the 20 men`: denied right before the number; elsewhere such words deny something else. */
export function isDenied(sentence: SentenceMentions, first: number): boolean {
  for (let index = first - 1; index >= 0 && index >= first - denialReach; index--) {
    if (sentence.tokens[index]?.kind === 'mark') return false
    if (wordAt(sentence, index).deniesNext) return true
  }
  return false
}

function modalityOf(word: Word): Modality {
  if (word.supposes) return 'hypothetical'
  if (word.plans) return 'planned'
  return word.forecasts ? 'possible' : 'fact'
}

const strength: Readonly<Record<Modality, number>> = {fact: 0, possible: 1, planned: 2, hypothetical: 3}

function stronger(a: Modality, b: Modality): Modality {
  return strength[b] > strength[a] ? b : a
}

/** The words of a sentence that tell its event from others of the kind: `second`, `previous`. */
export function tellingApart(sentence: SentenceMentions): readonly string[] {
  if ((sentence.cues & TELLS_APART) === 0) return none
  const found: string[] = []
  for (let index = 0; index < sentence.tokens.length; index++)
    // "the second quarter" is a time, and no second of two.
    if (!isInMention(sentence, index) && isApartAt(sentence, index)) found.push(lowerAt(sentence, index))
  return found
}

/** `another`, `the second`; behind a number, `2 more` and `2 further`. */
function isApartAt(sentence: SentenceMentions, index: number): boolean {
  return wordAt(sentence, index).tellsApart || (addsAt(sentence, index) && isInMention(sentence, index - 1))
}

/** Whether the word behind a number adds it to others: `two more workers`; not "3 more than last year". */
export function addsAt(sentence: SentenceMentions, index: number): boolean {
  return wordAt(sentence, index).adds && lowerAt(sentence, index + 1) !== 'than'
}

const none: readonly string[] = []

/** The words of a sentence that are told in contrast to others, in the singular; `New York` is not new. */
export function contrastsIn(sentence: SentenceMentions): readonly string[] {
  if ((sentence.cues & TELLS_APART) === 0) return none
  const found: string[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    const {contrasts, singular} = wordAt(sentence, index)
    if (contrasts && (isInMention(sentence, index) ? isRecurring(sentence, index) : !isNamed(sentence, index)))
      found.push(singular)
  }
  return found
}

/** `on weekdays`, `on Sundays`, `in winter`: a time that comes again and again, and is told alone. */
function isRecurring(sentence: SentenceMentions, index: number): boolean {
  const placed = placedAt(sentence, index)
  if (placed?.first !== index || placed.last !== index || placed.mention.kind === 'quantity') return false
  const {isPlural, temporal} = wordAt(sentence, index)
  return isPlural || (temporal?.season !== undefined && sentence.placed.length > 1)
}

/** A capital inside a sentence, or at its beginning before another. */
function isNamed({tokens}: SentenceMentions, index: number): boolean {
  return isCapitalised(tokens[index]) && (index > 0 || isCapitalised(tokens[index + 1]))
}

/** Whether a sentence speaks of a newer or older state of things: `had risen to`, `initially`. */
export function saysUpdate(sentence: SentenceMentions): boolean {
  if ((sentence.cues & TELLS_UPDATE) === 0) return false
  for (let index = 0; index < sentence.tokens.length; index++)
    for (const phrase of wordAt(sentence, index).updates) if (standsAt(sentence, phrase, index)) return true
  return false
}
