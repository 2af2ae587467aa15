import {z} from 'zod'

const word = z.string().min(1)

/** conversions.yaml: how one measure is restated in another unit. */
export const conversionsSchema = z.strictObject({
  joiners: z.array(word).min(1),
  definitions: z.array(word).min(1),
  dimensions: z.array(word).min(1),
  rivals: z.array(z.strictObject({code: word, factors: z.array(z.number().positive()).min(1)})),
  counterparts: z.array(z.record(word, word))
})
