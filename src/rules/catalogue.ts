import entries from '#compiled/rules' with {type: 'json'}
import {compileRule, type CompiledRule, type RuleEntry, type RuleSettings} from './compile-rule.js'

export type {CompiledRule, RuleEntry, RuleSettings} from './compile-rule.js'

/** Settings by rule id; `off` leaves a rule out. */
export type RuleChoices = Readonly<Record<string, RuleSettings | 'off'>>

const builtIn = entries.map((entry) => compileRule(entry))

/** The rules that come with factlint, as they come, by topic and id. */
export function builtInRules(): readonly CompiledRule[] {
  return builtIn
}

/** Rules with what a configuration says of them. */
export function chooseRules(rules: readonly RuleEntry[], choices: RuleChoices): readonly CompiledRule[] {
  return rules.flatMap((entry) => {
    const choice = choices[entry.rule.id] ?? {}
    return choice === 'off' ? [] : [compileRule(entry, choice)]
  })
}
