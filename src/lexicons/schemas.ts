import type {z} from 'zod'
import {abbreviationsSchema} from './schemas/abbreviations.js'
import {discourseSchema} from './schemas/discourse.js'
import {eventsSchema} from './schemas/events.js'
import {grammarSchema} from './schemas/grammar.js'

/**
 * The shape of every word list in rules/lexicons/en, by the name of its file. Lists are decoded and checked when the
 * package is built; nothing of this runs when factlint does.
 */
export const lexiconSchemas = {
  abbreviations: abbreviationsSchema,
  discourse: discourseSchema,
  events: eventsSchema,
  grammar: grammarSchema
}

export type LexiconName = keyof typeof lexiconSchemas
export type Lexicons = {readonly [name in LexiconName]: z.infer<(typeof lexiconSchemas)[name]>}
