import {z} from 'zod'

const integers = z.record(z.string(), z.int().nonnegative())
const spans = z.record(z.string(), z.tuple([z.number(), z.number()]))
const words = z.array(z.string().min(1))

/** Number words: rules/lexicons/en/numbers.yaml. */
export const numbersSchema = z.strictObject({
  cardinals: integers,
  magnitudes: z.array(
    z.strictObject({
      power: z.int().positive(),
      words,
      plurals: words,
      suffixes: words.optional(),
      money: words.optional()
    })
  ),
  groups: z.array(z.strictObject({value: z.int().positive(), words, plurals: words, explicit: z.boolean().optional()})),
  ordinals: integers,
  ordinalSuffixes: words,
  denominators: integers,
  indefinite: spans,
  vague: spans,
  indefiniteMultiples: spans,
  multiples: integers,
  multipleVerbs: integers
})
