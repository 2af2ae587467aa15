import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/service/linter.js'
import {createTextSession} from '../../src/service/text-session.js'

const pieces = [
  'Part of the east stand collapsed on April 13, injuring 22 supporters.',
  'The collapse of the east stand on March 13 injured 22 supporters.',
  'The 17 supporters injured when the stand collapsed have gone home.',
  'The club, founded in 1911, has 2,400 members.',
  '# The season\n',
  '- Two goals\n- Three cards',
  '> In March it rained on 12 days.',
  '| Month | Goals |\n| --- | --- |\n| May | 12 |',
  '\n\n',
  '\r\n',
  ' ',
  '🏟️ &nbsp;',
  '```\nMarch 13\n'
]

/** Replace some of a text by one of the pieces; places are shares of its length. */
const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  length: fc.nat(40),
  piece: fc.constantFrom(...pieces)
})

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function apply(text: string, {at, length, piece}: Edit): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + piece + text.slice(start + length)
}

describe.each(['draft.txt', 'draft.md'])('a text session over %s', (path) => {
  test('finds after any edits what a fresh lint finds in the final text', async () => {
    const fresh = createLinter({asOf: '2026-11-23'})
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...pieces), {maxLength: 12}),
        fc.array(edit, {maxLength: 8}),
        async (start, edits) => {
          const session = createTextSession(path, {asOf: '2026-11-23'})
          let value = start.join('\n\n')
          await session.check(value)
          for (const one of edits) {
            value = apply(value, one)
            expect(await session.check(value)).toEqual(await fresh.lint({path, value}))
          }
        }
      ),
      {numRuns: 60}
    )
  })
})
