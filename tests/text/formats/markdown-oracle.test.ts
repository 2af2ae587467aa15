import {parse, postprocess, preprocess} from 'micromark'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import {decodeReference} from '../../../src/text/formats/character-reference.js'
import {readMarkdown} from '../../../src/text/formats/markdown.js'
import {sourceStart} from '../../../src/text/prose-map.js'
import {objectCharacter} from '../../../src/text/prose-builder.js'

/** Tokens of micromark in which `data` is shown to no reader, or is no prose. */
const unread = new Set([
  ...[
    'definition',
    'resource',
    'reference',
    'codeText',
    'codeFenced',
    'codeIndented',
    'htmlFlow',
    'htmlText',
    'autolink'
  ],
  ...['literalAutolink', 'gfmFootnoteCall', 'gfmFootnoteDefinitionLabel', 'taskListCheck', 'tableDelimiterRow']
])

/** Each visible character with its offset, as micromark reads the source. */
function visibleByMicromark(source: string): string[] {
  const visible: string[] = []
  let hidden = 0
  const events = postprocess(
    parse({extensions: [gfm()]})
      .document()
      .write(preprocess()(source, undefined, true))
  )
  for (const [phase, {type, start, end}] of events) {
    if (unread.has(type)) hidden += phase === 'enter' ? 1 : -1
    if (phase === 'exit' || hidden > 0) continue
    const written = source.slice(start.offset, end.offset)
    if (type === 'data' || type === 'characterEscapeValue') visible.push(...characters(written, start.offset))
    if (type === 'characterReference') visible.push(...characters(decodeReference(written) ?? written, start.offset, 0))
  }
  return visible.sort()
}

/** The same, as the blocks of factlint have it. */
function visibleByFactlint(source: string): string[] {
  return readMarkdown(source)
    .blocks.flatMap(({prose, map}) => prose.split('').flatMap((d, index) => characters(d, sourceStart(map, index))))
    .sort()
}

function characters(text: string, offset: number, step = 1): string[] {
  return text
    .split('')
    .flatMap((d, index) =>
      /\s/.test(d) || d === objectCharacter ? [] : [`${(offset + index * step).toString().padStart(6, '0')} ${d}`]
    )
}

const snippets: readonly string[] = [
  '# Twenty men *in* two days #\n\nSecond\nline\n===\n\nThird\n---\n\ntext',
  'In **June**, ***20*** soldiers _died_; snake_case stays, 2*3*4 too, and **so*on**.',
  'One\\*two\\$ \\a &nbsp;&mdash; &#8211;&#x41; &bogus; AT&T; a & b.',
  'A [link](https://example.org "20 men") and [one](<a b>), [ref][r], [r] and [r][].\n\n[r]: https://example.org\n  "A title of 30"',
  '[sic] and [not a link] and [a][b], ![no picture] (really).',
  '![A picture of 20 men](a.png) in a line, [![badge](b.png)](c) too.',
  '> quoted *text\n> goes on* here\nlazily\n>\n> > deeper\n> back\n\n>no space\n>- item\n>  goes on',
  '- one\n- two\n  goes on\n\n  second of two\n  1. first\n  2. second\n\n     > quoted\n- [x] done\n- [ ] open\n\n10) ten\n11) eleven',
  '| a | b \\| c | d\n|---|:-:|--:\n| 1 | `20 | 30` | *x* |\n| | 2 |\n| only\n\nafter',
  '> | a | b |\n> |---|---|\n> | 20 | 30 |\n\n- | x | y |\n  |---|---|\n  | 1 | 2 |',
  'Code `20` and ``a ` b`` here.\n\n    indented 20\n\n```js\nfenced 30\n```\n\n~~~\n40\n~~~\ntext',
  'Inline <b>20</b> and <a href="x 30">text</a><!-- 40 --> end<br/>line.',
  '<!-- a block of 20 -->\n\nText <https://example.org/2020> and https://example.org/2021/05. Also www.example.org/3 here.',
  'Hard  \nbreak\\\nand soft\nbreak ~~struck 20~~ and ~one tilde.',
  'Note.[^1] More[^long].\n\n[^1]: The note of 20.\n[^long]: Another note\n    goes on',
  'Windows\r\nline *ends\r\nhere*\r\n\r\n> quoted\r\n> text\r\n\r\n- item\r\n  more',
  'Emoji 🙂 **🙂 é** e\u0301 &#x1F600; *中文*',
  '* * *\n\n- - -\n\n1. - nested *at once*\n2. # heading in item\n   text',
  'Setext *in\nquotes*\n---\n> Title\n> ===\n> text',
  '**unclosed *and* `open [link](a (b) "c) and \\\\ [x](<y z) _end_',
  'a\\\nb\n#not a heading\n####### seven\n# \n##\n## two ##a',
  '[label\\]]: /x\n[other]:\n/y\n"title"\ntext after [other] and [label\\]]'
]

describe('what is prose in Markdown', () => {
  it.each(snippets)('is what micromark shows: %j', (source) => {
    expect(visibleByFactlint(source)).toEqual(visibleByMicromark(source))
  })
})
