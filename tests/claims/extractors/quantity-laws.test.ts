import fc from 'fast-check'
import {expect, test} from 'vitest'
import {quantityExtractor} from '../../../src/claims/extractors/quantity.js'
import {tokenize} from '../../../src/text/tokenize.js'

const piece = fc.constantFrom(
  ...[
    '5',
    '2,100',
    '1/2',
    '½',
    '$',
    'a',
    'half',
    'hundred',
    'and',
    'million',
    '-',
    '–',
    'to',
    'between',
    'percent',
    '%',
    'km',
    '/',
    'per',
    'e',
    '^'
  ],
  ...[
    '999999999',
    'x10',
    '.',
    ',',
    '(',
    ')',
    'year',
    'old',
    'one',
    'in',
    'third',
    '10:30',
    '°',
    'C',
    "'",
    '"',
    '²',
    'minus',
    'of',
    'or',
    'more'
  ],
  ...['than', 'tens', 'thousands', 'aged', '😀', '１２']
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), {maxLength: 14})
  .map((pieces) => pieces.flat().join(''))

test('any text gives mentions in order that hold their number and share no character', () => {
  fc.assert(
    fc.property(text, (prose) => {
      let end = 0
      for (const mention of quantityExtractor.extract(
        {prose, start: 0, end: prose.length, tokens: tokenize(prose, 0, prose.length)},
        {language: 'en-US'}
      )) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.amount?.number.start).toBeGreaterThanOrEqual(mention.start)
        expect(mention.amount?.number.end).toBeLessThanOrEqual(mention.end)
        expect(mention.amount?.number.value).toSatisfy(Number.isFinite)
        end = mention.end
      }
    }),
    {numRuns: 2000}
  )
})
