import {describe, expect, test} from 'vitest'
import {createReporter} from '../../src/reporters/pretty.js'
import {lintResult, plain, report, span, type FindingSketch} from './results.js'

const border = [
  '# At the border',
  '',
  'In June, a confrontation between the two sides left 20 soldiers dead.',
  '',
  'Talks went on for weeks. In May there was an armed confrontation high in the mountains, resulting in 20 soldiers killed.',
  ''
].join('\n')

const conflict: FindingSketch = {at: 'May', against: [['June', 'first stated here']]}

const paragraph =
  'Nobody at the pass saw it coming. In June, a confrontation left 20 men dead, and the road stayed shut. ' +
  'Traders went round by the valley, which took them eleven days. The toll was slow to come out. ' +
  'When it did, it told of a confrontation in May, and of 20 men who died in it, most of them in the river.\n'

const fort = 'Twenty soldiers entered the fort. The 30 soldiers who entered it were armed.\nSo all 25 soldiers left.\n'

const wide = '東京では 20人。 The 🚒 brigade sent twenty men\tto the café; later thirty men went home 👩‍👩‍👧‍👦.\n'

describe.each([40, 60, 80, 120])('%d columns', (width) => {
  test.each<[string, string, readonly FindingSketch[]]>([
    ['two lines', border, [conflict]],
    ['one long line', paragraph, [conflict]],
    [
      'one short line, and neighbours',
      fort,
      [
        {at: '30 soldiers', against: [['Twenty soldiers', 'first stated here']]},
        {
          at: '25 soldiers',
          against: [
            ['30 soldiers', 'stated here'],
            ['Twenty soldiers', 'and here']
          ],
          severity: 'info',
          note: ''
        }
      ]
    ],
    [
      'wide letters, emoji and tabs',
      wide,
      [{at: 'thirty men', against: [['twenty men', 'first stated here']], severity: 'error'}]
    ]
  ])('%s', async (_name, text, sketches) => {
    const shown = await report(createReporter({...plain, width}), [lintResult(text, sketches)])
    expect(shown).toMatchSnapshot()
  })

  test('no line is wider than the terminal', async () => {
    const shown = await report(createReporter({...plain, width}), [
      lintResult(border, [conflict]),
      lintResult(paragraph, [conflict]),
      lintResult(paragraph, [{...conflict, label: 'contradicts what was said of it near the beginning of the text'}])
    ])
    expect(shown.split('\n').filter((line) => line.length > width)).toEqual([])
  })
})

test('places in another file stand under its name', async () => {
  const facts = '# Facts\n\nThe confrontation was in June.\n'
  const related = [
    {path: 'facts.md', message: 'the facts say', ...span(facts, 'June')},
    {path: 'gone.md', message: 'said there', start: 3, end: 7}
  ]
  const options = {...plain, sourceOf: (path: string) => (path === 'facts.md' ? facts : null)}
  expect(
    await report(createReporter(options), [
      lintResult(border, [{at: 'May', message: '"May" contradicts "June"', related}])
    ])
  ).toMatchSnapshot()
})

test('a label that says what the headline says is left out', async () => {
  const shown = await report(createReporter(plain), [
    lintResult('On Monday, March 3.\n', [{at: 'Monday, March 3', message: 'it is a Friday', label: 'it is a Friday'}])
  ])
  expect(shown.match(/it is a Friday/g)).toHaveLength(1)
})

test('colours', async () => {
  const shown = await report(createReporter({...plain, color: 'on'}), [lintResult(border, [conflict])])
  expect(shown.replaceAll('\u001B', '␛')).toMatchSnapshot()
})

test('a text cannot steer the terminal', async () => {
  const text = 'In June\u001B[2J it was; in May\u202E it was.\n'
  const shown = await report(createReporter(plain), [lintResult(text, [conflict])])
  expect(shown).toContain('In June␛[2J it was; in May� it was.')
})

test('a finding that spans lines is shown at its first', async () => {
  const text = 'He said:\n\n> In June they\n> met twice.\n\nIn May they met twice.\n'
  const shown = await report(createReporter(plain), [
    lintResult(text, [{at: 'May', against: [['June they\n> met', 'first stated here']]}])
  ])
  expect(shown).toContain(['    3 | > In June they', '      |      --------- first stated here'].join('\n'))
})

test('without findings it says so, and how much was not resolved', async () => {
  expect(await report(createReporter(plain), [lintResult('Nothing.', [])])).toBe('1 file, 0 claims: no findings\n')
  const totals = {
    files: 1200,
    claims: 38,
    unresolved: 12,
    errors: 2,
    warnings: 1,
    infos: 3,
    suppressed: 1,
    baselined: 0,
    failed: 1
  }
  expect(createReporter(plain).end(totals)).toBe(
    '1,200 files, 38 claims (12 not resolved): 2 errors, 1 warning, 3 info, 1 suppressed; 1 input not read\n'
  )
  expect(createReporter({...plain, totals: 'hidden'}).end(totals)).toBe('')
})
