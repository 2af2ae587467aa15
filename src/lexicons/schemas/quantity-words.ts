import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/quantity-words.yaml: words around a number that tell what kind of quantity it is. */
export const quantityWordsSchema = z.strictObject({
  stepLeads: words,
  rangeLeads: words,
  scoreCues: words,
  ageVerbs: words,
  ageWords: words,
  behindAges: words,
  nameSuffixes: words,
  multiplied: words,
  rankVerbs: words,
  rankWords: words,
  notSuperlatives: words,
  unitAdjectives: words,
  rateAdjectives: words,
  behindPrices: words,
  stagesOfPlay: words,
  notDescribing: words,
  behindShares: words,
  behindHalf: words,
  beforeHalf: words,
  sequence: words,
  joinedBefore: words,
  behindNames: words,
  classifying: words
})
