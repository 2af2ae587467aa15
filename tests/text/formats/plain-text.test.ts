import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {expectQuick} from '../quick.js'
import {readPlainText} from '../../../src/text/formats/plain-text.js'
import {expectTruePlaces} from '../true-places.js'
import {sourceEnd, sourceStart} from '../../../src/text/prose-map.js'

const shown = (source: string) => readPlainText(source).blocks.map(({kind, prose}) => [kind, prose])

describe('readPlainText', () => {
  it('reads lines wrapped by hand as one paragraph', () => {
    const source = 'Twenty soldiers were killed on\nthe ridge in June, and 45 were\nhurt.\n\nThe talks began.'
    expect(shown(source)).toEqual([
      ['paragraph', 'Twenty soldiers were killed on\nthe ridge in June, and 45 were\nhurt.'],
      ['paragraph', 'The talks began.']
    ])
  })

  it('reads every line as a paragraph where lines are not wrapped', () => {
    const long = `The patrol ${'went on and on '.repeat(10)}until dawn.`
    expect(shown(`${long}\nIt came back\n${long}`)).toEqual([
      ['paragraph', long],
      ['paragraph', 'It came back'],
      ['paragraph', long]
    ])
  })

  it('reads the rows of tables cell by cell', () => {
    const source =
      'Boats were counted:\n\nArdal     12    sail\nBrezno    40    steam\n22        none\n\nNobody was there.'
    expect(shown(source)).toEqual([
      ['title', 'Boats were counted:'],
      ['table-cell', 'Ardal'],
      ['table-cell', '12'],
      ['table-cell', 'sail'],
      ['table-cell', 'Brezno'],
      ['table-cell', '40'],
      ['table-cell', 'steam'],
      ['table-cell', '22'],
      ['table-cell', 'none'],
      ['paragraph', 'Nobody was there.']
    ])
    expect(shown('│ Ardal │ 12 │\n+-----+----+\nNobody was there.')).toEqual([
      ['table-cell', 'Ardal'],
      ['table-cell', '12'],
      ['paragraph', 'Nobody was there.']
    ])
  })

  it('reads the wide room between sentences as prose', () => {
    const prose = 'She married in 1999.   Only 18 days went by.   Then she left.'
    expect(shown(prose)).toEqual([['paragraph', prose]])
  })

  it('goes on with a list behind what is indented below its item', () => {
    const source =
      '- One boat, which can be had from:\n\n    the harbor\n\n- Another boat.\n\nNobody was there.\n\n- A third.'
    expect(readPlainText(source).blocks.map(({list}) => list && [list.list, list.item])).toEqual([
      [0, 0],
      null,
      [0, 1],
      null,
      [1, 0]
    ])
  })

  it('parts lines that each end a sentence', () => {
    expect(shown('It began in May.\nNobody knew why.\n“It was cold.”')).toHaveLength(3)
  })

  it('ends a paragraph at a short finished line, and where the next line is indented', () => {
    const wide = 'The troops had been on the ridge since the spring of that year, and'
    expect(
      shown(`${wide}\nthey stayed.\nTalks began in the autumn of the year after that one, in a\ntent`)
    ).toHaveLength(2)
    expect(
      shown('They had been on the ridge for a year.\n   Talks began in the autumn\nof the next year')
    ).toHaveLength(2)
  })

  it('reads a title, headings and the sections below them', () => {
    const source = 'Border talks\n\nThe first day\n\nThey met at noon.\n\nThe second day\n\nThey left.'
    expect(readPlainText(source).blocks.map(({kind, prose, section}) => [kind, prose, section])).toEqual([
      ['title', 'Border talks', []],
      ['heading', 'The first day', ['Border talks']],
      ['paragraph', 'They met at noon.', ['Border talks', 'The first day']],
      ['heading', 'The second day', ['Border talks']],
      ['paragraph', 'They left.', ['Border talks', 'The second day']]
    ])
  })

  it('passes over rules and underlines', () => {
    expect(shown('Border talks\n============\nThey met.\n\n* * *\n\nThey left.')).toEqual([
      ['title', 'Border talks'],
      ['paragraph', 'They met.'],
      ['paragraph', 'They left.']
    ])
  })

  it('does not take the end of a sentence, a list item or the last line for a heading', () => {
    expect(shown('They met.\n\n- one\n\nShort line').map(([kind]) => kind)).toEqual([
      'paragraph',
      'list-item',
      'paragraph'
    ])
  })

  it('numbers lists and their items, also over blank lines', () => {
    const source = 'Three things:\n- France, 20\n- Spain,\n  30\n• Italy\n\nThen.\n\n1. One.\n\n2. Two.\n\n1) Again.'
    expect(
      readPlainText(source).blocks.flatMap(({prose, list}) =>
        list ? [[prose, list.list, list.item, list.ordered]] : []
      )
    ).toEqual([
      ['France, 20', 0, 0, false],
      ['Spain,\n  30', 0, 1, false],
      ['Italy', 0, 2, false],
      ['One.', 1, 0, true],
      ['Two.', 1, 1, true],
      ['Again.', 2, 0, true]
    ])
  })

  it('does not take a wrapped number or dash for a list', () => {
    expect(
      shown('The toll in the valley had risen to\n20. The rest of the men were safe\n- or so they said - in the camp')
    ).toHaveLength(1)
  })

  it('reads every kind of line end', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const source = ['Border talks', '', 'They met', 'at noon.', '', '', 'They left.', ''].join(end)
      expect(shown(source)).toEqual([
        ['title', 'Border talks'],
        ['paragraph', `They met${end}at noon.`],
        ['paragraph', 'They left.']
      ])
      expectTruePlaces(source, readPlainText(source))
    }
  })

  it('reads nothing in nothing', () => {
    expect(readPlainText(' \n\n ')).toEqual({blocks: [], frontMatter: null, problems: []})
  })

  it('gives every character its true place', () => {
    const pieces = [
      'A man',
      ' left.',
      'x'.repeat(130),
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '- ',
      '1. ',
      '2. ',
      '   ',
      '\t',
      '===',
      '“',
      '🙂',
      '.',
      ':'
    ]
    const source = fc.oneof(
      fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((d) => d.join('')),
      fc.string({unit: 'binary'})
    )
    fc.assert(
      fc.property(source, (d) => {
        const document = readPlainText(d)
        expectTruePlaces(d, document)
        for (const {prose, map} of document.blocks)
          expect(d.slice(sourceStart(map, 0), sourceEnd(map, prose.length))).toBe(prose)
        const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
        expect(document.blocks.reduce((sum, {prose}) => sum + letters(prose), 0)).toBe(letters(d))
      }),
      {numRuns: 3000}
    )
  })

  it.each([
    ['a line without a space', 'x'.repeat(5_000_000), 1],
    ['dots', '.'.repeat(5_000_000), 0],
    ['lines', 'a\n'.repeat(500_000), 1],
    ['blank lines', 'a\n\n'.repeat(100_000), 100_000],
    ['spaces', ' '.repeat(5_000_000) + 'x', 1],
    ['rules', '= '.repeat(1_000_000) + 'x', 1],
    ['quotes', `a.${'"'.repeat(1_000_000)}x`, 1],
    ['items', '- a\n'.repeat(100_000), 100_000]
  ])('is quick on %s', (_, source, blocks) => {
    expectQuick(() => {
      expect(readPlainText(source).blocks).toHaveLength(blocks)
    })
  })
})

it('an item that is indented below another begins a list in it', () => {
  const {blocks} = readPlainText('- streets\n  - lamps\n  - paths\n- schools\n- rents\n')
  expect(blocks.map(({prose, list}) => [prose, list?.list, list?.item])).toEqual([
    ['streets', 0, 0],
    ['lamps', 1, 0],
    ['paths', 1, 1],
    ['schools', 0, 1],
    ['rents', 0, 2]
  ])
})
