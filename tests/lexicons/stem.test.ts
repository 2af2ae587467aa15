import {expect, test} from 'vitest'
import {describeWord} from '../../src/lexicons/word.js'

test.each([
  ['bus', 'buses'],
  ['virus', 'viruses'],
  ['atlas', 'atlases'],
  ['woman', 'women'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['soldier', 'soldiers'],
  ['fight', 'fighting']
])('%s and %s have one stem', (one, other) => {
  expect(describeWord(other).stem).toBe(describeWord(one).stem)
})

test('a plural that is a verb as well keeps the stem of the verb', () => {
  expect(describeWord('leaves').stem).toBe(describeWord('leave').stem)
  expect(describeWord('leaves').stem).not.toBe(describeWord('leaf').stem)
})
