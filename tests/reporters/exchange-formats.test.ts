import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import ajvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {expect, test} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import {createReporter as createGithub} from '../../src/reporters/github.js'
import {createReporter as createJsonl} from '../../src/reporters/jsonl.js'
import {createReporter as createJunit} from '../../src/reporters/junit.js'
import {createReporter as createRdjson} from '../../src/reporters/rdjson.js'
import {noTotals} from '../../src/reporters/reporter.js'
import {createReporter as createSarif} from '../../src/reporters/sarif.js'
import {builtInRules} from '../../src/rules/catalogue.js'
import {lintResult, plain, report, span} from './results.js'

const text = 'Été: the clash was in June.\n\nThe café clash was in May.\n'
const result = lintResult(text, [{at: 'May', against: [['June', 'first stated here']]}])

/** Everything that one of the formats gives a meaning to, in a text and in a file's name. */
const hostile = {
  ...lintResult('In 100%\r\n::error::x [y](1) ]]></failure> "June" \u0000\u202E, in May.\n', [
    {at: 'May', message: 'In 100%\r\n::error::x [y](1) ]]></failure>\u0000', against: [['"June" \u0000', '[a](1)']]}
  ]),
  source: {
    path: 'a,b:%20 "<&>\u0007.md',
    value: 'In 100%\r\n::error::x [y](1) ]]></failure> "June" \u0000\u202E, in May.\n'
  }
}

test('jsonl: the run, each file with its findings, the summary', async () => {
  const lines = (await report(createJsonl(plain), [result, {...result, findings: []}])).trimEnd().split('\n')
  const rows = lines.map((line) => JSON.parse(line) as unknown)
  expect(rows).toMatchObject([
    {type: 'run', version: 1, tool: {name: 'factlint', version: '1.2.3'}},
    {type: 'file', path: 'draft.md', claims: 0, unresolved: 0},
    {type: 'finding', path: 'draft.md', ruleId: 'same-event-date', place: {start: {line: 3, column: 23}}},
    {type: 'file', path: 'draft.md'},
    {type: 'summary', files: 2, findings: 1, failed: 0}
  ])
})

test('sarif: valid, with the rules, related locations that the message links to, and fingerprints', async () => {
  const options = {...plain, rules: builtInRules()}
  const ajv = new ajvDraft04.default({strict: false, allErrors: true, unicodeRegExp: false})
  addFormats.default(ajv)
  const validate = ajv.compile(sarifSchema)
  for (const results of [[result, hostile, {...result, suppressed: result.findings, baselined: result.findings}], []]) {
    validate(JSON.parse(await report(createSarif(options), results)))
    expect(validate.errors).toBeNull()
  }
  expect(JSON.parse(await report(createSarif(options), [result]))).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'factlint', semanticVersion: '1.2.3'}},
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'same-event-date',
            ruleIndex: builtInRules().findIndex((d) => d.id === 'same-event-date'),
            level: 'warning',
            message: {
              text: '"May" contradicts "June" ([first stated here, line 1](0)). Taken as one event: confrontation, 20 soldiers, death'
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: 'draft.md', uriBaseId: '%SRCROOT%'},
                  region: {startLine: 3, startColumn: 23, endLine: 3, endColumn: 26, snippet: {text: 'May'}}
                }
              }
            ],
            relatedLocations: [
              {
                id: 0,
                physicalLocation: {region: {startLine: 1, startColumn: 23}},
                message: {text: 'first stated here'}
              }
            ],
            partialFingerprints: {'factlint/v1': 'f00d'}
          }
        ],
        invocations: [{executionSuccessful: true}]
      }
    ]
  })
})

test('sarif: what is silenced is there, marked as such', async () => {
  const {findings} = result
  const silenced = {...result, findings: [], suppressed: findings, baselined: findings}
  expect(JSON.parse(await report(createSarif(plain), [silenced]))).toMatchObject({
    runs: [
      {
        results: [
          {ruleId: 'same-event-date', suppressions: [{kind: 'inSource'}]},
          {ruleId: 'same-event-date', suppressions: [{kind: 'external'}], baselineState: 'unchanged'}
        ]
      }
    ]
  })
})

test('sarif: a run that could not read everything was no success', () => {
  const reporter = createSarif(plain)
  const written = reporter.begin() + reporter.end({...noTotals, failed: 1})
  expect(JSON.parse(written)).toMatchObject({runs: [{invocations: [{executionSuccessful: false}]}]})
})

test('sarif: names of files are URIs, and brackets of a text are no links', async () => {
  const written = await report(createSarif(plain), [hostile])
  expect(JSON.parse(written)).toMatchObject({
    runs: [
      {
        results: [
          {
            message: {text: expect.stringContaining('x \\[y\\](1) ') as string},
            locations: [{physicalLocation: {artifactLocation: {uri: 'a%2Cb%3A%2520%20%22%3C%26%3E%07.md'}}}]
          }
        ]
      }
    ]
  })
})

test('github: one command a finding', async () => {
  expect(await report(createGithub({...plain, totals: 'hidden'}), [result])).toBe(
    '::warning file=draft.md,line=3,endLine=3,col=23,endColumn=26,title=same-event-date::"May" contradicts "June" (line 1)%0Ataken as one event: confrontation, 20 soldiers, death\n'
  )
})

test('github: no text can write a command or a property of its own', async () => {
  const written = await report(createGithub({...plain, totals: 'hidden'}), [hostile])
  expect(written.split('\n')).toHaveLength(2)
  expect(written.startsWith('::warning file=a%2Cb%3A%2520 "<&>\u0007.md,line=2,endLine=2,')).toBe(true)
  expect(written).toContain('::In 100%25')
})

test('github: columns stand for one line only', async () => {
  const over = lintResult(text, [{at: 'June.\n\nThe'}])
  expect(await report(createGithub({...plain, totals: 'hidden'}), [over])).toContain(
    ' file=draft.md,line=1,endLine=3,title='
  )
})

test('junit: a suite a file, a failed test a finding, a passed one where there is none', async () => {
  expect(await report(createJunit(plain), [result, lintResult('Nothing.', [])])).toMatchSnapshot()
})

test('junit: XML whatever the text, and an error for what could not be read', async () => {
  const reporter = createJunit(plain)
  const written = reporter.begin() + (await reporter.file(hostile, 0)) + reporter.end({...noTotals, failed: 2})
  expect(() => fromXml(written)).not.toThrow()
  expect(written).toContain('2 inputs could not be read')
})

test('rdjson: columns count UTF-8 bytes', async () => {
  const range = (line: number, start: number, end: number) => ({
    start: {line, column: start},
    end: {line, column: end}
  })
  expect(JSON.parse(await report(createRdjson(plain), [result, hostile]))).toMatchObject({
    source: {name: 'factlint'},
    diagnostics: [
      {
        message: '"May" contradicts "June" (line 1)\ntaken as one event: confrontation, 20 soldiers, death',
        location: {path: 'draft.md', range: range(3, 24, 27)},
        severity: 'WARNING',
        code: {value: 'same-event-date'},
        relatedLocations: [{message: 'first stated here', location: {path: 'draft.md', range: range(1, 25, 29)}}]
      },
      {location: {path: hostile.source.path}}
    ]
  })
})

test.each([
  ['sarif', createSarif],
  ['rdjson', createRdjson],
  ['jsonl', createJsonl],
  ['junit', createJunit],
  ['github', createGithub]
])('%s: a file that has gone since is named without its lines', async (_name, createReporter) => {
  const related = [{path: 'gone.md', message: 'said there', ...span(text, 'June')}]
  const written = await report(createReporter({...plain, totals: 'hidden'}), [lintResult(text, [{at: 'May', related}])])
  expect(written).toContain('gone.md')
})
