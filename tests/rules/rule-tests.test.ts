import {expect, test} from 'vitest'
import {builtInRules} from '../../src/rules/catalogue.js'
import type {Finding} from '../../src/rules/finding.js'
import {testRule} from '../../src/rules/rule-tests.js'

const [someRule] = builtInRules()
const text = 'Twenty soldiers came. The 30 soldiers left.'

function findingAt(main: string, related: string): Finding {
  const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
  return {
    ruleId: 'x',
    severity: 'warning',
    ...span(main),
    message: `${main} against ${related}`,
    label: '',
    actual: main,
    expected: [],
    note: '',
    related: [{path: '', ...span(related), message: ''}],
    fingerprint: ''
  }
}

/** Why the one example of a rule fails if a lint finds what is given. */
async function failureOf(kind: 'contradicts' | 'agrees', findings: readonly Finding[]): Promise<string | null> {
  if (!someRule) throw new Error('there are no rules')
  const tests =
    kind === 'contradicts'
      ? {contradicts: [{text, a: 'Twenty soldiers', b: '30 soldiers'}], agrees: []}
      : {contradicts: [], agrees: [text]}
  const rule = {...someRule, rule: {...someRule.rule, tests}}
  const [result] = await testRule(rule, () => Promise.resolve(findings))
  expect(result?.name).toBe(`${kind}[0]`)
  return result?.failure ?? null
}

test.each<[name: string, kind: 'contradicts' | 'agrees', findings: readonly Finding[], failure: string | null]>([
  ['found', 'contradicts', [findingAt('30 soldiers', 'Twenty soldiers')], null],
  ['found, marked more narrowly', 'contradicts', [findingAt('30', 'Twenty')], null],
  ['found, marked more widely', 'contradicts', [findingAt('The 30 soldiers left', 'Twenty soldiers came')], null],
  ['not found', 'contradicts', [], "nothing was reported; expected 'Twenty soldiers' against '30 soldiers'"],
  [
    'found elsewhere',
    'contradicts',
    [findingAt('left', 'Twenty')],
    "reported at other places: 'Twenty' against 'left' (left against Twenty); expected 'Twenty soldiers' against '30 soldiers'"
  ],
  [
    'found, and more besides',
    'contradicts',
    [findingAt('30', 'Twenty'), findingAt('left', 'came')],
    "also reported: 'came' against 'left' (left against came)"
  ],
  ['quiet where it should be', 'agrees', [], null],
  [
    'a false alarm',
    'agrees',
    [findingAt('30', 'Twenty')],
    "reported on a text that agrees: 'Twenty' against '30' (30 against Twenty)"
  ]
])('an example is judged: %s', async (_name, kind, findings, failure) => {
  expect(await failureOf(kind, findings)).toBe(failure)
})
