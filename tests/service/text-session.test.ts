import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {asItStands, type ReferenceText} from '../../src/claims/reference-text.js'
import {createLinter} from '../../src/service/linter.js'
import {createTextSession} from '../../src/service/text-session.js'
import {sourceStart} from '../../src/text/prose-map.js'

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
  'Maren Holt, 34, the mayor, said so. She has two sons.',
  'Mayor Holt, who was born in 1961, has three sons, and died in 1958.',
  'The Holt Company (HC) employs 1,200 people. In 2019 the company made $3 million.',
  'HC did not make $3 million in 2019, and employs 1,150 people.',
  'There are four members: Brann, Ask and Tove.',
  'Four things to do:\n\n- Sing\n- Dance\n- Sleep',
  '- Men: 12\n- Women: 7\n- Total: 20',
  '[factlint-ignore all -- so it is]',
  '<!-- factlint-ignore all -- so it is -->',
  '```\nMarch 13\n'
]

const share = fc.double({min: 0, max: 1, noNaN: true})

/** Replace some of a text by one of the pieces, or, without a piece, move it; places are shares of its length. */
const edit = fc.record({at: share, length: fc.nat(120), to: share, piece: fc.option(fc.constantFrom(...pieces))})

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function apply(text: string, {at, length, to, piece}: Edit): string {
  const start = Math.floor(at * text.length)
  const left = text.slice(0, start) + text.slice(start + length)
  if (piece !== null) return text.slice(0, start) + piece + text.slice(start + length / 3)
  const place = Math.floor(to * left.length)
  return left.slice(0, place) + text.slice(start, start + length) + left.slice(place)
}

describe.each(['draft.txt', 'draft.md'])('a text session over %s', (path) => {
  test('finds after any edits what a fresh lint finds in the final text', async () => {
    const fresh = createLinter({asOf: '2026-11-23'})
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...pieces), {maxLength: 20}),
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
      {numRuns: 100}
    )
  })

  test('holds what comes behind a paragraph against it, where another went before it', async () => {
    const session = createTextSession(path)
    const kept = 'The club, founded in 1911, has 2,400 members.'
    await session.check(`The club has 2,500 members.\n\n${kept}\n\nThe stand collapsed.`)
    const value = `${kept}\n\nThe club has 2,300 members.\n\nThe stand collapsed.`
    expect((await session.check(value))?.findings.map((d) => d.actual)).toEqual(['2,300 members'])
  })

  test('leaves a draft where it stood to who has kept it as it stands', async () => {
    const session = createTextSession(path)
    const kept: ReferenceText[] = []
    const keep = (draft: ReferenceText) => {
      kept.push(asItStands(draft))
      return Promise.resolve([])
    }
    const value = 'The season is over.\n\nThe club has 2,400 members.'
    await session.check(value, undefined, keep)
    await session.check(`So it is.\n\n${value}`, undefined, keep)
    const starts = kept.map(({blocks}) => blocks.map(({block}) => sourceStart(block.map, 0)))
    expect(starts).toEqual([
      [0, 21],
      [0, 11, 32]
    ])
  })
})
