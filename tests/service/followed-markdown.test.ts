import fc from 'fast-check'
import {test} from 'vitest'
import {followMarkdown} from '../../src/text/formats/follow-markdown.js'
import {readMarkdown} from '../../src/text/formats/markdown.js'
import {expectFollowed} from './followed-format.js'

/** Markup that says what the text around it is, and may stand far from it. */
const piece = fc.constantFrom(
  ...['# Heading\n', '===\n', '---\n', '\n', '\n\n', '\r\n', '> ', '- ', '1. ', '    ', '\t', '|', '- [ ] '],
  ...[
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    '```\n',
    '~~~\n',
    '<!--',
    '-->',
    '<div>\n',
    '</div>',
    '---\ntitle: So\n---\n'
  ],
  ...[
    '[^1]: a note',
    '[x]: http://a.example\n',
    '*',
    '**',
    '_',
    '`',
    '$',
    '$$',
    '{{ a }}',
    '[',
    '](x)',
    '\\',
    '&nbsp;'
  ],
  ...['20 men came. ', 'So it is. ', 'a'.repeat(150)]
)

test('Markdown that is followed over edits is read as if it were new', () => {
  expectFollowed({piece, mostPieces: 50, runs: 300, read: readMarkdown, follow: followMarkdown})
})
