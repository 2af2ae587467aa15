import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {expectQuick} from '../quick.js'
import {readMarkdown} from '../../../src/text/formats/markdown.js'
import {expectTruePlaces} from '../true-places.js'
import {fragments} from './markdown-fragments.js'
import {sourceEnd} from '../../../src/text/prose-map.js'

const marks = Array.from('ab0 \n\t*_`[]()<>!#-+|&;\\$~:{}\'"=1.')
const runs = Number(process.env['RUNS'] ?? 3000)

describe('readMarkdown', () => {
  it.each([
    ['fragments', fc.array(fc.constantFrom(...fragments), {maxLength: 40}).map((d) => d.join(''))],
    ['any text', fc.string({unit: 'binary', maxLength: 100})],
    ['any marks', fc.string({unit: fc.constantFrom(...marks), maxLength: 60})]
  ])('gives every character its true place: %s', (_, sources) => {
    fc.assert(
      fc.property(sources, (source) => {
        expectTruePlaces(source, readMarkdown(source))
      }),
      {numRuns: runs}
    )
  })

  it.each([
    ['a line without a space', 'x'.repeat(5_000_000)],
    ['dots', '.'.repeat(5_000_000)],
    ['nested quotes', `${'>'.repeat(10_000)} a`],
    ['nested quotes, lazily continued', `${'> '.repeat(10_000)}a\nb\nc`],
    ['asterisks', '*'.repeat(100_000)],
    ['asterisks on both sides', `${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`],
    ['closing asterisks', 'a* '.repeat(100_000)],
    ['opening brackets', '['.repeat(100_000)],
    ['brackets', '[a]'.repeat(100_000)],
    ['nested brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['open links', '[a](b '.repeat(50_000)],
    ['lists in lists on a line', '- '.repeat(100_000)],
    ['lists in lists', Array.from({length: 1000}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['open comments', `a ${'<!--'.repeat(100_000)}`],
    ['code of every length', Array.from({length: 600}, (_, length) => '`'.repeat(length + 1)).join('a')],
    ['spaces after a table head', `a|b\n${' '.repeat(1_000_000)}x`],
    ['an unclosed link title', `[a]: b "\n${'c\n'.repeat(100_000)}`],
    ['nested front matter', `---\n${'['.repeat(40_000)}\n---\n`],
    ['nested front matter lists', `---\n${'- '.repeat(20_000)}\n---\n`],
    ['open math', '$$\na\n'.repeat(50_000)],
    ['open tags', `<div>\n${'<a "'.repeat(100_000)}`]
  ])('is quick on %s', (_, source) => {
    expectQuick(() => {
      expectTruePlacesOfEnds(source)
    })
  })
})

/** Only the ends: a check of every character of five million is the slow part. */
function expectTruePlacesOfEnds(source: string): void {
  for (const {prose, map} of readMarkdown(source).blocks) {
    expect(map.proseLength).toBe(prose.length)
    expect(sourceEnd(map, map.proseLength)).toBeLessThanOrEqual(source.length)
  }
}
