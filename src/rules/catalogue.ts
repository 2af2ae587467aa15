import entries from '#compiled/rules' with {type: 'json'}
import {compileRule, type CompiledRule, type RuleEntry, type RuleSettings} from './compile-rule.js'
import type {Rule} from './rule-schema.js'

export type {CompiledRule, RuleEntry, RuleSettings} from './compile-rule.js'

/** Settings by rule id; `off` leaves a rule out. */
export type RuleChoices = Readonly<Record<string, RuleSettings | 'off'>>

const builtIn = entries.map((entry) => compileRule(entry))

const onByDefault = builtIn.filter(({rule}) => isOnByDefault(rule))

/** The rules that come with factlint, as they come, by topic and id; also those that are off until somebody asks for them. */
export function builtInRules(): readonly CompiledRule[] {
  return builtIn
}

/** The built-in rules that run where nothing is configured. */
export function defaultRules(): readonly CompiledRule[] {
  return onByDefault
}

/** Rules with what a configuration says of them. A rule that is off by default runs where it is given a severity. */
export function chooseRules(rules: readonly RuleEntry[], choices: RuleChoices): readonly CompiledRule[] {
  return rules.flatMap((entry) => {
    const choice = choices[entry.rule.id] ?? {}
    if (choice === 'off' || (choice.severity === undefined && !isOnByDefault(entry.rule))) return []
    return [compileRule(entry, choice)]
  })
}

/** Whether a rule runs without being asked for. */
export function isOnByDefault(rule: Rule): boolean {
  return rule.default !== 'off'
}
