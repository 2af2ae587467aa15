import type {RuleEntry} from '../rules/catalogue.js'
import {comparators} from '../rules/comparators/index.js'
import {readOption} from '../rules/option-value.js'
import type {Rule} from '../rules/rule-schema.js'
import {didYouMean} from '../yaml/did-you-mean.js'
import type {RuleSetting} from './configuration-schema.js'

/** Something wrong with a rule's setting that its shape does not show. */
export interface SettingMistake {
  /** Keys and list positions below `rules`. */
  readonly path: readonly (string | number)[]
  readonly end: 'key' | 'value'
  readonly message: string
  readonly hint: string | null
}

/** Check that the rules and options which some settings name exist, and that the options are numbers. */
export function checkRuleSettings(
  settings: Readonly<Record<string, RuleSetting | undefined>>,
  entries: readonly RuleEntry[]
): readonly SettingMistake[] {
  const rules = new Map(entries.map(({rule}) => [rule.id, rule]))
  return Object.entries(settings).flatMap(([id, setting]) => {
    const rule = rules.get(id)
    if (rule === undefined) return [unknownRule(id, [...rules.keys()])]
    return typeof setting === 'object' ? checkOptions(rule, setting[1] ?? {}) : []
  })
}

/** A rule that nobody knows, at its name. */
export function unknownRule(id: string, known: readonly string[]): SettingMistake {
  const hint = didYouMean(id, known) ?? 'See factlint rules.'
  return {path: [id], end: 'key', message: `there is no rule '${id}'.`, hint}
}

function checkOptions(rule: Rule, options: Readonly<Record<string, number | string>>): SettingMistake[] {
  const known = optionNames(rule)
  return Object.entries(options).flatMap(([name, value]): SettingMistake[] => {
    const path = [rule.id, 1, name]
    if (!known.includes(name)) {
      const hint = known.length === 0 ? 'It has none.' : (didYouMean(name, known) ?? `It has ${known.join(', ')}.`)
      return [{path, end: 'key', message: `'${rule.id}' has no option '${name}'.`, hint}]
    }
    if (readOption(value) !== null) return []
    const message = `'${name}' is '${value}', which is neither a number nor a share.`
    return [{path, end: 'value', message, hint: "Write '2%' or 0.02."}]
  })
}

/** What a configuration may set of a rule besides its level. */
function optionNames(rule: Rule): readonly string[] {
  if ('check' in rule) return Object.keys(comparators[rule.check].options)
  return rule.compare.using === 'amount' ? ['tolerance'] : []
}
