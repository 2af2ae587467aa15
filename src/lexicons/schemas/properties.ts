import {z} from 'zod'
import {measuredProperties} from '../../values/measured-property.js'
import {dimensions} from '../../values/unit.js'
import {words} from './words.js'

/** rules/lexicons/en/properties.yaml: what can be measured of a thing, in which dimensions, and the words that tell of it. */
export const propertiesSchema = z.partialRecord(
  z.enum(measuredProperties),
  z.strictObject({
    dimensions: z.array(z.enum(['count', ...dimensions])).min(1),
    nouns: words.default([]),
    counted: words.default([]),
    verbs: words.default([]),
    actions: words.default([]),
    adjectives: words.default([])
  })
)
