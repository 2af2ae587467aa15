import {z} from 'zod'

const phrases = z.array(z.string().min(1))
const sides = z.strictObject({before: phrases, after: phrases})

/** Words that widen or open a number: rules/lexicons/en/hedges.yaml. */
export const hedgesSchema = z.strictObject({
  hedges: z.strictObject({
    'about': sides,
    'more-than': sides,
    'at-least': sides,
    'less-than': sides,
    'at-most': sides,
    'nearly': sides
  }),
  none: phrases,
  exact: phrases
})

/** Numbers that count nothing: rules/lexicons/en/not-quantities.yaml. */
export const notQuantitiesSchema = z.strictObject({
  labels: phrases,
  capitalised: phrases,
  structure: phrases,
  phrases,
  addresses: phrases,
  pronounOne: phrases,
  afterOne: phrases,
  serials: phrases,
  editions: phrases,
  versioned: phrases,
  versionLabels: phrases,
  versionLeads: phrases,
  versionBounds: phrases,
  notCounted: phrases
})
