import {expect, test} from 'vitest'
import {comparatorNames} from '../../src/rules/comparators/index.js'
import {decodeRule} from '../../src/rules/decode-rule.js'
import {formatProblem} from '../../src/yaml/decode.js'

/** The words of the decoder for any of the checks: `'a', 'b' or 'c'`. */
const checks = comparatorNames
  .map((name) => `'${name}'`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ')

const pairRule = `id: same-size
severity: warning
summary: Two sizes of one thing.
select:
  a: {kind: quantity, dimension: length}
  b: {kind: quantity, dimension: length}
pair: [same-entity]
compare: {using: amount}
report:
  message: '{b.text} contradicts {a.text}'
tests:
  contradicts:
    - text: The wall is 5 m long, and the wall is 6 m long.
      a: 5 m
      b: 6 m
  agrees:
    - The wall is 5 m long.
`

const checkRule = `id: weekday
severity: error
summary: A wrong weekday.
check: weekday-date
report:
  message: '{date} is a {weekday}'
tests:
  contradicts:
    - text: On Friday, May 3, 2022.
      a: Friday, May 3, 2022
  agrees:
    - On Tuesday, May 3, 2022.
`

function problemsOf(source: string): string[] {
  return decodeRule(source, 'rules/x.yaml').problems.map(formatProblem)
}

test.each([
  ['a pair rule', pairRule],
  ['a check', checkRule]
])('%s without mistakes is decoded', (_name, source) => {
  expect(problemsOf(source)).toEqual([])
})

test.each<[mistake: string, source: string, from: string, to: string, problem: string]>([
  [
    'an unknown word',
    pairRule,
    'a: {kind: quantity',
    'a: {kind: quanity',
    "rules/x.yaml:5:13 'select.a.kind' is 'quanity'; expected 'quantity', 'date', 'time', 'duration' or 'set'. Did you mean 'quantity'?"
  ],
  [
    'an unknown word, far from all',
    pairRule,
    'severity: warning',
    'severity: loud',
    "rules/x.yaml:2:11 'severity' is 'loud'; expected 'error', 'warning' or 'info'."
  ],
  [
    'an unknown key at the top',
    pairRule,
    'summary:',
    'sumary: x\nsummary:',
    "rules/x.yaml:3:1 'sumary' is not a known key. Did you mean 'summary'?"
  ],
  [
    'an unknown key inside',
    pairRule,
    'b: {kind: quantity, dimension',
    'b: {kind: quantity, dimenson',
    "rules/x.yaml:6:23 'select.b.dimenson' is not a known key. Did you mean 'dimension'?"
  ],
  [
    'a check misspelt as a key',
    checkRule,
    'check: weekday-date',
    'chekc: weekday-date',
    `rules/x.yaml:1:1 'check' is missing; expected ${checks}.\nrules/x.yaml:4:1 'chekc' is not a known key. Did you mean 'check'?`
  ],
  [
    'a missing key',
    pairRule,
    'summary: Two sizes of one thing.\n',
    '',
    "rules/x.yaml:1:1 'summary' is missing; expected text."
  ],
  [
    'a wrong type',
    pairRule,
    'pair: [same-entity]',
    'pair: same-entity',
    "rules/x.yaml:7:7 'pair' is 'same-entity'; expected a list."
  ],
  [
    'an unknown relation',
    pairRule,
    'pair: [same-entity]',
    'pair: [same-subject, same-entiti]',
    "Did you mean 'same-entity'?"
  ],
  [
    'an empty list',
    pairRule,
    'agrees:\n    - The wall is 5 m long.',
    'agrees: []',
    "rules/x.yaml:16:11 'tests.agrees' is empty; expected at least one entry."
  ],
  [
    'words that are not in the text',
    pairRule,
    'a: 5 m',
    'a: 7 m',
    "rules/x.yaml:14:10 'tests.contradicts.0.a': '7 m' does not stand in the text."
  ],
  [
    'an unknown placeholder',
    pairRule,
    '{b.text} contra',
    '{b.txt} contra',
    "rules/x.yaml:10:12 'report.message': '{b.txt}' is not a known placeholder. Did you mean 'b.text'?"
  ],
  [
    'an unknown comparator',
    checkRule,
    'weekday-date',
    'weekday-dat',
    `rules/x.yaml:4:8 'check' is 'weekday-dat'; expected ${checks}. Did you mean 'weekday-date'?`
  ],
  [
    'an unknown option',
    checkRule,
    'report:',
    'options: {tolerance: 2%}\nreport:',
    "rules/x.yaml:5:22 'options.tolerance': 'weekday-date' has no such option."
  ],
  [
    'an option that is no number',
    pairRule,
    'using: amount',
    'using: amount, tolerance: some',
    "rules/x.yaml:8:37 'compare.tolerance': 'some' is neither a number nor a share. Write '2%' or 0.02."
  ],
  [
    'a date that is none',
    pairRule,
    'b: 6 m',
    'b: 6 m\n      asOf: May 3',
    "rules/x.yaml:16:13 'tests.contradicts.0.asOf' is 'May 3'; expected an ISO date, '2026-11-23'."
  ],
  [
    'an id that is no name',
    pairRule,
    'id: same-size',
    'id: Same Size',
    "rules/x.yaml:1:5 'id' is 'Same Size'; expected lower-case words joined by hyphens."
  ],
  [
    'a key twice',
    pairRule,
    'severity: warning',
    'severity: warning\nseverity: info',
    'rules/x.yaml:3:1 Map keys must be unique.'
  ],
  ['an open bracket', pairRule, 'pair: [same-entity]', 'pair: [same-entity', 'rules/x.yaml:8:']
])('%s is told with its place', (_mistake, source, from, to, problem) => {
  expect(source).toContain(from)
  expect(problemsOf(source.replace(from, to)).join('\n')).toContain(problem)
})

test('all mistakes of a file are told, in text order', () => {
  const source = pairRule
    .replace('warning', 'loud')
    .replace('using: amount', 'using: amounts')
    .replace('      a: 5 m\n', '')
  expect(problemsOf(source).map((problem) => problem.split(' ')[0])).toEqual([
    'rules/x.yaml:2:11',
    'rules/x.yaml:8:18',
    'rules/x.yaml:13:7'
  ])
})

test('an empty file and a list are no rules', () => {
  expect(problemsOf('')[0]).toMatch(/^rules\/x\.yaml:1:1 'the document'|^rules\/x\.yaml:1:1 the document/)
  expect(problemsOf('- a\n- b\n')[0]).toMatch(/^rules\/x\.yaml:1:1 the document is a list/)
})
