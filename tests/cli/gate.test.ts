import {expect, test} from 'vitest'
import {failsGate, type Gate} from '../../src/cli/exit-code.js'
import {noTotals, type Totals} from '../../src/reporters/reporter.js'

test.each<[boolean, Partial<Totals>, Partial<Gate>]>([
  [false, {}, {}],
  [false, {infos: 3}, {}],
  [true, {warnings: 1}, {}],
  [true, {errors: 1}, {}],
  [true, {infos: 1}, {failOn: 'info'}],
  [false, {warnings: 9}, {failOn: 'error'}],
  [true, {warnings: 9}, {failOn: 'error', maxWarnings: 8}],
  [false, {warnings: 5}, {maxWarnings: 5}],
  [true, {warnings: 6}, {maxWarnings: 5}],
  [true, {errors: 1}, {maxWarnings: 5}],
  [false, {errors: 1, warnings: 9}, {exitZero: true}]
])('fails %s: %j under %j', (fails, totals, gate) => {
  expect(failsGate({...noTotals, ...totals}, {failOn: 'warning', ...gate})).toBe(fails)
})
