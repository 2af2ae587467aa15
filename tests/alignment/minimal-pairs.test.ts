import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.js'
import {minimalPairs} from './cases.js'

const linter = createLinter({})

async function shareTold(expected: 'consistent' | 'contradiction'): Promise<number> {
  const pairs = minimalPairs().filter(({expect: wanted}) => wanted === expected)
  const results = await Promise.all(pairs.map(({path, text}) => linter.lint({path, value: text})))
  return results.filter(({findings}) => findings.length > 0).length / pairs.length
}

// They are made to be hard: the weights are fitted on them, and no fit gets all of them right.
test('of sentences that can both be true few pairs are told as a contradiction, and most of those that cannot', async () => {
  expect(await shareTold('consistent')).toBeLessThan(0.12)
  expect(await shareTold('contradiction')).toBeGreaterThan(0.8)
})
