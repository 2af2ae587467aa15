import lexicons from '#compiled/lexicons' with {type: 'json'}
import {phraseMap, reversedPhraseMap, reversedPhraseSet, type PhraseSet} from './phrase-set.js'

/** The hedges that words before or behind a number can be; ranges and indefinite amounts are read elsewhere. */
export type WordedHedge = keyof typeof lexicons.hedges.hedges

const {hedges, none, exact} = lexicons.hedges
const kinds = ['about', 'more-than', 'at-least', 'less-than', 'at-most', 'nearly'] as const

/** Matched backwards from the number: what ends in a hedge's words and is none. */
export const notHedges: PhraseSet = reversedPhraseSet(none)

/** Matched backwards from the number: `more than`, `in the region of`. */
export const hedgesBefore: PhraseSet<WordedHedge> = reversedPhraseMap(
  kinds.flatMap((hedge) => hedges[hedge].before.map((phrase) => [phrase, hedge] as const))
)

/** Matched forwards from behind the number or its unit: `or so`, `or more`. */
export const hedgesAfter: PhraseSet<WordedHedge> = phraseMap(
  kinds.flatMap((hedge) => hedges[hedge].after.map((phrase) => [phrase, hedge] as const))
)

/** Words that can stand between a hedge and its number and change nothing: "more than a mere 20". */
export const exactWords: PhraseSet = reversedPhraseSet(exact)
