import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/grammar.yaml: closed word classes and irregular nouns. */
export const grammarSchema = z.strictObject({
  determiners: words,
  prepositions: words,
  coordinators: words,
  subordinators: words,
  pronouns: words,
  addresses: words,
  auxiliaries: words,
  modals: words,
  pastAuxiliaries: words,
  presentAuxiliaries: words,
  futureModals: words,
  clauseOpeners: words,
  negations: words,
  denials: words,
  affirmers: words,
  adverbs: words,
  verbs: words,
  nounsInIng: words,
  nounsInLy: words,
  comparatives: words,
  linkingVerbs: words,
  amountNouns: words,
  singularsInS: words,
  irregularPlurals: z.record(z.string(), z.string()),
  otherLanguages: words
})
