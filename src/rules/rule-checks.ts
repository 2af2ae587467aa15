import type {z} from 'zod'
import {didYouMean} from '../yaml/did-you-mean.js'
import {comparators} from './comparators/index.js'
import {readOption} from './option-value.js'
import type {LocalRule, PairRule, Rule} from './rule-schema.js'
import {placeholdersIn} from './template.js'

/** What the words of a pair rule may name. */
export const pairPlaceholders = ['a.text', 'b.text', 'evidence'] as const

interface Place {
  readonly context: z.core.$RefinementCtx
  readonly path: readonly (string | number)[]
}

/** What the shape of a rule cannot say: examples quote their own text, and every name in it is one that exists. */
export function checkRule(rule: Rule, context: z.core.$RefinementCtx): void {
  checkExamples(rule, context)
  if ('check' in rule) checkLocalRule(rule, context)
  else checkPairRule(rule, context)
}

function checkExamples(rule: Rule, context: z.core.$RefinementCtx): void {
  rule.tests.contradicts.forEach((example, index) => {
    for (const end of ['a', 'b'] as const) {
      const quoted = example[end]
      if (quoted !== undefined && !example.text.includes(quoted))
        report({context, path: ['tests', 'contradicts', index, end]}, `'${quoted}' does not stand in the text`, null)
    }
  })
}

function checkPairRule(rule: PairRule, context: z.core.$RefinementCtx): void {
  checkPlaceholders(rule, pairPlaceholders, context)
  const {using, tolerance} = rule.compare
  if (tolerance === undefined) return
  const place = {context, path: ['compare', 'tolerance']}
  if (using !== 'amount') report(place, 'only amounts have a tolerance', null)
  else checkOption(tolerance, place)
}

function checkLocalRule(rule: LocalRule, context: z.core.$RefinementCtx): void {
  const comparator = comparators[rule.check]
  checkPlaceholders(rule, [...comparator.placeholders, 'note'], context)
  const known = Object.keys(comparator.options)
  for (const [name, value] of Object.entries(rule.options ?? {})) {
    const place = {context, path: ['options', name]}
    if (known.includes(name)) checkOption(value, place)
    else report(place, `'${rule.check}' has no such option`, didYouMean(name, known))
  }
}

function checkPlaceholders(rule: Rule, known: readonly string[], context: z.core.$RefinementCtx): void {
  for (const [part, template] of Object.entries(rule.report))
    for (const name of placeholdersIn(template ?? ''))
      if (!known.includes(name))
        report({context, path: ['report', part]}, `'{${name}}' is not a known placeholder`, didYouMean(name, known))
}

function checkOption(value: number | string, place: Place): void {
  if (readOption(value) === null) report(place, `'${value}' is neither a number nor a share`, "Write '2%' or 0.02.")
}

function report({context, path}: Place, message: string, hint: string | null): void {
  context.addIssue({code: 'custom', path: [...path], message, params: {hint}})
}
