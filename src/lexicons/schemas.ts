import type {z} from 'zod'
import {abbreviationsSchema} from './schemas/abbreviations.js'
import {calendarSchema} from './schemas/calendar.js'
import {conversionsSchema} from './schemas/conversions.js'
import {discourseSchema} from './schemas/discourse.js'
import {eventsSchema} from './schemas/events.js'
import {grammarSchema} from './schemas/grammar.js'
import {numbersSchema} from './schemas/numbers.js'
import {temporalWordsSchema} from './schemas/temporal-words.js'

/**
 * The shape of every word list in rules/lexicons/en, by the name of its file. Lists are decoded and checked when the
 * package is built; nothing of this runs when factlint does.
 */
export const lexiconSchemas = {
  'abbreviations': abbreviationsSchema,
  'calendar': calendarSchema,
  'conversions': conversionsSchema,
  'discourse': discourseSchema,
  'events': eventsSchema,
  'grammar': grammarSchema,
  'numbers': numbersSchema,
  'temporal-words': temporalWordsSchema
}

export type LexiconName = keyof typeof lexiconSchemas
export type Lexicons = {readonly [name in LexiconName]: z.infer<(typeof lexiconSchemas)[name]>}
