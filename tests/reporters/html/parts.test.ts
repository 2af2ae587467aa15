import {expect, test} from 'vitest'
import {contextOf, contextText, paragraphAround} from '../../../src/reporters/html/context.js'
import {dateLabel} from '../../../src/reporters/html/date-label.js'
import {claimContext, type Draft} from '../../../src/reporters/html/draft.js'
import {ledgerOf, thingOf} from '../../../src/reporters/html/ledger.js'
import {queryFor} from '../../../src/reporters/html/query.js'
import {timelineOf} from '../../../src/reporters/html/timeline.js'
import type {PartialDate} from '../../../src/values/partial-date.js'
import type {FindingSketch} from '../results.js'
import {draftOf} from './drafts.js'

const text = 'In June the barge sank.\n\nIt carried 38&nbsp;miles (51&nbsp;km) of rope.\n\nThe barge sank in May.\n'

function askedOf(draft: Draft): string | undefined {
  return draft.findings.map((d) => queryFor(d, draft))[0]
}

test.each<[string, FindingSketch, string]>([
  [
    'two lines, in the order of the text',
    {at: 'May', against: [['June', 'first']]},
    'Line 1 says “June”, line 5 says “May”: which is right?'
  ],
  [
    'one line, and what was worked out, without markup',
    {
      at: '51&nbsp;km',
      against: [['38&nbsp;miles', 'as given']],
      message: '"38 miles" is about 61 km, not "51 km"',
      expected: ['61 km']
    },
    'Line 3 says “38 miles” and “51 km”. “38 miles” is about 61 km, not “51 km”. Which is right?'
  ],
  [
    'two places and a reckoning',
    {
      at: 'May',
      against: [['June', 'told with this']],
      message: '"May" does not go with "June": it is earlier',
      expected: []
    },
    'Line 1 says “June”, line 5 says “May”. “May” does not go with “June”: it is earlier. Which is right?'
  ],
  [
    'one place only',
    {at: 'June', message: 'there is no such June', expected: []},
    'Line 1 says “June”. There is no such June. Which is right?'
  ],
  [
    'another file, which is gone',
    {at: 'May', related: [{path: 'gone.md', start: 3, end: 7, message: 'said there'}], message: 'the facts say June'},
    'Line 5 says “May”. The facts say June. Which is right?'
  ]
])('a query: %s', async (_name, sketch, asked) => {
  expect(askedOf(await draftOf(text, [sketch]))).toBe(asked)
})

test('a context is cut between words, and only where there is more', () => {
  const long = `${'before it '.repeat(40)}here${' and after'.repeat(40)}`
  const start = long.indexOf('here')
  const shown = contextText(contextOf(long, [{start, end: start + 4}], {start: 0, end: long.length}))
  expect(shown).toMatch(/^…(?:before|it) .* here and .* (?:and|after)…$/)
  expect(shown.length).toBeLessThan(340)
  expect(contextText(contextOf('a\n here \n b', [{start: 3, end: 7}], {start: 0, end: 11}))).toBe('a here b')
})

test('a paragraph ends at an empty line', () => {
  const source = 'one\n\ntwo here\ntwo\r\n\r\nthree'
  const {start, end} = paragraphAround(source, {start: 9, end: 13})
  expect(source.slice(start, end).trim()).toBe('two here\ntwo')
})

test.each<[PartialDate, string | null]>([
  [{year: 1934, month: 6, day: 21}, 'June 21, 1934'],
  [{year: 1934, month: 6}, 'June 1934'],
  [{month: 9, day: 4}, 'September 4'],
  [{year: 2020, season: 'summer'}, 'summer 2020'],
  [{year: 2020, quarter: 2}, 'Q2 2020'],
  [{decade: 1990}, 'the 1990s'],
  [{year: -43, approximate: true}, 'about 44 BC'],
  [{year: 2020, month: 5, part: 'start'}, 'early May 2020'],
  [{weekday: 5}, null],
  [{hour: 9, minute: 30}, null]
])('a date as it is told: %j', (parts, label) => {
  expect(dateLabel(parts)).toBe(label)
})

test('the ledger holds every claim once, what is in conflict first', async () => {
  const {document} = await draftOf(
    'The fire killed 12 men. Nine boats sank. The fire killed 14 men.\n\nIn 1911 ten boats sank at noon.\n'
  )
  const {groups, once} = ledgerOf(document.claims, (claim) => thingOf(claim) === 'man')
  expect(groups.map(({thing, claims}) => [thing, claims.length])).toEqual([
    ['man', 2],
    ['boat', 2]
  ])
  const told = [...groups.flatMap((d) => d.claims), ...once].map((d) => d.index)
  expect(told.sort((a, b) => a - b)).toEqual(document.claims.map((d) => d.index))
})

test('the timeline is in the order of time, with ages, what has no year last', async () => {
  const draft = await draftOf(
    'She died on March 3, 1962, aged 51. The road opened in June 1934. In the 1920s it was a path.\n\nThe fair is in May, and another in April.\n'
  )
  const entries = timelineOf(draft.document.claims)
  expect(entries.map((d) => d.label)).toEqual(['the 1920s', 'June 1934', 'March 3, 1962', 'April', 'May'])
  const ages = entries.flatMap((d) =>
    d.ages.map(({claim, bornIn}) => [claimContext(draft, claim).find((part) => part.isMarked)?.text, bornIn])
  )
  expect(ages).toEqual([['aged 51', [1910, 1911]]])
})
