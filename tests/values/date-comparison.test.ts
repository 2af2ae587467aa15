import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareDates} from '../../src/values/date-comparison.js'
import {resolvedTime} from './read-time.js'

const writtenOn = {year: 2020, month: 9, day: 8}

describe.each([
  ['equal', 'May 3, 2020', 'the 3rd of May 2020'],
  ['equal', 'in June', 'since June'],
  ['equal', 'in 2020', 'since 2020'],
  ['equal', 'at 9 p.m. sharp', 'at 9pm'],
  ['compatible', 'in 2020', 'in May 2020'],
  ['compatible', 'in May', 'May 3, 2020'],
  ['compatible', 'in early May', 'on May 3'],
  ['compatible', 'in the 1990s', 'in 1995'],
  ['compatible', 'in the 20th century', 'in the 1990s'],
  ['compatible', 'in summer 2020', 'in July 2020'],
  ['compatible', 'in Q3 2020', 'in July 2020'],
  ['compatible', 'on May 3', 'May 3, 2019'],
  ['compatible', 'in the winter of 2020', 'in February 2020'],
  ['compatible', 'in the winter of 2020', 'in January 2021'],
  ['compatible', 'Friday morning', 'at 9 a.m. Friday'],
  ['compatible', 'at 9 p.m. sharp', 'at 9:05 p.m. sharp'],
  ['compatible', 'at 9 p.m. ET', 'at 10 p.m. sharp'],
  ['compatible', "at nine o'clock", 'at 9 p.m. sharp'],
  ['compatible', 'at 9:30 sharp', 'at 21:30 sharp'],
  ['compatible', 'on Sunday, May 3', 'on May 3, 2020'],
  ['disjoint', 'in June', 'in May'],
  ['disjoint', 'May 3, 2020', 'May 4, 2020'],
  ['disjoint', 'May 3', 'May 4'],
  ['disjoint', 'in early May', 'on May 29'],
  ['disjoint', 'in fiscal 2020', 'FY2021'],
  ['disjoint', 'in the second quarter of fiscal 2020', 'in the third quarter of fiscal 2020'],
  ['equal', 'in fiscal 2020', 'FY2020'],
  ['disjoint', 'in 2019', 'in May 2020'],
  ['disjoint', 'in the 1990s', 'in 2005'],
  ['disjoint', 'in summer 2020', 'in December 2020'],
  ['disjoint', 'in the summer', 'in December'],
  ['disjoint', 'in the third quarter', 'in May'],
  ['disjoint', 'on Friday', 'on Saturday'],
  ['disjoint', 'Friday morning', 'at 9 p.m. Friday'],
  ['disjoint', 'at 9 p.m. sharp', 'at 11 p.m. sharp'],
  ['disjoint', "at nine o'clock", 'at 10 p.m. sharp'],
  ['disjoint', 'at 09:30 sharp', 'at 9:30 p.m. sharp'],
  ['disjoint', 'on Christmas', 'on May 3'],
  ['disjoint', 'Easter 2020', 'Easter 2019'],
  ['incomparable', 'on Sept. 4', 'on Friday'],
  ['incomparable', 'in 2020', 'in May'],
  ['incomparable', 'in 2020', 'on Friday'],
  ['incomparable', 'it rained yesterday', 'on May 3, 2020'],
  ['incomparable', 'in the past decade', 'in 2015'],
  ['incomparable', 'in fiscal 2020', 'in May 2015'],
  ['incomparable', 'at 9 p.m. ET', 'at 11 p.m. PT'],
  ['incomparable', 'years ago', 'in 2015']
])('%s', (expected, a, b) => {
  test(`${a} / ${b}`, () => {
    expect(compareDates(resolvedTime(a), resolvedTime(b))).toBe(expected)
    expect(compareDates(resolvedTime(b), resolvedTime(a))).toBe(expected)
  })
})

describe('resolved', () => {
  test.each([
    ['on Sept. 4', 'on Friday', 'compatible'],
    ['on Sept. 3', 'on Friday', 'disjoint'],
    ['it rained yesterday', 'on Monday', 'equal'],
    ['it rained yesterday', 'on Sunday', 'disjoint'],
    ['it rained last month', 'in August', 'compatible'],
    ['it rained last week', 'on Sept. 4', 'compatible'],
    ['on May 3', 'on May 3, 2017', 'compatible'],
    ['it closed last year', 'in 2019', 'equal'],
    ['it closed last year', 'in 2018', 'disjoint']
  ])('%s / %s: %s', (a, b, expected) => {
    const context = {writtenOn}
    expect(compareDates(resolvedTime(a, context), resolvedTime(b, context))).toBe(expected)
  })
})

const phrase = fc.constantFrom(
  'May 3, 2020',
  'May 3',
  'in May',
  'in May 2020',
  'in 2020',
  'in early May',
  'in late 2020',
  'in the 1990s',
  'on Friday',
  'Friday morning',
  'on Friday, Sept. 4',
  'in summer 2020',
  'in the summer',
  'in the winter',
  'winter 2020',
  'in Q3 2020',
  'in fiscal 2020',
  'FY2021',
  'at 9 p.m. sharp',
  'at 9:05 p.m. ET',
  'at 21:00 UTC',
  'noon Friday',
  'last night',
  'it rained yesterday',
  'last week',
  'this weekend',
  'in the first half of 2020',
  'in the 20th century',
  'in 44 BC',
  'on Christmas',
  'Easter 2020',
  'three weeks ago',
  'years ago',
  'last year',
  'the next day',
  'on Feb. 30',
  'on the 15th',
  'for a year',
  'mid-May'
)
const written = fc.option(
  fc.record({
    year: fc.integer({min: 1990, max: 2030}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28})
  })
)
const time = fc
  .tuple(phrase, written, fc.constantFrom('past', 'future', null))
  .map(([text, day, tense]) => resolvedTime(text, {writtenOn: day, tense}))

describe('laws', () => {
  test('comparison is symmetric', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(compareDates(a, b)).toBe(compareDates(b, a))
      }),
      {numRuns: 2000}
    )
  })

  test('a date never contradicts itself', () => {
    fc.assert(
      fc.property(time, (a) => {
        expect(['equal', 'incomparable']).toContain(compareDates(a, a))
      })
    )
  })

  const pairs = fc.constantFrom(
    ['May 3, 2020', 'the 3rd of May 2020'],
    ['in May 2020', 'since May, 2020'],
    ['at 9 p.m. sharp', 'at 21:00'],
    ['in the 1990s', "the '90s"],
    ['Q3 2020', 'the third quarter of 2020'],
    ['in the summer', 'since summer'],
    ['Friday morning', 'the morning of Friday'],
    ['in 44 BC', 'in 44 BCE']
  )

  test('equal dates stand alike to any third', () => {
    fc.assert(
      fc.property(pairs, time, ([first = '', second = ''], c) => {
        const [a, b] = [resolvedTime(first), resolvedTime(second)]
        expect(compareDates(a, b) !== 'equal' || compareDates(a, c) === compareDates(b, c)).toBe(true)
      })
    )
  })
})
