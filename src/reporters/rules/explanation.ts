import pico from 'picocolors'
import {isOnByDefault, type RuleEntry} from '../../rules/catalogue.js'
import type {Rule} from '../../rules/rule-schema.js'
import {loadMeasure, oneLine, wrap, type Measure} from '../cells.js'
import {excerptsOfLine, type Mark} from '../excerpt.js'
import {severityColor} from '../frame.js'
import {markRows} from '../mark-rows.js'
import {pageOf} from './rule-page-path.js'

type Example = Rule['tests']['contradicts'][number]

/** Lines of running text are easier to read when they are not longer. */
const widestText = 88
/** How many examples of each kind are shown; the others are in the rule's file. */
const shownExamples = 5

/** What a rule reports and what it leaves alone, with the examples of its tests. */
export async function renderExplanation(
  {topic, rule}: RuleEntry,
  {color, width}: {readonly color: 'on' | 'off'; readonly width: number}
): Promise<string> {
  const colors = pico.createColors(color === 'on')
  const agreeing = rule.tests.agrees.map((d) => (typeof d === 'string' ? d : d.text))
  const measure = await loadMeasure([
    rule.summary,
    rule.limits ?? '',
    ...rule.tests.contradicts.map((d) => d.text),
    ...agreeing
  ])
  const room = Math.min(width, widestText) - 2
  const paragraph = (text: string) => wrap(measure, text, room).map((d) => `  ${d}`)
  const section = (title: string, lines: readonly string[]) => ['', colors.bold(title), ...lines]
  const paint = severityColor(rule.severity, colors)
  const examples = rule.tests.contradicts
    .slice(0, shownExamples)
    .flatMap((d) => [...renderExample(d, room, measure, {main: paint, related: colors.cyan}), ''])
  return [
    `${colors.bold(rule.id)}  ${paint(rule.severity)}  ${colors.dim(topic)}${isOnByDefault(rule) ? '' : colors.dim('  off by default')}`,
    ...paragraph(rule.summary),
    ...(rule.limits === undefined ? [] : section('Leaves alone', paragraph(rule.limits))),
    ...section('Reported', examples.slice(0, -1)),
    ...section(
      'Not reported',
      agreeing.slice(0, shownExamples).flatMap((d) => hanging(wrap(measure, d, room - 2)))
    ),
    '',
    `${colors.dim('More:')} ${pageOf(topic, rule.id)}`,
    ''
  ].join('\n')
}

/** Lines of one item of a list. */
function hanging(lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`)
}

type Paints = Readonly<Record<Mark['role'], (text: string) => string>>

/** An example on one line, or cut around the places that are reported, which are underlined. */
function renderExample({text, a, b, asOf}: Example, width: number, measure: Measure, paints: Paints): string[] {
  const line = oneLine(text)
  const marks = [
    ...markOf(line, a, b === undefined ? 'main' : 'related'),
    ...(b === undefined ? [] : markOf(line, b, 'main'))
  ]
  const written = asOf === undefined ? [] : [`    (written on ${asOf})`]
  if (marks.length === 0) return [...hanging(wrap(measure, line, width - 2)), ...written]
  const excerpts = excerptsOfLine(line, marks, width - 2, measure).flatMap((excerpt, index) => [
    `  ${index === 0 ? '-' : ' '} ${excerpt.text}`,
    ...markRows(excerpt.marks, width - 2, measure).map((row) => {
      let shown = ''
      let column = 0
      for (const piece of row) {
        shown += ' '.repeat(piece.column - column) + paints[piece.role](piece.text)
        column = piece.column + piece.text.length
      }
      return `    ${shown}`
    })
  ])
  return [...excerpts, ...written]
}

function markOf(line: string, words: string, role: Mark['role']): Mark[] {
  const start = line.indexOf(oneLine(words))
  return start < 0 ? [] : [{start, end: start + oneLine(words).length, label: '', role}]
}
