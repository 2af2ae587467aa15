import {z} from 'zod'
import {calendarSchema} from './schemas/calendar.js'
import {numbersSchema} from './schemas/numbers.js'
import {temporalWordsSchema} from './schemas/temporal-words.js'

/**
 * The shape of every word list in rules/lexicons/en, by the name of its file. Lists are decoded and checked when the
 * package is built; nothing of this runs when factlint does.
 */
export const lexiconSchemas = {
  'calendar': calendarSchema,
  'numbers': numbersSchema,
  'temporal-words': temporalWordsSchema
}

export type LexiconName = keyof typeof lexiconSchemas
export type Lexicons = {readonly [name in LexiconName]: z.infer<(typeof lexiconSchemas)[name]>}
