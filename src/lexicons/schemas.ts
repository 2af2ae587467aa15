import {z} from 'zod'
import {currenciesSchema} from './schemas/currencies.js'
import {numbersSchema} from './schemas/numbers.js'
import {hedgesSchema, notQuantitiesSchema} from './schemas/qualifiers.js'
import {unitsSchema} from './schemas/units.js'

/**
 * The shape of every word list in rules/lexicons/en, by the name of its file. Lists are decoded and checked when the
 * package is built; nothing of this runs when factlint does.
 */
export const lexiconSchemas = {
  'currencies': currenciesSchema,
  'hedges': hedgesSchema,
  'not-quantities': notQuantitiesSchema,
  'numbers': numbersSchema,
  'units': unitsSchema
}

export type LexiconName = keyof typeof lexiconSchemas
export type Lexicons = {readonly [name in LexiconName]: z.infer<(typeof lexiconSchemas)[name]>}
