import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {resolvedTime} from './read-time.js'

/** A Tuesday. */
const writtenOn = {year: 2020, month: 9, day: 8}

describe('tense tells on which side of the date of writing an incomplete date lies', () => {
  test.each([
    ['on May 3', 'past', '2020-05-03'],
    ['on May 3', 'future', '2021-05-03'],
    ['on May 3', null, '2020-05-03'],
    ['on Dec. 20', 'past', '2019-12-20'],
    ['on Dec. 20', 'future', '2020-12-20'],
    ['on Dec. 20', null, '2020-12-20'],
    ['on Friday', 'past', '2020-09-04'],
    ['on Friday', 'future', '2020-09-11'],
    ['on Friday', null, '2020-09-04'],
    ['on Tuesday', 'past', '2020-09-08'],
    ['in November', 'past', '2019-11'],
    ['in November', 'future', '2020-11'],
    ['in September', 'past', '2020-09'],
    ['in the fourth quarter', 'past', '2019-Q4'],
    ['in the fourth quarter', 'future', '2020-Q4'],
    // The weekday fits the nearest day, so the verb was another's.
    ['on Friday, Oct. 9', 'past', '2020-10-09'],
    ['on Thursday, Oct. 9', 'past', '2019-10-09'],
    ['on Christmas', 'past', '2019-12-25'],
    ['on Christmas', 'future', '2020-12-25']
  ] as const)('%s, %s: %s', (phrase, tense, value) => {
    expect(resolvedTime(phrase, {writtenOn, tense}).timex3.value).toBe(value)
  })
})

describe('without a date of writing nothing is invented', () => {
  test.each([
    ['on May 3', 'XXXX-05-03'],
    ['on Friday', 'XXXX-WXX-5'],
    ['on Friday, Sept. 4', 'XXXX-09-04'],
    ['it rained yesterday', 'XXXX-XX-XX'],
    ['it rained last month', 'XXXX-XX'],
    ['it rained last week', 'XXXX-WXX'],
    ['it rained last year', 'XXXX'],
    ['three weeks ago', 'XXXX-WXX'],
    ['last Friday', 'XXXX-WXX-5'],
    ['in the summer', 'XXXX-SU'],
    ['at 9 p.m. sharp', 'XXXX-XX-XXT21:00'],
    ['on Good Friday', 'XXXX-XX-XX']
  ])('%s: %s', (phrase, value) => {
    const {timex3, inferred} = resolvedTime(phrase)
    expect(timex3.value).toBe(value)
    expect(inferred).toEqual({})
  })
})

test('what is inferred stays apart from what is stated', () => {
  const time = resolvedTime('on Friday, Sept. 4', {writtenOn, tense: 'past'})
  expect(time).toMatchObject({
    edtf: 'XXXX-09-04',
    inferred: {year: 2020},
    parts: {weekday: 5, month: 9, day: 4, year: 2020},
    assumed: ['year']
  })
})

test('a weekday that does not fit its date is kept as stated', () => {
  expect(resolvedTime('on Friday, Sept. 5', {writtenOn}).parts).toMatchObject({
    weekday: 5,
    month: 9,
    day: 5,
    year: 2020
  })
})

describe('a step from the last date told', () => {
  test.each([
    ['the next day', {year: 2003, month: 12, day: 31}, '2004-01-01'],
    ['the next year', {year: 2003}, '2004'],
    ['next year', {year: 2003}, 'XXXX'],
    ['the following day', {year: 2003, month: 12, day: 31}, '2004-01-01'],
    ['the following day', {year: 2003}, 'XXXX-XX-XX'],
    ['the following year', {year: 2003}, '2004'],
    ['later that month', {year: 2003, month: 5}, '2003-05'],
    ['at 9 p.m. sharp', {year: 2003, month: 5, day: 1}, '2003-05-01T21:00']
  ])('%s after %o: %s', (phrase, narrative, value) => {
    expect(resolvedTime(phrase, {narrative}).timex3.value).toBe(value)
  })
})

test.each([
  ['2020-05-03', '2020-05-03'],
  ['in May 2020', '2020-05'],
  ['in the 1990s', '199X'],
  ['in the 20th century', '19XX'],
  ['in spring 2020', '2020-21'],
  ['in Q3 2020', '2020-35'],
  ['in the first half of 2020', '2020-40'],
  ['in 44 BC', '-0043'],
  ['on Friday', null],
  ['in early May 2020', null],
  ['in FY2020', null],
  ['9:30 p.m. May 3, 2020', '2020-05-03T21:30:00']
])('EDTF of %s is %s', (phrase, edtf) => {
  expect(resolvedTime(phrase).edtf).toBe(edtf)
})

test('any day of writing resolves yesterday to the day before', () => {
  fc.assert(
    fc.property(fc.date({min: new Date('1600-01-02'), max: new Date('2400-01-01'), noInvalidDate: true}), (date) => {
      const written = {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
      const before = new Date(Date.UTC(written.year, written.month - 1, written.day - 1))
      expect(resolvedTime('yesterday', {writtenOn: written}).timex3.value).toBe(before.toISOString().slice(0, 10))
    })
  )
})
