import type {z} from 'zod'
import {abbreviationsSchema} from './schemas/abbreviations.js'
import {arithmeticSchema} from './schemas/arithmetic.js'
import {calendarSchema} from './schemas/calendar.js'
import {checkCuesSchema} from './schemas/check-cues.js'
import {commonWordsSchema} from './schemas/common-words.js'
import {conversionsSchema} from './schemas/conversions.js'
import {currenciesSchema} from './schemas/currencies.js'
import {discourseSchema} from './schemas/discourse.js'
import {eventsSchema} from './schemas/events.js'
import {generalStatementsSchema} from './schemas/general-statements.js'
import {grammarSchema} from './schemas/grammar.js'
import {lifeEventsSchema} from './schemas/life-events.js'
import {namesSchema} from './schemas/names.js'
import {numbersSchema} from './schemas/numbers.js'
import {propertiesSchema} from './schemas/properties.js'
import {hedgesSchema, notQuantitiesSchema} from './schemas/qualifiers.js'
import {quantityWordsSchema} from './schemas/quantity-words.js'
import {temporalWordsSchema} from './schemas/temporal-words.js'
import {unitsSchema} from './schemas/units.js'

/**
 * The shape of every word list in rules/lexicons/en, by the name of its file. Lists are decoded and checked when the
 * package is built; nothing of this runs when factlint does.
 */
export const lexiconSchemas = {
  'abbreviations': abbreviationsSchema,
  'arithmetic': arithmeticSchema,
  'calendar': calendarSchema,
  'check-cues': checkCuesSchema,
  'common-words': commonWordsSchema,
  'conversions': conversionsSchema,
  'currencies': currenciesSchema,
  'discourse': discourseSchema,
  'events': eventsSchema,
  'general-statements': generalStatementsSchema,
  'grammar': grammarSchema,
  'hedges': hedgesSchema,
  'life-events': lifeEventsSchema,
  'names': namesSchema,
  'not-quantities': notQuantitiesSchema,
  'numbers': numbersSchema,
  'properties': propertiesSchema,
  'quantity-words': quantityWordsSchema,
  'temporal-words': temporalWordsSchema,
  'units': unitsSchema
}

export type LexiconName = keyof typeof lexiconSchemas
/**
 * What `npm run build` makes of all lists.
 *
 * @public
 */
export type Lexicons = {readonly [name in LexiconName]: z.infer<(typeof lexiconSchemas)[name]>}
