import {describe, expect, test} from 'vitest'
import type {RelativeTime, TemporalValue} from '../../src/values/temporal.js'
import {compareSteps} from '../../src/values/step-comparison.js'

const step = (count: number, unit: RelativeTime['unit'] = 'year', anchor: RelativeTime['anchor'] = 'writing') =>
  ({
    type: 'DATE',
    stated: {},
    relative: {anchor, unit, count, grain: unit},
    duration: null,
    fixedTimex3: null
  }) satisfies TemporalValue

describe('compareSteps', () => {
  test.each([
    ['five years ago, five years ago', step(-5), step(-5), 'equal'],
    ['two years ago, three years ago', step(-2), step(-3), 'compatible'],
    ['40 years ago, 37 years ago', step(-40), step(-37), 'compatible'],
    ['40 years ago, 32 years ago', step(-40), step(-32), 'disjoint'],
    ['two years ago, in two years', step(-2), step(2), 'disjoint'],
    ['five years ago, five months ago', step(-5), step(-5, 'month'), 'incomparable'],
    ['five years ago, five years earlier', step(-5), step(-5, 'year', 'narrative'), 'incomparable'],
    [
      'Friday of last week, two weeks ago',
      {...step(-1, 'week'), stated: {weekday: 5}},
      step(-2, 'week'),
      'incomparable'
    ],
    ['2019, five years ago', {...step(0), stated: {year: 2019}, relative: null}, step(-5), 'incomparable']
  ] as const)('%s', (_name, a, b, expected) => {
    expect(compareSteps(a, b)).toBe(expected)
    expect(compareSteps(b, a)).toBe(expected)
  })
})
