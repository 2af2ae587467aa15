import {oneLine} from '../cells.js'
import type {RulesReporter} from '../reporter.js'

/** One line a rule: `topic/id severity summary`. */
export const renderRules: RulesReporter = (entries) =>
  entries.map(({topic, rule}) => `${topic}/${rule.id} ${rule.severity} ${oneLine(rule.summary)}\n`).join('')
