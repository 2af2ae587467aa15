import {z} from 'zod'
import {comparatorNames} from './comparators/index.js'
import {checkRule} from './rule-checks.js'
import {
  claimKind,
  datePart,
  dimension,
  eventMention,
  hedge,
  measuredProperty,
  modality,
  relationName,
  role,
  severity
} from './vocabulary.js'

/** One word, or a list of words of which any will do. */
function oneOrMore<Word extends z.ZodType>(word: Word) {
  return z.union([word, z.array(word).min(1).readonly()])
}

const sentence = z.string().min(1)

const claimPattern = z
  .strictObject({
    kind: oneOrMore(claimKind),
    dimension: oneOrMore(dimension).optional(),
    property: oneOrMore(measuredProperty).optional(),
    event: eventMention.optional(),
    role: oneOrMore(role).optional(),
    stated: z.array(datePart).readonly().optional().describe('Parts that the words of a date state; all of them.'),
    hedge: oneOrMore(hedge).optional(),
    modality: oneOrMore(modality).optional(),
    negated: z.boolean().optional(),
    quoted: z.boolean().optional()
  })
  .readonly()
  .describe('Which claims a rule looks at: every field that is given must hold.')

const optionValue = z.union([z.number(), z.string()]).describe('A number, or a share such as 2%.')

const compare = z
  .strictObject({
    using: z.enum(['amount', 'date']),
    tolerance: optionValue.optional().describe('Amounts that differ by no more than this share are compatible: 2%.')
  })
  .readonly()

const report = z
  .strictObject({
    message: sentence.describe('One sentence with both values: "{b.text}" contradicts "{a.text}".'),
    a: sentence.optional().describe('What is said at the earlier place.'),
    b: sentence.optional().describe('What is said at the main place.'),
    note: sentence.optional().describe('Why the two were held against each other.')
  })
  .readonly()

const isoDate = z.iso.date()

/** What an example is read with besides its text. */
const circumstances = {
  asOf: isoDate.optional().describe('Date of writing.'),
  against: sentence.optional().describe('A text that it restates.'),
  previous: sentence.optional().describe('The same text before it was edited.')
}

const contradiction = z
  .strictObject({
    text: sentence,
    a: sentence.describe('Words of the text at the first place that must be reported.'),
    b: sentence.optional().describe('Words of the text at the second place, where there is one.'),
    ...circumstances
  })
  .readonly()

const agreement = z.union([sentence, z.strictObject({text: sentence, ...circumstances}).readonly()])

const tests = z
  .strictObject({
    contradicts: z.array(contradiction).min(1).readonly(),
    agrees: z.array(agreement).min(1).readonly()
  })
  .readonly()

const heading = {
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case words joined by hyphens'),
  severity,
  default: z
    .literal('off')
    .optional()
    .describe('A rule that is only run where a configuration or --rule gives it a level.'),
  summary: sentence,
  limits: sentence.optional().describe('What the rule leaves alone, and why.')
}

const pairRule = z
  .strictObject({
    ...heading,
    select: z.strictObject({a: claimPattern, b: claimPattern}).readonly(),
    pair: z.array(relationName).readonly().describe('Relations that must hold between the two.'),
    unless: z.array(relationName).readonly().optional().describe('Relations that explain the difference away.'),
    compare,
    report,
    tests
  })
  .readonly()

const localRule = z
  .strictObject({
    ...heading,
    check: z.enum(comparatorNames).describe('A check that needs code, from src/rules/comparators.'),
    options: z.record(z.string(), optionValue).readonly().optional(),
    report,
    tests
  })
  .readonly()

/**
 * A rule file. This one schema gives the types, the decoder, and rules/rule.schema.json for editors. It runs when the
 * package is built and when somebody's own rules are read, never when the built-in rules run.
 */
export const ruleSchema = z.union([pairRule, localRule]).superRefine(checkRule)

export type ClaimPattern = z.infer<typeof claimPattern>
export type PairRule = z.infer<typeof pairRule>
export type LocalRule = z.infer<typeof localRule>
export type Rule = PairRule | LocalRule
export type RuleTests = z.infer<typeof tests>
