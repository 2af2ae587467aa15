import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/discourse.yaml: words that tell how a statement is meant. */
export const discourseSchema = z.strictObject({
  reportingVerbs: words,
  attributions: words,
  updateCues: words,
  planned: words,
  aims: words,
  forecast: words,
  hypothetical: words,
  rises: words,
  falls: words,
  totals: words,
  limits: words,
  permissions: words,
  comparisons: words,
  wholes: words,
  parts: words,
  setsApart: words,
  contrasts: z.array(words),
  others: words,
  adding: words
})
