import type {RulesReporter} from '../reporter.js'
import {defaultLevel} from './default-level.js'
import {pageOf} from './rule-page-path.js'

/** Version 1 of the JSON list of rules. */
export const renderRules: RulesReporter = (entries) => {
  const rules = entries.map(({topic, rule}) => ({
    id: rule.id,
    topic,
    severity: rule.severity,
    default: defaultLevel(rule),
    summary: rule.summary,
    limits: rule.limits ?? null,
    url: pageOf(topic, rule.id)
  }))
  return `${JSON.stringify({version: 1, rules}, null, 1)}\n`
}
