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
  })
})
