import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/arithmetic.yaml: words by which sentences tie numbers to each other. */
export const arithmeticSchema = z.strictObject({
  shares: z.strictObject({
    of: words,
    restates: words,
    majority: words,
    minority: words,
    beforeSuperlative: words,
    notHalf: words
  }),
  changes: z.strictObject({
    up: words,
    down: words,
    upBare: words,
    downBare: words,
    beforeBareVerb: words,
    nouns: words,
    breaks: words,
    halves: words,
    yearly: words,
    rankings: words
  }),
  scores: z.strictObject({winVerbs: words, winNouns: words, behindScore: words, noWin: words})
})
