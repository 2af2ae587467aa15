import {expect, test} from 'vitest'
import {createReporter as createClaimsCompact} from '../../src/reporters/claims/compact.js'
import {createReporter as createClaimsJson} from '../../src/reporters/claims/json.js'
import {createReporter as createClaimsPretty} from '../../src/reporters/claims/pretty.js'
import {createReporter as createCompact} from '../../src/reporters/compact.js'
import {createReporter as createJson} from '../../src/reporters/json.js'
import {noTotals} from '../../src/reporters/reporter.js'
import {builtInRules} from '../../src/rules/catalogue.js'
import {dateClaim, lengthClaim, lintResult, plain, report} from './results.js'

const text =
  'They met on Friday, Sept. 4, on a border\nof more than 2,100 miles, after the clash in June.\n\nThe clash was in May.\n'
const result = lintResult(
  text,
  [{at: 'May', against: [['June', 'first stated here']]}],
  [dateClaim(text), lengthClaim(text)]
)

test('json: version 1', async () => {
  const shown: unknown = JSON.parse(
    await report(createJson({...plain, rules: builtInRules()}), [result, {...result, findings: []}])
  )
  expect(shown).toEqual({
    version: 1,
    tool: {name: 'factlint', version: '1.2.3'},
    files: [
      {
        path: 'draft.md',
        claims: 2,
        unresolved: 2,
        findings: [
          {
            ruleId: 'same-event-date',
            severity: 'warning',
            reason: '"May" contradicts "June" (line 2)',
            place: {start: {line: 4, column: 18, offset: 110}, end: {line: 4, column: 21, offset: 113}},
            actual: 'May',
            expected: ['June'],
            note: 'taken as one event: confrontation, 20 soldiers, death',
            url: 'rules/date/same-event-date.md',
            fingerprint: 'f00d',
            related: [
              {
                path: 'draft.md',
                place: {start: {line: 2, column: 46, offset: 86}, end: {line: 2, column: 50, offset: 90}},
                message: 'first stated here'
              }
            ]
          }
        ]
      },
      {path: 'draft.md', claims: 2, unresolved: 2, findings: []}
    ],
    summary: {files: 2, findings: 1, errors: 0, warnings: 1, infos: 0, suppressed: 0, baselined: 0}
  })
})

test('json: a run over nothing is still a report', async () => {
  expect(JSON.parse(await report(createJson(plain), []))).toMatchObject({files: [], summary: {files: 0}})
  expect(JSON.parse(await report(createClaimsJson(), []))).toEqual({version: 1, files: []})
})

test('compact: one line a finding, with every place', async () => {
  expect(await report(createCompact(plain), [result])).toBe(
    'draft.md:4:18: warning same-event-date "May" contradicts "June" (draft.md:2:46)\n'
  )
})

test('claims as json: version 1', async () => {
  const shown: unknown = JSON.parse(await report(createClaimsJson(), [result]))
  const scope = {
    time: null,
    place: null,
    source: null,
    quoted: false,
    negated: false,
    modality: 'fact',
    update: false,
    tense: null
  }
  expect(shown).toEqual({
    version: 1,
    files: [
      {
        path: 'draft.md',
        claims: [
          {
            kind: 'date',
            start: 12,
            end: 27,
            line: 1,
            column: 13,
            text: 'Friday, Sept. 4',
            timex3: {type: 'DATE', value: '2020-09-04'},
            edtf: 'XXXX-09-04',
            stated: ['weekday', 'month', 'day'],
            inferred: {year: 2020},
            property: null,
            entity: null,
            event: {class: 'meeting', trigger: 'met', noun: null},
            subject: null,
            reference: null,
            role: 'level',
            scope
          },
          {
            kind: 'quantity',
            start: 44,
            end: 65,
            line: 2,
            column: 4,
            text: 'more than 2,100 miles',
            number: {start: 54, end: 59, value: '2100'},
            upper: null,
            hedge: 'more-than',
            interval: {min: 2100, max: null, minOpen: true, maxOpen: true},
            unit: {code: '[mi_i]', label: 'mile', dimension: 'length'},
            property: null,
            entity: {text: 'border', head: 'border', modifiers: [], of: null},
            event: null,
            subject: null,
            reference: null,
            role: 'level',
            scope: {...scope, time: 'Friday, Sept. 4'}
          }
        ]
      }
    ]
  })
})

test('claims as one line each', async () => {
  expect(await report(createClaimsCompact(), [result])).toBe(
    'draft.md:1:13: date "Friday, Sept. 4" = 2020-09-04 (year inferred); event meeting (met); subject ?\n' +
      'draft.md:2:4: quantity "more than 2,100 miles" = over 2,100 mile; border; event ?; subject ?; when Friday, Sept. 4\n'
  )
})

test.each([60, 80, 120])('claims as a table in %d columns', async (width) => {
  const shown = await report(createClaimsPretty({...plain, width}), [result])
  expect(shown).toMatchSnapshot()
  expect(shown.split('\n').filter((line) => line.length > width)).toEqual([])
})

test('a file without claims says so', async () => {
  const reporter = createClaimsPretty(plain)
  expect(await reporter.file(lintResult('Nothing.', []), 0)).toBe('draft.md\n  no claims\n\n')
  expect(reporter.end({...noTotals, files: 1})).toBe('1 file, 0 claims\n')
})
