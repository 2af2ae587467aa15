import {expect, test} from 'vitest'
import {createLinter} from '../../src/service/linter.js'

async function actuals(path: string, ...lines: readonly string[]) {
  const {findings} = await createLinter({}).lint({path, value: lines.join('\n')})
  return findings.map((finding) => finding.actual)
}

const strike = [
  'The strike at the Varnholm shipyard began on March 3, 2021.',
  '',
  'Years later, workers still speak of the strike at the Varnholm shipyard, which began on April 3, 2021.',
  ''
]
const ferry = 'The ferry Aurelia carried 480 passengers when it sank in the harbour of Tolmin.'

test('in a text without headings, findings stand in text order', async () => {
  expect(
    await actuals(
      'draft.txt',
      ...strike,
      ferry,
      '',
      'The ferry Aurelia carried 520 passengers when it sank in the harbour of Tolmin.'
    )
  ).toEqual(['April 3, 2021', '520 passengers'])
})

test('what a heading says against the text below it comes before what stands higher up', async () => {
  expect(
    await actuals(
      'draft.md',
      ...strike,
      '## The ferry Aurelia carried 520 passengers when it sank in the harbour of Tolmin',
      '',
      ferry
    )
  ).toEqual(['480 passengers', 'April 3, 2021'])
})

test('the text below a table that it contradicts comes before what stands higher up', async () => {
  const table = [
    '| Ferry | Passengers when it sank in the harbour of Tolmin |',
    '| ---- | ---- |',
    '| Aurelia | 520 passengers |',
    ''
  ]
  expect(await actuals('draft.md', ...strike, ...table, ferry)).toEqual(['480 passengers', 'April 3, 2021'])
})

test('two headings that differ are not held against a body', async () => {
  expect(
    await actuals(
      'draft.md',
      ...strike,
      '## The ferry Aurelia carried 480 passengers when it sank in the harbour of Tolmin',
      '',
      '## The ferry Aurelia carried 520 passengers when it sank in the harbour of Tolmin'
    )
  ).toEqual(['April 3, 2021', '520 passengers'])
})
