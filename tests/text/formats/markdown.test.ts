import {describe, expect, it} from 'vitest'
import {readMarkdown} from '../../../src/text/formats/markdown.js'
import {expectTruePlaces} from '../true-places.js'

/** Kind and prose of each block, with objects shown as a box. */
function shown(source: string): string[] {
  const document = readMarkdown(source)
  expectTruePlaces(source, document)
  return document.blocks.map(({kind, prose}) => `${kind}: ${prose.replaceAll('\uFFFC', '□')}`)
}

describe('blocks', () => {
  it('have the section that the headings above make', () => {
    const source =
      '# Talks\n\nintro\n\n## Day one\n\nfirst\n\n### Noon\n\nlunch\n\nDay two\n---\n\nsecond\n\n> # Quoted\n\nthird'
    expect(readMarkdown(source).blocks.map(({kind, prose, section}) => [kind, prose, section.join(' / ')])).toEqual([
      ['title', 'Talks', ''],
      ['paragraph', 'intro', 'Talks'],
      ['heading', 'Day one', 'Talks'],
      ['paragraph', 'first', 'Talks / Day one'],
      ['heading', 'Noon', 'Talks / Day one'],
      ['paragraph', 'lunch', 'Talks / Day one / Noon'],
      ['heading', 'Day two', 'Talks'],
      ['paragraph', 'second', 'Talks / Day two'],
      ['heading', 'Quoted', 'Talks / Day two'],
      ['paragraph', 'third', 'Talks / Day two']
    ])
  })

  it('know their list and item, and how deep they are quoted', () => {
    const source =
      '- one\n\n  more of one\n- two\n  1. inner\n  2. inner too\n\n     > said > this\n\npara\n\n* again\n> - quoted item\n>\n>   > > deep'
    expect(
      readMarkdown(source).blocks.map(({kind, prose, quoteDepth, list}) => [
        kind,
        prose,
        quoteDepth,
        list && Object.values(list)
      ])
    ).toEqual([
      ['list-item', 'one', 0, [0, 0, false]],
      ['list-item', 'more of one', 0, [0, 0, false]],
      ['list-item', 'two', 0, [0, 1, false]],
      ['list-item', 'inner', 0, [1, 0, true]],
      ['list-item', 'inner too', 0, [1, 1, true]],
      ['quotation', 'said > this', 1, [1, 1, true]],
      ['paragraph', 'para', 0, null],
      ['list-item', 'again', 0, [2, 0, false]],
      ['list-item', 'quoted item', 1, [3, 0, false]],
      ['quotation', 'deep', 3, [3, 0, false]]
    ])
  })

  it('are the cells of a table, with the headers that say what they are', () => {
    const source =
      '| Year | Men | |\n|---|--:|---|\n| 2019 | **20** | x |\n| 2020 | | `3` a \\| b |\n\nYear | Men\n-|-\n| 2021 | 30'
    expect(readMarkdown(source).blocks.map(({prose, cell}) => [prose, cell && Object.values(cell)])).toEqual([
      ['Year', [0, 0, 0, '', '']],
      ['Men', [0, 0, 1, '', '']],
      ['2019', [0, 1, 0, 'Year', '']],
      ['20', [0, 1, 1, 'Men', '2019']],
      ['x', [0, 1, 2, '', '2019']],
      ['2020', [0, 2, 0, 'Year', '']],
      ['\uFFFC a | b', [0, 2, 2, '', '2020']],
      ['Year', [1, 0, 0, '', '']],
      ['Men', [1, 0, 1, '', '']],
      ['2021', [1, 1, 0, 'Year', '']],
      ['30', [1, 1, 1, 'Men', '2021']]
    ])
  })

  it('are the cells of a table of HTML', () => {
    const source = '<table><tr><th>Goal</th></tr>\n<tr><td>Reach <b>50%</b></td></tr></table>'
    expect(shown(source)).toEqual(['table-cell: Goal', 'table-cell: Reach 50%'])
  })

  it('are captions where pictures are described', () => {
    expect(shown('![Twenty *men*](a.png)')).toEqual(['caption: Twenty men'])
    expect(shown('![A map][m] shows it ![once more](b).\n\n[m]: c.png')).toEqual([
      'paragraph: □ shows it □.',
      'caption: A map',
      'caption: once more'
    ])
  })

  it('are the notes below a text, each for itself', () => {
    expect(shown('Text.[^1] More[^b].\n\n[^1]: Note one\n  goes on.\n[^b]: Note two.')).toEqual([
      'paragraph: Text. More.',
      'paragraph: Note one\n  goes on.',
      'paragraph: Note two.'
    ])
  })
})

describe('prose', () => {
  it.each([
    ['The default of `50` and ``a ` b``.', 'The default of □ and □.'],
    ['See https://a.org/2020/05?x=1. And (www.a.org/2), <https://b.org/3>.', 'See □. And (□), □.'],
    ['Read [the *report*](https://a.org/2020 "of 2020"), [sic].', 'Read the report, [sic].'],
    ['Euler: $e^{i\\pi}=-1$, $n$ and $$x=20$$.', 'Euler: □, □ and □.'],
    [
      'It cost $20 and $30, US$5m and A$3m, $5-$10 or $a day.',
      'It cost $20 and $30, US$5m and A$3m, $5-$10 or $a day.'
    ],
    ['Escaped \\$20, \\*20\\* and 5&nbsp;km&mdash;or &#53;.', 'Escaped $20, *20* and 5\u00A0km—or 5.'],
    [
      'Some <b>20</b> men<br>and 10<sup>6</sup> m<sup>2</sup>, CO<sub>2</sub><!-- 5 -->.',
      'Some 20 men and 10⁶ m², CO2.'
    ],
    ['A {{< ref "2020" >}} and {% note 5 %} tag.', 'A □ and □ tag.'],
    ['Hard\\\nbreak  \nand soft\nbreak', 'Hard\nbreak  \nand soft\nbreak'],
    ['snake_case, 2 * 3 * 4 ~5~ 6~~7~~', 'snake_case, 2 * 3 * 4 ~5~ 67'],
    ['[a]: https://a.org "20"\nText of [a] and [B][A].', 'Text of a and B.'],
    ['A mark of (1) or [1]: it stays.', 'A mark of (1) or [1]: it stays.']
  ])('%j', (source, prose) => {
    expect(shown(source)).toEqual([`paragraph: ${prose}`])
  })

  it.each([
    ['fenced code', '```js\nlet a = 20\n```'],
    ['indented code', '    let a = 20'],
    ['a comment', '<!--\nTwenty men\n-->'],
    ['math', '$$\na = 20\n- b\n\n$$'.replace('\n\n', '\n')],
    ['a definition', '[a]: https://a.org/20\n  "twenty"'],
    ['a script', '<script>\nlet a = 20\n</script>'],
    ['a rule', '* * *'],
    ['a template tag', '{{< figure src="20.png" >}}'],
    ['TOML front matter', '+++\ndate = 2020-01-01\n+++\n']
  ])('is not %s', (_, source) => {
    expect(shown(source)).toEqual([])
  })

  it('is the text of HTML, cut at its blocks', () => {
    const source =
      '> <p>Twenty <i>men</i>&ndash;or\n> more</p><h2>Two</h2>\n> <figure><img alt="x"><figcaption>A map</figcaption></figure>\n\n<pre>20</pre>'
    expect(shown(source)).toEqual(['quotation: Twenty men–or\n more', 'heading: Two', 'caption: A map'])
  })

  it('keeps out the id of a heading and the label of an alert', () => {
    expect(shown('## The fort {#fort-20}\n\n> [!NOTE]\n> Twenty men.')).toEqual([
      'heading: The fort',
      'quotation: Twenty men.'
    ])
  })
})

describe('front matter', () => {
  const front = (yaml: string) => {
    const source = `---\n${yaml}\n---\n# Body\n`
    const document = readMarkdown(source)
    expectTruePlaces(source, document)
    return document
  }

  it('names the text and says when it was written', () => {
    const document = front(
      'title: Twenty men\ndescription: "It was \\"cold\\", in May"\nsummary: >\n  Two lines\n  of summary\ndate: 2026-11-23'
    )
    expect(document.blocks.map(({kind, prose}) => [kind, prose])).toEqual([
      ['title', 'Twenty men'],
      ['description', 'It was "cold", in May'],
      ['description', 'Two lines of summary'],
      ['heading', 'Body']
    ])
    expect(document.frontMatter).toEqual({date: '2026-11-23', off: false})
    expect(document.problems).toEqual([])
  })

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['"2026-11-23T23:30:00+02:00"', '2026-11-23'],
    ['2026-1-5 10:00', '2026-01-05'],
    ['2026/11/23', '2026-11-23'],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['next week', null],
    ['[1, 2]', null]
  ])('date: %s', (written, day) => {
    expect(front(`date: ${written}`).frontMatter?.date).toBe(day)
  })

  it.each([
    ['factlint: off', true],
    ['factlint: false', true],
    ['factlint: on', false],
    ['other: off', false],
    ['# nothing', false]
  ])('%s', (yaml, off) => {
    expect(front(yaml).frontMatter?.off).toBe(off)
  })

  it.each([
    ['title: "open', 17],
    ['- a list', 4],
    [`a: ${'['.repeat(100)}`, 4],
    ['a: 1\na: 2', 9]
  ])('is told and passed over when malformed: %j', (yaml, offset) => {
    const {problems, blocks, frontMatter} = front(yaml)
    expect(problems.map((d) => d.offset)).toEqual([offset])
    expect(problems[0]?.message).toMatch(/^the front matter is not read: ./)
    expect(frontMatter).toBeNull()
    expect(blocks.map(({prose}) => prose)).toEqual(['Body'])
  })

  it('is none without a closing line, and may have any line ends', () => {
    expect(readMarkdown('---\ntitle: Twenty\n').frontMatter).toBeNull()
    expect(readMarkdown('---\r\ntitle: Twenty\r\n---\r\ntext').blocks.map(({prose}) => prose)).toEqual([
      'Twenty',
      'text'
    ])
  })
})
