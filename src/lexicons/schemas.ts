import {z} from 'zod'

const words = z.array(z.string().min(1))

const grammar = z.strictObject({
  determiners: words,
  prepositions: words,
  coordinators: words,
  subordinators: words,
  pronouns: words,
  auxiliaries: words,
  modals: words,
  negations: words,
  adverbs: words,
  verbs: words,
  nounsInIng: words,
  singularsInS: words,
  irregularPlurals: z.record(z.string(), z.string())
})

const discourse = z.strictObject({
  reportingVerbs: words,
  attributions: words,
  updateCues: words,
  planned: words,
  forecast: words,
  hypothetical: words,
  rises: words,
  falls: words,
  comparisons: words,
  parts: words,
  totals: words,
  others: words
})

const events = z.record(
  z.string(),
  z.strictObject({verbs: words.default([]), nouns: words.default([]), states: words.default([])})
)

/**
 * The shape of every word list in rules/lexicons/en, by the name of its file. Lists are decoded and checked when the
 * package is built; nothing of this runs when factlint does.
 */
export const lexiconSchemas = {discourse, events, grammar}

export type LexiconName = keyof typeof lexiconSchemas
export type Lexicons = {readonly [name in LexiconName]: z.infer<(typeof lexiconSchemas)[name]>}
