import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/events.yaml: classes of events and the words that tell of each. */
export const eventsSchema = z.record(
  z.string(),
  z.strictObject({
    verbs: words.default([]),
    nouns: words.default([]),
    states: words.default([]),
    opposite: z.string().nullable().default(null),
    once: z.boolean().default(false),
    people: z.boolean().default(false)
  })
)
