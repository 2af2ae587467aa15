import lexicons from '#compiled/lexicons' with {type: 'json'}
import {phraseSet, reversedPhraseSet, type PhraseSet} from './phrase-set.js'

/** The hedges that words before or behind a number can be; ranges and indefinite amounts are read elsewhere. */
export type WordedHedge = keyof typeof lexicons.hedges.hedges

/** Phrases of one hedge. */
export interface HedgePhrases {
  readonly hedge: WordedHedge
  readonly phrases: PhraseSet
}

const {hedges, exact} = lexicons.hedges
const kinds = ['about', 'more-than', 'at-least', 'less-than', 'at-most', 'nearly'] as const

/** Matched backwards from the number: `more than`, `in the region of`. */
export const hedgesBefore: readonly HedgePhrases[] = kinds.map((hedge) => ({
  hedge,
  phrases: reversedPhraseSet(hedges[hedge].before)
}))

/** Matched forwards from behind the number or its unit: `or so`, `or more`. */
export const hedgesAfter: readonly HedgePhrases[] = kinds.map((hedge) => ({
  hedge,
  phrases: phraseSet(hedges[hedge].after)
}))

/** Words that can stand between a hedge and its number and change nothing: "more than a mere 20". */
export const exactWords: PhraseSet = reversedPhraseSet(exact)
