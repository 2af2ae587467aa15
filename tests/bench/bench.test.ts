import path from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {generateHardProse} from './hard.js'
import {generateProse} from './prose.js'
import {sampleSentences} from './sentences.js'
import {ratioSpread, spreadOf} from './statistics.js'
import {createRandom} from './random.js'
import {renderTable} from './table.js'
import {isFree, otherWord} from './vocabulary.js'

describe('generateProse', () => {
  const paragraphs = (text: string) => text.trimEnd().split('\n\n')

  it.each(['txt', 'md'] as const)('makes the same .%s twice, of the size it is asked for', (format) => {
    const text = generateProse(50_000, format)
    expect(generateProse(50_000, format)).toBe(text)
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(50_000)
    expect(Buffer.byteLength(text)).toBeLessThan(52_000)
  })

  it('repeats no paragraph', () => {
    const all = paragraphs(generateProse(300_000, 'txt'))
    expect(all.length).toBeGreaterThan(500)
    expect(new Set(all).size).toBe(all.length)
  })

  it('keeps weekdays right', () => {
    const days = generateProse(100_000, 'txt', {mix: 'figures'}).matchAll(/\b(\w+day), ([A-Z]\w{2,8} \d{1,2})\b/g)
    const stated = [...days].map(([, weekday, date]) => ({weekday, date}))
    expect(stated.length).toBeGreaterThan(10)
    const right = stated.map(({date = ''}) => ({
      weekday: new Date(`${date}, 2025 UTC`).toLocaleDateString('en-US', {weekday: 'long', timeZone: 'UTC'}),
      date
    }))
    expect(stated).toEqual(right)
  })

  it('gives Markdown its markup', () => {
    const text = generateProse(50_000, 'md', {mix: 'news'})
    for (const mark of [/^## /m, /^> /m, /^- /m, /^\| --- \|/m, /\*\*\w/, /\]\(https:/, /&nbsp;/, /\\\$/])
      expect(text).toMatch(mark)
  })
})

describe('generateProse by its mix', () => {
  it.each([
    ['posts', 'news'],
    ['news', 'figures']
  ] as const)('puts far fewer figures into %s than into %s', (few, many) => {
    const figuresIn = (text: string) => text.match(/\d+/g)?.length ?? 0
    const [fewer, more] = [generateProse(200_000, 'txt', {mix: few}), generateProse(200_000, 'txt', {mix: many})]
    expect(figuresIn(more)).toBeGreaterThan(1.3 * figuresIn(fewer))
  })
})

describe('otherWord', () => {
  it.each(['soldiers', 'harbour', 'crossing', 'drowned', 'slowly'])('gives %s its ending', (word) => {
    const [ending = ''] = /(?:ing|ed|ly|s)$/.exec(word) ?? []
    const others = Array.from({length: 50}, (_, seed) => otherWord(word, createRandom(seed)))
    expect(others.filter((other) => !other.endsWith(ending))).toEqual([])
    expect(new Set(others).size).toBeGreaterThan(30)
  })

  it.each(['three', 'million', 'Monday', 'yesterday', 'which', 'kilometers', 'about'])(
    'is not asked for %s',
    (word) => {
      expect(isFree(word.toLowerCase())).toBe(false)
    }
  )
})

describe('generateHardProse', () => {
  it('counts workers in every sentence, and repeats no paragraph', () => {
    const paragraphs = generateHardProse(500).split('\n\n')
    expect(paragraphs.join(' ').match(/\bworkers\b/g)).toHaveLength(500)
    expect(new Set(paragraphs).size).toBe(paragraphs.length)
  })
})

describe('sampleSentences', () => {
  const sentences = sampleSentences().flat()

  it('reads every sample', () => {
    const samples = globSync('*/*.{md,txt}', {cwd: path.join(import.meta.dirname, '..', '..', 'samples')})
    expect(sampleSentences().map((sample) => sample.length > 20)).toEqual(samples.map(() => true))
  })

  it('holds the sentences of the samples without markup or expectations', () => {
    expect(sentences.filter((sentence) => /[*_`|]|~ |&nbsp;|\]\(|^#/.test(sentence))).toEqual([])
  })

  it.each([
    'They go somewhere else.',
    '"I always close my eyes. The coach keeps telling me."',
    'He is particularly good on work.',
    'Mr. Dray had not slowed down.'
  ])('holds %s, which has no number', (sentence) => {
    expect(sentences).toContain(sentence)
  })
})

describe('statistics', () => {
  it.each([
    [[5, 1, 3], {low: 2, median: 3, high: 4}],
    [[4, 1], {low: 1.75, median: 2.5, high: 3.25}],
    [[7], {low: 7, median: 7, high: 7}],
    [[], {low: Number.NaN, median: Number.NaN, high: Number.NaN}]
  ])('finds the quartiles of %j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread)
  })

  it('compares the runs of one round with each other', () => {
    // The machine slows down to a tenth: the ratio stays.
    expect(ratioSpread([2, 2, 20, 20], [1, 1, 10, 10]).median).toBe(2)
  })
})

describe('renderTable', () => {
  it('sets figure, quartiles, bound and verdict side by side', () => {
    const spread = {low: 1.1, median: 1.25, high: 1.5}
    expect(
      renderTable('Speed', [
        {label: '1 MB', figure: spread, unit: 'x', bound: 1.25},
        {label: '10 MB', figure: spread, unit: 'x', bound: 1.2},
        {label: 'memory', figure: 1234.5, unit: 'MB', bound: null},
        {label: 'share', figure: 0.0126, unit: 'x', bound: 0.03}
      ])
    ).toMatchInlineSnapshot(`
      "Speed
        1 MB       1.25x  (1.1 to 1.5)  bound 1.25x   ok
        10 MB      1.25x  (1.1 to 1.5)  bound 1.20x   over
        memory  1,235 MB
        share     0.013x                bound 0.030x  ok"
    `)
  })
})
