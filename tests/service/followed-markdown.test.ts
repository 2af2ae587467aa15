import fc from 'fast-check'
import {expect, test} from 'vitest'
import {followMarkdown} from '../../src/text/formats/follow-markdown.js'
import {readMarkdown} from '../../src/text/formats/markdown.js'

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
const edit = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), length: fc.nat(50), insert: fc.option(piece)})

test('Markdown that is followed over edits is read as if it were new', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 50}), fc.array(edit, {minLength: 1, maxLength: 20}), (start, edits) => {
      const follow = followMarkdown()
      let text = start.join('')
      follow(text)
      for (const {at, length, insert} of edits) {
        const from = Math.floor(at * text.length)
        text = text.slice(0, from) + (insert ?? '') + text.slice(from + length)
        expect(follow(text)).toEqual(readMarkdown(text))
      }
    }),
    {numRuns: 300}
  )
})
