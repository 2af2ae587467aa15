import {z} from 'zod'

const pairWeights = z.strictObject({
  'restated': z.number(),
  'shared-words': z.number(),
  'near-words': z.number(),
  'same-word-before': z.number(),
  'same-word-after': z.number(),
  'parallel': z.number(),
  'same-head': z.number(),
  'other-head': z.number(),
  'head-in-sentence': z.number(),
  'same-modifiers': z.number(),
  'other-modifiers': z.number(),
  'narrower': z.number(),
  'shares': z.number(),
  'same-property': z.number(),
  'other-property': z.number(),
  'same-owner': z.number(),
  'other-owner': z.number(),
  'same-unit': z.number(),
  'same-event': z.number(),
  'other-event': z.number(),
  'same-once': z.number(),
  'other-once': z.number(),
  'same-head-and-event': z.number(),
  'same-event-noun': z.number(),
  'same-thing': z.number(),
  'other-thing': z.number(),
  'same-names': z.number(),
  'other-names': z.number(),
  'other-place': z.number(),
  'equal-other-values': z.number(),
  'other-values-differ': z.number(),
  'value-in-sentence': z.number(),
  'only-values': z.number(),
  'only-shared': z.number(),
  'same-order': z.number(),
  'other-order': z.number(),
  'same-time': z.number(),
  'other-time': z.number(),
  'dated-apart': z.number(),
  'other-bounds': z.number(),
  'other-tense': z.number(),
  'other-modality': z.number(),
  'other-polarity': z.number(),
  'other-speaker': z.number(),
  'other-role': z.number(),
  'change-and-level': z.number(),
  'part-and-whole': z.number(),
  'compared': z.number(),
  'update': z.number(),
  'apart': z.number(),
  'definite-reference': z.number(),
  'neighbours': z.number(),
  'same-section': z.number()
})

const featureName = pairWeights.keyof()

/** The weight of each feature of a pair of claims, and where a sum of none begins. */
const pairModel = z.strictObject({
  bias: z.number(),
  weights: pairWeights,
  /** In which order the features of a pair are read: what most often settles it comes first. */
  order: z
    .array(featureName)
    .refine((names) => new Set(names).size === names.length && names.length === featureName.options.length, {
      error: 'expected each feature once'
    })
})

const reportModel = z.strictObject({
  bias: z.number(),
  weights: z.strictObject({
    'alignment': z.number(),
    'other-partner': z.number(),
    'second-witness': z.number(),
    'agreeing-partner': z.number(),
    'not-nearest': z.number(),
    'both-elsewhere': z.number(),
    'one-elsewhere': z.number(),
    'alone': z.number(),
    'other-bound': z.number(),
    'other-hedge': z.number(),
    'one-bound': z.number(),
    'near-values': z.number()
  })
})

/** rules/alignment.yaml */
export const alignmentSchema = z.strictObject({
  /** From which probability two claims are taken to be one. */
  threshold: z.number().gt(0).lt(1),
  quantity: pairModel,
  date: pairModel,
  report: reportModel
})

/**
 * What `npm run build` makes of the file.
 *
 * @public
 */
export type AlignmentModel = z.infer<typeof alignmentSchema>
