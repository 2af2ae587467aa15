import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  addMonthsToDay,
  daysInMonth,
  easter,
  easternEaster,
  epochDay,
  fromEpochDay,
  holidayIn,
  isoWeek,
  isLeapYear,
  mondayOfWeek,
  weekdayOf
} from '../../src/values/calendar.js'

const anyDay = fc.integer({min: -3_000_000, max: 3_000_000})

describe('leap years', () => {
  test.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [0, true],
    [-4, true]
  ])('%i: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
  })

  test('there is no month 13', () => {
    expect(daysInMonth(2024, 13)).toBe(0)
  })
})

describe('weekdays', () => {
  test.each([
    [1970, 1, 1, 4],
    [2020, 9, 4, 5],
    [2000, 2, 29, 2],
    [1900, 3, 1, 4],
    [1600, 1, 1, 6],
    [2026, 11, 24, 2]
  ])('%i-%i-%i is weekday %i', (year, month, day, weekday) => {
    expect(weekdayOf(epochDay(year, month, day))).toBe(weekday)
  })
})

describe('Easter', () => {
  test.each([
    [1818, 3, 22],
    [1943, 4, 25],
    [2000, 4, 23],
    [2008, 3, 23],
    [2019, 4, 21],
    [2020, 4, 12],
    [2024, 3, 31],
    [2025, 4, 20],
    [2038, 4, 25]
  ])('%i: %i-%i', (year, month, day) => {
    expect(fromEpochDay(easter(year))).toEqual({year, month, day})
  })

  test.each([
    [1917, 4, 15],
    [2008, 4, 27],
    [2016, 5, 1],
    [2018, 4, 8],
    [2024, 5, 5],
    [2025, 4, 20]
  ])('of the East, %i: %i-%i', (year, month, day) => {
    expect(fromEpochDay(easternEaster(year))).toEqual({year, month, day})
  })

  test('falls on a Sunday from March 22 to April 25 in every year', () => {
    fc.assert(
      fc.property(fc.integer({min: 1583, max: 4000}), (year) => {
        const day = easter(year)
        expect(weekdayOf(day)).toBe(7)
        expect(day).toBeGreaterThanOrEqual(epochDay(year, 3, 22))
        expect(day).toBeLessThanOrEqual(epochDay(year, 4, 25))
      })
    )
  })
})

describe('holidays', () => {
  test.each([
    ['Thanksgiving 2020', {month: 11, weekday: 4, nth: 4}, 2020, {year: 2020, month: 11, day: 26}],
    ['Black Friday 2019', {month: 11, weekday: 4, nth: 4, offset: 1}, 2019, {year: 2019, month: 11, day: 29}],
    ['Memorial Day 2021', {month: 5, weekday: 1, nth: -1}, 2021, {year: 2021, month: 5, day: 31}],
    ['Labor Day 2020', {month: 9, weekday: 1, nth: 1}, 2020, {year: 2020, month: 9, day: 7}],
    ['Christmas 2020', {month: 12, day: 25}, 2020, {year: 2020, month: 12, day: 25}],
    ['Ash Wednesday 2024', {easter: -46}, 2024, {year: 2024, month: 2, day: 14}]
  ])('%s', (_name, rule, year, expected) => {
    expect(fromEpochDay(holidayIn(rule, year))).toEqual(expected)
  })
})

describe('weeks', () => {
  test.each([
    [2004, 11, 24, {year: 2004, week: 48}],
    [2010, 1, 3, {year: 2009, week: 53}],
    [2018, 12, 31, {year: 2019, week: 1}],
    [2020, 9, 8, {year: 2020, week: 37}]
  ])('%i-%i-%i', (year, month, day, week) => {
    expect(isoWeek(epochDay(year, month, day))).toEqual(week)
  })

  test('a day lies in the seven from its week’s Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const {year, week} = isoWeek(day)
        expect(day - mondayOfWeek(year, week)).toBe(weekdayOf(day) - 1)
      })
    )
  })
})

describe('days', () => {
  test('an epoch day and its date are one', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const {year, month, day} = fromEpochDay(days)
        expect(epochDay(year, month, day)).toBe(days)
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month))
      })
    )
  })

  test('a month after January 31 is the last of February', () => {
    expect(addMonthsToDay({year: 2023, month: 1, day: 31}, 1)).toEqual({year: 2023, month: 2, day: 28})
    expect(addMonthsToDay({year: 2024, month: 1, day: 31}, -2)).toEqual({year: 2023, month: 11, day: 30})
  })
})
