import {describe, expect, it} from 'vitest'
import {readSample, wordsOf} from './expectations.js'

const read = (...lines: readonly string[]) => readSample(lines.join('\n'))

describe('readSample', () => {
  it.each([
    ['a comment', '<!--~ same-event-date: "May" contradicts "June" -->'],
    ['a bracketed line', '[~ same-event-date: "May" contradicts "June"]'],
    ['an indented line', '   <!--~ same-event-date: "May" contradicts "June" -->']
  ])('reads %s', (_, line) => {
    const {expectations, mistakes} = read('In June it began.', '', 'In May it began.', '', line)
    expect(mistakes).toEqual([])
    expect(expectations).toEqual([
      {ruleId: 'same-event-date', text: 'May', others: ['June'], line: 5, block: {start: 19, end: 35}}
    ])
  })

  it('reads a finding with one place', () => {
    const {expectations} = read('On Friday, Sept. 5, 2020.', '', '<!--~ weekday-date: "Friday, Sept. 5, 2020" -->')
    expect(expectations.map(({text, others}) => [text, others])).toEqual([['Friday, Sept. 5, 2020', []]])
  })

  it('reads a finding with several other places', () => {
    const {expectations} = read('19: 12 men, 7 women', '', '[~ sum-of-parts: "19" contradicts "12 men" and "7 women"]')
    expect(expectations.map(({others}) => others)).toEqual([['12 men', '7 women']])
  })

  it('gives two expectations in a row the same block', () => {
    const {expectations} = read('one', '', 'two', 'three', '', '[~ a: "two"]', '', '[~ b: "two three"]', '', 'four')
    expect(expectations.map(({block}) => block)).toEqual([
      {start: 5, end: 14},
      {start: 5, end: 14}
    ])
  })

  it.each(['\n', '\r\n', '\r'])('keeps every offset when lines end in %j', (end) => {
    const source = ['May 1', '', '[~ a: "May 1"]', '', 'after'].join(end)
    const {text, expectations, mistakes} = readSample(source)
    expect(mistakes).toEqual([])
    expect(expectations).toMatchObject([{line: 3, block: {start: 0, end: 5}}])
    expect(text).toBe(['May 1', '', ' '.repeat(14), '', 'after'].join(end))
  })

  it('leaves ordinary comments and brackets alone', () => {
    const source = '<!-- factlint-ignore same-event-date -- why -->\n[1] a note\nsome [~ 20] words'
    expect(readSample(source)).toEqual({text: source, expectations: [], mistakes: []})
  })

  it.each([
    ['a wording that is not known', '[~ a: "x" against "y"]', 'expected: rule-id: "words" contradicts "words".'],
    ['a rule id that cannot be one', '[~ A_b: "x"]', 'expected: rule-id: "words" contradicts "words".'],
    ['words after it', '<!--~ a: "x" --> and', 'an expectation stands on a line of its own.'],
    ['a quotation that is not in the block', '[~ a: "z"]', '"z" is not in the block above.'],
    ['an other place that is nowhere', '[~ a: "x" contradicts "z"]', '"z" is not in the text.']
  ])('tells of %s', (_, line, message) => {
    expect(read('y', '', 'x', '', line)).toMatchObject({expectations: [], mistakes: [{line: 5, message}]})
  })

  it('does not find a quotation in the expectations themselves', () => {
    expect(read('x', '', '[~ a: "x"]', '', '[~ b: "x" contradicts "a"]').mistakes).toHaveLength(1)
  })
})

describe('wordsOf', () => {
  it('takes a line break for a space', () => {
    expect(wordsOf(' 20 Indian\n  soldiers ')).toBe('20 Indian soldiers')
  })
})
