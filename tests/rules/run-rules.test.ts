import {describe, expect, test} from 'vitest'
import type {DocumentClaim} from '../../src/claims/claim.js'
import type {DocumentClaims} from '../../src/claims/document-claims.js'
import {chooseRules, type RuleSettings} from '../../src/rules/catalogue.js'
import {compileRule, type RuleEntry} from '../../src/rules/compile-rule.js'
import {decodeRule} from '../../src/rules/decode-rule.js'
import type {Aligner} from '../../src/rules/links.js'
import {runRules} from '../../src/rules/run-rules.js'
import {documentOf} from './claims.js'

/** Every pair of claims is a candidate, and all are equally near. */
const allAlike: Aligner = {
  align: () => 3,
  partnersOf: ({document: {claims}}) => claims.map((later) => claims.slice(0, later.index))
}

function ruleOf(id: string, changes: Readonly<Record<string, string>> = {}): RuleEntry {
  const lines: Readonly<Record<string, string>> = {
    severity: 'warning',
    select: '{a: {kind: quantity}, b: {kind: quantity}}',
    pair: '[same-entity]',
    compare: '{using: amount}',
    ...changes
  }
  const source = `id: ${id}
summary: For a test.
${Object.entries(lines)
  .map(([key, value]) => `${key}: ${value}`)
  .join('\n')}
report: {message: '"{b.text}" contradicts "{a.text}"', note: 'both of {evidence}'}
tests:
  contradicts: [{text: a b, a: a, b: b}]
  agrees: [x]
`
  const {value, problems} = decodeRule(source, `${id}.yaml`)
  if (value === null) throw new Error(JSON.stringify(problems))
  return {topic: 'test', rule: value}
}

function draft(...values: readonly string[]): DocumentClaims {
  return documentOf(...values.map((text) => ({prose: `There were ${text} soldiers.`, quantities: [{text}]})))
}

function run(document: DocumentClaims, ...rules: readonly RuleEntry[]) {
  return runRules(
    document,
    rules.map((rule) => compileRule(rule)),
    allAlike
  )
}

test('a finding carries both places, both values and the reason', () => {
  const [finding, ...others] = run(draft('20', '25'), ruleOf('same-count'))
  expect(others).toEqual([])
  expect(finding).toEqual({
    ruleId: 'same-count',
    severity: 'warning',
    start: 36,
    end: 38,
    message: '"25" contradicts "20"',
    label: 'contradicts it',
    actual: '25',
    expected: ['20'],
    note: 'both of soldier',
    related: [{path: 'draft.txt', start: 11, end: 13, message: 'first stated here'}],
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string
  })
})

describe('what is reported', () => {
  test.each([
    ['values that agree', ['20', '20'], []],
    ['one that deviates', ['20', '25', '20'], ['25/20']],
    ['many that deviate from many', ['20', '20', '20', '25', '30'], ['25/20', '30/20']],
    ['one against many of another value', ['20', '25', '25', '25'], ['25/20']]
  ])('%s', (_name, values, expected) => {
    const findings = run(draft(...values), ruleOf('same-count'))
    expect(findings.map((finding) => `${finding.actual}/${finding.expected.join()}`)).toEqual(expected)
  })

  test.each([
    ['a relation that does not hold', {pair: '[same-event]'}],
    ['a relation that excludes', {unless: '[same-entity]'}],
    ['a selection that holds for neither', {select: '{a: {kind: date}, b: {kind: date}}'}],
    ['a selection that holds for one end', {select: '{a: {kind: quantity}, b: {kind: quantity, dimension: length}}'}],
    ['a tolerance', {compare: '{using: amount, tolerance: 30%}'}]
  ])('%s keeps a rule quiet', (_name, changes) => {
    expect(run(draft('20', '25'), ruleOf('same-count', changes))).toEqual([])
  })
})

test('findings stand in text order, those of one place by rule', () => {
  const findings = run(draft('20', '25', '30'), ruleOf('zeta'), ruleOf('alpha'))
  expect(findings.map((finding) => `${finding.actual} ${finding.ruleId}`)).toEqual([
    '25 alpha',
    '25 zeta',
    '30 alpha',
    '30 zeta'
  ])
})

test('a fingerprint does not depend on where the places stand', () => {
  const [first] = run(draft('20', '25'), ruleOf('same-count'))
  const [moved] = run(
    documentOf(
      {prose: 'A paragraph before.', quantities: []},
      {prose: 'The 20 soldiers and the 25 soldiers.', quantities: [{text: '20'}, {text: '25'}]}
    ),
    ruleOf('same-count')
  )
  expect(moved?.start).not.toBe(first?.start)
  expect(moved?.fingerprint).toBe(first?.fingerprint)
})

test('a configuration changes severity and options, and turns rules off', () => {
  const entries = [ruleOf('one'), ruleOf('two'), ruleOf('three')]
  const rules = chooseRules(entries, {one: 'off', two: {severity: 'error'}, three: {options: {tolerance: '30%'}}})
  const findings = runRules(draft('20', '25'), rules, allAlike)
  expect(findings.map((finding) => `${finding.ruleId} ${finding.severity}`)).toEqual(['two error'])
})

test('a rule that is off by default runs where it is given a severity, and not for an option alone', () => {
  const entry = ruleOf('rare')
  const rare = {...entry, rule: {...entry.rule, default: 'off' as const}}
  const chosen = (choice?: RuleSettings | 'off') =>
    chooseRules([rare], choice ? {rare: choice} : {}).map((d) => d.severity)
  expect(chosen()).toEqual([])
  expect(chosen({options: {tolerance: '3%'}})).toEqual([])
  expect(chosen('off')).toEqual([])
  expect(chosen({severity: 'info'})).toEqual(['info'])
})

test('claims are only compared the earlier first', () => {
  const seen: [DocumentClaim, DocumentClaim][] = []
  const aligner: Aligner = {
    ...allAlike,
    align: (a, b) => {
      seen.push([a, b])
      return -9
    }
  }
  runRules(draft('20', '25', '30'), [compileRule(ruleOf('same-count'))], aligner)
  expect(seen.length).toBe(3)
  expect(seen.every(([a, b]) => a.index < b.index)).toBe(true)
})
