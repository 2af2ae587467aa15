import fc from 'fast-check'
import Qty from 'js-quantities'
import {describe, expect, test} from 'vitest'
import {quantityExtractor} from '../../src/claims/extractors/quantity.js'
import {unitOfName} from '../../src/lexicons/units.js'
import {tokenize} from '../../src/text/tokenize.js'
import type {Amount} from '../../src/values/amount.js'
import {compareAmounts, convert} from '../../src/values/amount-comparison.js'
import type {Comparison} from '../../src/values/comparison.js'
import type {Unit} from '../../src/values/unit.js'

function read(text: string): {readonly amount: Amount; readonly unit: Unit | null} {
  const tokens = tokenize(text, 0, text.length)
  const [mention] = quantityExtractor.extract({prose: text, start: 0, end: text.length, tokens}, {language: 'en-US'})
  if (!mention?.amount) throw new Error(`no amount in ${text}`)
  return {amount: mention.amount, unit: mention.unit}
}

function compare(a: string, b: string): Comparison {
  const [x, y] = [read(a), read(b)]
  return compareAmounts(x.amount, x.unit, y.amount, y.unit)
}

describe('comparing what is written', () => {
  test.each<[string, string, Comparison]>([
    ['20 soldiers', 'twenty soldiers', 'equal'],
    ['20 soldiers', '25 soldiers', 'disjoint'],
    ['2,000 people', '1,987 people', 'compatible'],
    ['1,990 people', '1,987 people', 'compatible'],
    ['1,988 people', '1,987 people', 'disjoint'],
    ['more than 2,100 people', '9,000 people', 'compatible'],
    ['more than 2,100 people', '2,000 people', 'disjoint'],
    ['1,900 people', '2,000 people', 'compatible'],
    ['1,500 people', '2,000 people', 'disjoint'],
    ['37%', '38%', 'disjoint'],
    ['$0.13', '$0.14', 'disjoint'],
    ['37.4%', '37%', 'compatible'],
    ['$2.1 million', '$2.1 billion', 'disjoint'],
    ['$2.1 million', '$2,120,000', 'compatible'],
    ['$5', '€5', 'incomparable'],
    ['$6 a share', '$6', 'incomparable'],
    ['5 miles', '8 km', 'compatible'],
    ['5 miles', '12 km', 'disjoint'],
    ['40C', '104F', 'equal'],
    ['40C', '94F', 'disjoint'],
    ['20 to 25 people', '23 people', 'compatible'],
    ['20 to 25 people', '30 people', 'disjoint'],
    ['dozens of people', '30 people', 'compatible'],
    ['hundreds of people', '150 people', 'compatible'],
    ['about 20 people', '21 people', 'compatible'],
    ['about 20 people', '30 people', 'disjoint'],
    ['won 3-1', 'lost 1-3', 'compatible'],
    ['won 3-1', 'won 3-2', 'disjoint'],
    ['20 people', '20 km', 'incomparable'],
    ['half of the people', '20 people', 'incomparable'],
    ['half of the people', 'a third of the people', 'disjoint'],
    ['half a million people', '600,000 people', 'disjoint']
  ])('%s, %s: %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected)
    expect(compare(b, a)).toBe(expected)
  })
})

const written = fc.tuple(
  fc.constantFrom('', 'about ', 'more than ', 'nearly ', 'up to ', 'at least '),
  fc.integer({min: 1, max: 99_999}),
  fc.constantFrom(' people', ' miles', ' km', ' kg', ' dollars', ' percent', ' feet')
)

test('comparison is symmetric', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      expect(compare(a.join(''), b.join(''))).toBe(compare(b.join(''), a.join('')))
    })
  )
})

const names = [
  'mile',
  'foot',
  'inch',
  'yard',
  'acre',
  'hectare',
  'gallon',
  'pint',
  'liter',
  'pound',
  'ounce',
  'stone',
  'gram',
  'hour',
  'minute',
  'knot',
  'joule',
  'watt',
  'newton',
  'pascal'
]

test.each(names)('the factor of a %s is the one of js-quantities', (name) => {
  const unit = unitOfName(name)
  expect((unit?.factor ?? 0) / new Qty(`1 ${name}`).toBase().scalar).toBeCloseTo(1, 7)
})

test('a conversion and back is the same value', () => {
  const [mile, kilometer, celsius, fahrenheit] = ['mile', 'kilometer', 'celsius', 'fahrenheit'].map(unitOfName)
  fc.assert(
    fc.property(fc.double({min: -1e6, max: 1e6, noNaN: true}), (value) => {
      for (const [from, to] of [
        [mile, kilometer],
        [celsius, fahrenheit]
      ] as const)
        if (from && to) expect(convert(convert(value, from, to), to, from)).toBeCloseTo(value, 4)
      expect([mile, kilometer, celsius, fahrenheit].every(Boolean)).toBe(true)
    })
  )
})
