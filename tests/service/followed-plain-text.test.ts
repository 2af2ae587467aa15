import fc from 'fast-check'
import {expect, test} from 'vitest'
import {followPlainText} from '../../src/text/formats/follow-plain-text.js'
import {readPlainText} from '../../src/text/formats/plain-text.js'

/** What parts a plain text, and what tells how its lines belong together. */
const piece = fc.constantFrom(
  ...['\n', '\n\n', '\r\n', '\r', '  \n', '=====\n', '[factlint-ignore all -- so it is]\n'],
  ...['- one goat\n', '- ', '1. first\n', '2. second\n', '   - within\n', '  3) third\n'],
  ...['A short line', 'Another\n\n', '— — —', '20 men came. ', `${'a long line that goes on '.repeat(6)}so.\n`]
)
const edit = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), length: fc.nat(50), insert: fc.option(piece)})

test('plain text that is followed over edits is read as if it were new', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 60}), fc.array(edit, {minLength: 1, maxLength: 20}), (start, edits) => {
      const follow = followPlainText()
      let text = start.join('')
      follow(text)
      for (const {at, length, insert} of edits) {
        const from = Math.floor(at * text.length)
        text = text.slice(0, from) + (insert ?? '') + text.slice(from + length)
        expect(follow(text)).toEqual(readPlainText(text))
      }
    }),
    {numRuns: 500}
  )
})
