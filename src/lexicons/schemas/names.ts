import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/names.yaml: words in and around names, and nouns that speak of a named thing again. */
export const namesSchema = z.strictObject({
  titles: words,
  corporateWords: words,
  organizationWords: words,
  personNouns: words,
  thingNouns: words,
  womenWords: words,
  menWords: words,
  placePrepositions: words
})
