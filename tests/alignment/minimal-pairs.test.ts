import {expect, test} from 'vitest'
import {align, alignmentSum, logistic} from '../../src/claims/alignment.js'
import {eachPair} from '../../src/claims/claim-index.js'
import {indexClaims} from '../../src/claims/claim-indexer.js'
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

test('what the traits of a pair leave unread says nothing', async () => {
  const texts = minimalPairs().map(({text}) => text)
  const {document} = await linter.lint({path: 'pairs.txt', value: texts.join('\n\n')})
  const index = indexClaims(document)
  let pairs = 0
  eachPair({...document, partners: index.partners}, (a, b) => {
    pairs++
    expect(logistic(alignmentSum(a, b, index))).toBeCloseTo(align(a, b, index).score, 12)
  })
  expect(pairs).toBeGreaterThan(2500)
})
