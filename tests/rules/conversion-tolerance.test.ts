import {expect, test} from 'vitest'
import {canConvert, type Measure} from '../../src/rules/measures/conversion-tolerance.js'
import {convert, convertDifference} from '../../src/values/unit-conversion.js'
import type {Unit} from '../../src/values/unit.js'

const level = {tolerance: 0.01, conversion: convert}
const difference = {tolerance: 0.01, conversion: convertDifference}

const units: Readonly<Record<string, Unit>> = Object.fromEntries(
  (
    [
      ['mi', 'length', 1609.344, 0],
      ['km', 'length', 1000, 0],
      ['ft', 'length', 0.3048, 0],
      ['in', 'length', 0.0254, 0],
      ['cm', 'length', 0.01, 0],
      ['m', 'length', 1, 0],
      ['lb', 'mass', 0.45359237, 0],
      ['kg', 'mass', 1, 0],
      ['mph', 'speed', 0.44704, 0],
      ['kph', 'speed', 1 / 3.6, 0],
      ['C', 'temperature', 1, 273.15],
      ['F', 'temperature', 5 / 9, 459.67 * (5 / 9)]
    ] as const
  ).map(([code, dimension, factor, offset]) => [code, {code, label: code, dimension, factor, offset, per: null}])
)

/** `2.1e6 mi` is written as 2.1 million: its last digit is worth 100,000. */
function measureOf(text: string): Measure {
  const [written = '', code = ''] = text.split(' ')
  const unit = units[code]
  if (!unit) throw new Error(`no unit ${code}`)
  const [mantissa = '', exponent = '0'] = written.split('e')
  const fraction = mantissa.split('.')[1]?.length ?? 0
  const value = Number(written)
  const ulp = 10 ** (Number(exponent) - fraction)
  const decimal = exponent === '0' ? mantissa : String(value)
  return {numeral: {start: 0, end: 0, decimal, value, ulp, form: 'digits'}, unit, hedge: null}
}

test.each([
  ['2100 mi', '3380 km'],
  ['2100 mi', '3400 km'],
  ['5 mi', '8 km'],
  ['6 ft', '1.83 m'],
  ['6 ft', '2 m'],
  ['1 in', '3 cm'],
  ['20 mi', '30 km'],
  ['60 mph', '100 kph'],
  ['500 ft', '150 m'],
  ['26.2 mi', '42.195 km'],
  ['2.1e6 mi', '3.4e6 km'],
  ['40 C', '104 F'],
  ['38 C', '100 F'],
  ['-40 C', '-40 F'],
  ['0 C', '32 F'],
  ['350 F', '180 C'],
  ['400 F', '200 C']
])('%s may be %s, whichever was first', (a, b) => {
  expect(canConvert(measureOf(a), measureOf(b), level)).toBe(true)
  expect(canConvert(measureOf(b), measureOf(a), level)).toBe(true)
})

test.each([
  ['2100 mi', '3200 km'],
  ['6 ft', '1.65 m'],
  ['5 km', '2 mi'],
  ['5 mi', '7 km'],
  ['1500 ft', '1500 m'],
  ['12 lb', '26 kg'],
  ['100 mph', '62 kph'],
  ['26.2 mi', '44.2 km'],
  ['2.1e6 mi', '2.4e6 km'],
  ['40 C', '94 F'],
  ['50 F', '25 C'],
  ['20 C', '80 F']
])('%s cannot be %s, whichever was first', (a, b) => {
  expect(canConvert(measureOf(a), measureOf(b), level)).toBe(false)
  expect(canConvert(measureOf(b), measureOf(a), level)).toBe(false)
})

test('a difference of temperature leaves out the 32', () => {
  expect(canConvert(measureOf('2 C'), measureOf('3.6 F'), difference)).toBe(true)
  expect(canConvert(measureOf('18 C'), measureOf('32 F'), difference)).toBe(true)
  expect(canConvert(measureOf('18 C'), measureOf('64 F'), difference)).toBe(false)
})
