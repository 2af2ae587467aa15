import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/abbreviations.yaml: what a full stop after each means to a sentence. */
export const abbreviationsSchema = z.strictObject({
  beforeName: words,
  inside: words,
  beforeNumber: words,
  beforeNumberOrWord: words,
  mayEnd: words,
  units: words,
  namesWithMark: words,
  starters: words
})
