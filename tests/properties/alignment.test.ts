import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {align} from '../../src/claims/alignment.js'
import {eachPair} from '../../src/claims/claim-index.js'
import {indexClaims} from '../../src/claims/claim-indexer.js'
import {relations} from '../../src/claims/relations.js'
import {createLinter} from '../../src/index.js'
import {compareClaims} from '../../src/rules/claim-comparison.js'

const linter = createLinter()

/** Two ways to tell one thing; neither points back at anything. */
type Telling = readonly [first: (value: number) => string, second: (value: number) => string]

const tellings: readonly Telling[] = [
  [
    (d) => `The reservoir above Calder holds ${d} million gallons of drinking water.`,
    (d) => `Repairs begin soon at the reservoir above Calder, which holds ${d} million gallons of drinking water.`
  ],
  [
    (d) => `The lighthouse stands ${d} meters tall on the northern cape.`,
    (d) => `Visitors climb the lighthouse, ${d} meters tall, on the northern cape.`
  ],
  [
    (d) => `Officers arrested ${d} protesters outside the parliament in Mirva.`,
    (d) => `In all, ${d} protesters were arrested by officers outside the parliament in Mirva.`
  ],
  [
    (d) => `A fire in the village of Brezno destroyed ${d} houses.`,
    (d) => `In the village of Brezno, ${d} houses were destroyed by a fire.`
  ]
]

/** Each thing told twice, in two paragraphs, with values that are the same in half the cases; then the paragraphs in another order. */
const drafts = fc
  .array(fc.tuple(fc.integer({min: 21, max: 99}), fc.integer({min: 21, max: 99}), fc.boolean()), {
    minLength: tellings.length,
    maxLength: tellings.length
  })
  .map((values) =>
    tellings.flatMap(([first, second], i) => {
      const [a, b, isSame] = values[i] ?? [21, 21, true]
      return [first(a), second(isSame ? a : b)]
    })
  )
const shuffled = drafts.chain((paragraphs) =>
  fc.record({
    paragraphs: fc.constant(paragraphs),
    other: fc.shuffledSubarray(paragraphs, {minLength: paragraphs.length})
  })
)

/** The values of each finding, whichever of the two comes first. */
async function conflicts(paragraphs: readonly string[], path = 'draft.txt'): Promise<readonly string[]> {
  const value = paragraphs.join('\n\n')
  const {findings} = await linter.lint({path, value})
  return findings
    .map(({actual, related}) =>
      [actual, ...related.map((d) => value.slice(d.start, d.end))].toSorted().join(' against ')
    )
    .toSorted()
}

describe('claims held against each other', () => {
  it('compare and align the same from both sides', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({other}) => {
        const {document} = await linter.lint({path: 'draft.txt', value: other.join('\n\n')})
        const index = indexClaims(document)
        eachPair({...document, partners: index.partners}, (a, b) => {
          expect(compareClaims(a, b)).toBe(compareClaims(b, a))
          expect(align(a, b, index).score).toBeCloseTo(align(b, a, index).score, 9)
          for (const relation of Object.values(relations))
            expect(relation.holds(a, b, index)).toBe(relation.holds(b, a, index))
        })
      }),
      {numRuns: 100}
    )
  })

  it('contradict each other in whatever order their paragraphs stand', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(shuffled, async ({paragraphs, other}) => {
        const inOrder = await conflicts(paragraphs)
        found += inOrder.length
        expect(await conflicts(other)).toEqual(inOrder)
      }),
      {numRuns: 100}
    )
    expect(found).toBeGreaterThan(50)
  })

  it('contradict each other whatever other texts are read before', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, drafts, async ({paragraphs}, before) => {
        const alone = await conflicts(paragraphs)
        await conflicts(before, 'another.txt')
        expect(await conflicts(paragraphs)).toEqual(alone)
      }),
      {numRuns: 50}
    )
  })
})
