import {isForeign} from './grammar.js'
import type {TemporalWord} from './temporal-word.js'
import type {Word} from './word.js'

/*
 * What a word may bear on in its sentence, one bit each. Most words bear on nothing, and most sentences hold no word that bears on
 * their source or on another state of things: with the bits of all words put together, a question that no word answers costs one test.
 */

/** Tells who says so: a reporting verb, or the first word of `according to`. */
export const TELLS_SOURCE = 1
/** Begins a phrase that marks a newer or older state: `had risen`. */
export const TELLS_UPDATE = 2
/** Tells one event from others of its kind, or one thing from another: `second`, `old`. */
export const TELLS_APART = 4
/** Shows negation, modality or tense; `to` shows the future behind a plan. */
export const TELLS_MEANING = 8
/** Tells of an event, or may be a verb outside the lists. */
export const TELLS_EVENT = 16

/** Carries meaning of its own. */
export const IS_CONTENT = 32
/** Begins a clause, or may: `which`, a verb behind a comma. */
export const BEGINS_CLAUSE = 64
/** Can be, or begin, a number without digits; `a` before one of its words, a sign before digits. */
export const BEGINS_NUMBER = 128
/** A temporal expression can hang on it. */
export const BEARS_TIME = 256
/** Belongs to another language: `der`, `que`. */
export const IS_FOREIGN = 512

const signs = new Set(['a', 'an', 'minus', 'negative'])

/** The bits of a word. */
export function cuesOf(word: Omit<Word, 'cues'>): number {
  let cues = 0
  if (word.reports || word.attributes.length > 0) cues |= TELLS_SOURCE
  if (word.updates.length > 0) cues |= TELLS_UPDATE
  if (word.tellsApart || word.contrasts || word.adds) cues |= TELLS_APART
  const isModal = word.negates || word.supposes || word.plans || word.aims || word.forecasts
  if (isModal || word.tense !== null || word.lower === 'to') cues |= TELLS_MEANING
  if (word.event !== undefined || word.class === 'verb' || (word.class === undefined && word.endsLikeVerb))
    cues |= TELLS_EVENT
  if (word.isContent) cues |= IS_CONTENT
  if (word.opensClause || word.isVerbal || word.class === 'pronoun') cues |= BEGINS_CLAUSE
  if (word.isNumber || signs.has(word.lower)) cues |= BEGINS_NUMBER
  if (word.temporal !== undefined && isHead(word.temporal)) cues |= BEARS_TIME
  if (isForeign(word.lower)) cues |= IS_FOREIGN
  return cues
}

/** "Black" and a bare "am" carry nothing alone, but "Black Friday" hangs on the first, and "nine am" on the second. */
function isHead(word: TemporalWord): boolean {
  return word.head === true || word.holidays !== undefined || word.meridiem !== undefined
}
