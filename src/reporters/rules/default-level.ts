import {isOnByDefault} from '../../rules/catalogue.js'
import type {Severity} from '../../rules/finding.js'
import type {Rule} from '../../rules/rule-schema.js'

/** What a rule is reported as where nothing is configured; `off` where it has to be asked for. */
export function defaultLevel(rule: Rule): Severity | 'off' {
  return isOnByDefault(rule) ? rule.severity : 'off'
}
