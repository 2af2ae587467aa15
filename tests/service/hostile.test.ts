import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.js'

const megabytes = (piece: string, size: number) => piece.repeat(Math.ceil((size * 1e6) / piece.length))

/** Texts that nobody writes and that a linter must survive; each would take minutes if anything in it were quadratic. */
const hostile = {
  'a line of 5 MB without a space': megabytes('x', 5),
  'a line of 1 MB of digits': megabytes('7', 1),
  'a line of 1 MB of numbers and commas': megabytes('12,', 1),
  'one sentence of 100,000 numbers': megabytes('20 men and ', 1),
  'one sentence of 50,000 dates': megabytes('May 3, 2020, and ', 0.8),
  '10,000 nested quotes': `${'>'.repeat(10_000)} 20 soldiers died in May.`,
  'a paragraph of 1 MB of one claim, again and again': megabytes('In May 20 soldiers died in Ostrow. ', 0.5),
  'unclosed markup': megabytes('[20 *men* `', 0.3)
}

describe('hostile texts end, and soon', () => {
  for (const path of ['a.txt', 'a.md'])
    it.each(Object.entries(hostile))(
      `%s as ${path}`,
      async (_, value) => {
        const {document} = await createLinter().lint({path, value})
        expect(document.path).toBe(path)
      },
      30_000
    )
})
