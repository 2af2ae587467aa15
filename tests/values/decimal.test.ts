import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addDecimals, divideDecimals, multiplyDecimals, shiftDecimal} from '../../src/values/decimal.js'

test.each([
  [shiftDecimal('2.1', 9), '2100000000'],
  [shiftDecimal('5', -2), '0.05'],
  [addDecimals('0.1', '0.2'), '0.3'],
  [multiplyDecimals('-1.5', '4'), '-6'],
  [divideDecimals('1', '8'), '0.125'],
  [divideDecimals('1', '0'), null]
])('%s is %s', (actual, expected) => {
  expect(actual).toBe(expected)
})

test('whole numbers add and multiply as BigInt does', () => {
  fc.assert(
    fc.property(
      fc.bigInt({min: -(10n ** 30n), max: 10n ** 30n}),
      fc.bigInt({min: -(10n ** 30n), max: 10n ** 30n}),
      (a, b) => {
        expect(addDecimals(String(a), String(b))).toBe(String(a + b))
        expect(multiplyDecimals(String(a), String(b))).toBe(String(a * b))
        expect(shiftDecimal(shiftDecimal(String(a), -7), 7)).toBe(String(a))
      }
    )
  )
})
