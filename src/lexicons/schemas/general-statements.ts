import {z} from 'zod'
import {words} from './words.js'

/** general-statements.yaml: words of a sentence that say nothing beside a thing and its value. */
export const generalStatementsSchema = z.strictObject({
  plain: words,
  present: words,
  past: words,
  openings: words,
  conditions: words
})
