import pico from 'picocolors'
import type {RuleEntry} from '../../rules/catalogue.js'
import {measureText, wrap} from '../cells.js'
import {severityColor} from '../frame.js'
import {defaultLevel} from './default-level.js'
import {counted, type RulesReporter} from '../reporter.js'

const severityWidth = 9

/** For people: the rules under their topics, each with its summary. */
export const renderRules: RulesReporter = (entries, {color, width, totals}) => {
  const colors = pico.createColors(color === 'on')
  const idWidth = Math.max(0, ...entries.map((d) => d.rule.id.length)) + 2
  const indent = 2 + severityWidth + idWidth
  const renderRule = ({rule}: RuleEntry) => {
    const level = defaultLevel(rule)
    const severity = (level === 'off' ? colors.dim : severityColor(level, colors))(level.padEnd(severityWidth))
    const room = width - indent
    // Too narrow for a column: the summary goes below.
    if (room < 24)
      return [`  ${severity}${rule.id}`, ...wrap(measureText, rule.summary, width - 4).map((d) => `    ${d}`)]
    const [first = '', ...rest] = wrap(measureText, rule.summary, room)
    return [`  ${severity}${rule.id.padEnd(idWidth)}${first}`, ...rest.map((d) => ' '.repeat(indent) + d)]
  }
  const sections = [...topicsOf(entries)].map(
    ([topic, rules]) => `${colors.bold(topic)}\n${rules.flatMap(renderRule).join('\n')}\n`
  )
  const total =
    totals === 'shown'
      ? `\n${counted(entries.length, 'rule')}. ${colors.dim('factlint explain RULE shows what a rule reports and what it leaves alone.')}\n`
      : ''
  return sections.join('\n') + total
}

function topicsOf(entries: readonly RuleEntry[]): ReadonlyMap<string, readonly RuleEntry[]> {
  const topics = new Map<string, RuleEntry[]>()
  for (const entry of entries) topics.set(entry.topic, [...(topics.get(entry.topic) ?? []), entry])
  return topics
}
