import {z} from 'zod'

/** rules/alignment.yaml: the weight of each feature of a pair of claims. */
export const alignmentSchema = z.strictObject({
  threshold: z.number().gt(0).lt(1),
  bias: z.number(),
  weights: z.strictObject({
    'same-head': z.number(),
    'different-head': z.number(),
    'same-modifiers': z.number(),
    'same-event': z.number(),
    'different-event': z.number(),
    'same-event-noun': z.number(),
    'same-subject': z.number(),
    'different-subject': z.number(),
    'shared-rare-words': z.number(),
    'shared-near-words': z.number(),
    'equal-other-values': z.number(),
    'definite-reference': z.number(),
    'same-section': z.number()
  })
})

/**
 * What `npm run build` makes of the file.
 *
 * @public
 */
export type AlignmentModel = z.infer<typeof alignmentSchema>
