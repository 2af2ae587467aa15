import fc from 'fast-check'
import {test} from 'vitest'
import {followPlainText} from '../../src/text/formats/follow-plain-text.js'
import {readPlainText} from '../../src/text/formats/plain-text.js'
import {expectFollowed} from './followed-format.js'

/** What parts a plain text, and what tells how its lines belong together. */
const piece = fc.constantFrom(
  ...['\n', '\n\n', '\r\n', '\r', '  \n', '=====\n', '[factlint-ignore all -- so it is]\n'],
  ...['- one goat\n', '- ', '1. first\n', '2. second\n', '   - within\n', '  3) third\n'],
  ...['A short line', 'Another\n\n', '— — —', '20 men came. ', `${'a long line that goes on '.repeat(6)}so.\n`]
)

test('plain text that is followed over edits is read as if it were new', () => {
  expectFollowed({piece, mostPieces: 60, runs: 500, read: readPlainText, follow: followPlainText})
})
