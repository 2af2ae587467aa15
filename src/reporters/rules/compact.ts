import {oneLine} from '../cells.js'
import {defaultLevel} from './default-level.js'
import type {RulesReporter} from '../reporter.js'

/** One line a rule: `topic/id level summary`. */
export const renderRules: RulesReporter = (entries) =>
  entries.map(({topic, rule}) => `${topic}/${rule.id} ${defaultLevel(rule)} ${oneLine(rule.summary)}\n`).join('')
