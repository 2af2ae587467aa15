import {expect, test} from 'vitest'
import type {Hedge, Numeral} from '../../src/values/amount.js'
import {amountInterval} from '../../src/values/amount-interval.js'
import {areApart, writtenBand} from '../../src/values/written-band.js'

type Kind = Parameters<typeof writtenBand>[1]

function band(decimal: string, kind: Kind, hedge: Hedge | null = null) {
  const fraction = decimal.split('.')[1]?.length ?? 0
  const number: Numeral = {start: 0, end: 1, decimal, value: Number(decimal), ulp: 10 ** -fraction, form: 'digits'}
  const interval = amountInterval(number, null, hedge, kind !== 'count')
  const found = writtenBand({number, upper: null, hedge, interval}, kind)
  return found && [found.min, found.max]
}

test.each<[string, Kind, Hedge | null, readonly [number, number] | null]>([
  ['20', 'count', null, [20, 20]],
  ['99', 'count', null, [99, 99]],
  ['1987', 'count', null, [1987, 1987]],
  ['1990', 'count', null, [1985, 1995]],
  ['2000', 'count', null, [1900, 2100]],
  ['35', 'share', null, [34.5, 35.5]],
  ['30', 'share', null, [29.5, 30.5]],
  ['4.1', 'share', null, [4.05, 4.15]],
  ['33', 'measure', null, [32.5, 33.5]],
  ['400', 'measure', null, [380, 420]],
  ['20', 'count', 'more-than', [20, Infinity]],
  ['20', 'count', 'nearly', [18, 20]],
  ['24', 'count', 'indefinite', null]
])('%s as a %s, %s', (decimal, kind, hedge, expected) => {
  const found = band(decimal, kind, hedge)
  expect(found?.map((d) => Number(d.toFixed(6))) ?? null).toEqual(expected)
})

test('bands that touch, or miss each other by the error of a calculation, are not apart', () => {
  const at = (min: number, max: number) => ({min, max, minOpen: false, maxOpen: false})
  expect(areApart(at(0.1 + 0.2, 0.5), at(0, 0.3))).toBe(false)
  expect(areApart(at(0.31, 0.5), at(0, 0.3))).toBe(true)
})
