import {readFileSync} from 'node:fs'
import path from 'node:path'
import Qty from 'js-quantities'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {unitsSchema} from '../../src/lexicons/schemas/units.js'
import {unitOfName, unitOfSymbol} from '../../src/lexicons/units.js'
import {definitions} from './unit-definitions.js'

const file = path.join(import.meta.dirname, '../../rules/lexicons/en/units.yaml')
const {units} = unitsSchema.parse(parse(readFileSync(file, 'utf8')))

/** What the factors of each dimension are counted in, as js-quantities writes it. */
const baseUnits: Readonly<Record<string, string>> = {
  length: 'm',
  area: 'm2',
  volume: 'm3',
  mass: 'kg',
  time: 's',
  speed: 'm/s',
  acceleration: 'm/s2',
  pressure: 'Pa',
  energy: 'J',
  power: 'W',
  force: 'N',
  torque: 'N*m',
  angle: 'rad',
  data: 'bit',
  frequency: 'Hz',
  current: 'A',
  voltage: 'V',
  resistance: 'ohm',
  capacitance: 'F',
  charge: 'C'
}

/** js-quantities rounds some of its own definitions to four digits ("furlong" is 201.2 m). */
const tolerance = 3e-4

describe('the list of units', () => {
  test('holds what people write', () => {
    expect(units.length).toBeGreaterThanOrEqual(300)
  })

  test('gives each code, name and symbol to one unit', () => {
    const names = units.flatMap((d) => [...new Set([d.label, ...(d.names ?? [])].map(written))])
    const symbols = units.flatMap((d) => [...(d.symbols ?? []), ...(d.shy ?? [])])
    for (const list of [units.map((d) => d.code), names, symbols])
      expect(list.filter((d, index) => list.indexOf(d) !== index)).toEqual([])
  })

  test('reads every name and symbol as its unit', () => {
    for (const {label, names = [], symbols = [], bare} of units) {
      const words = [label, ...names].filter((d) => !/[ -]/.test(d))
      if (bare !== false)
        for (const word of words) expect([word, unitOfName(word.toLowerCase())?.label]).toEqual([word, label])
      for (const symbol of symbols) expect([symbol, unitOfSymbol(symbol)?.unit.label]).toEqual([symbol, label])
    }
  })
})

const convertible = units.filter((d) => d.dimension in baseUnits && d.offset === undefined && d.label !== 'kelvin')

test.each(convertible.map((d) => [d.label, d] as const))('%s has the factor that js-quantities has', (label, unit) => {
  const [count, name] = definitions[label] ?? [1, label.toLowerCase().replaceAll(' ', '-')]
  const expected = new Qty(count, name).to(baseUnits[unit.dimension] ?? '').scalar
  expect(Math.abs(unit.factor / expected - 1)).toBeLessThan(tolerance)
})

test('every definition is of a unit in the list', () => {
  const labels = new Set(units.map((d) => d.label))
  expect(Object.keys(definitions).filter((d) => !labels.has(d))).toEqual([])
})

test.each([
  ['degree Celsius', 'tempC'],
  ['degree Fahrenheit', 'tempF'],
  ['kelvin', 'tempK']
])('%s converts with its offset as js-quantities does', (label, name) => {
  const unit = units.find((d) => d.label === label)
  for (const value of [0, 37, 100, 451])
    expect(value * (unit?.factor ?? 0) + (unit?.offset ?? 0)).toBeCloseTo(new Qty(value, name).to('tempK').scalar, 6)
})

function written(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ')
}
