import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {dateExtractor} from '../../../src/claims/extractors/date.js'
import {durationExtractor} from '../../../src/claims/extractors/duration.js'
import {relativeDateExtractor} from '../../../src/claims/extractors/relative-date.js'
import {setExtractor} from '../../../src/claims/extractors/set.js'
import type {TemporalExtractor} from '../../../src/claims/extractors/temporal/scan.js'
import {timeExtractor} from '../../../src/claims/extractors/time.js'
import {tokenize} from '../../../src/text/tokenize.js'
import {resolveTime} from '../../../src/values/date-resolution.js'

const corpusSchema = z.strictObject({
  now: z.string(),
  /** TIMEX3 value to sentences, what is read standing between brackets. */
  values: z.record(z.string(), z.array(z.string())),
  ranges: z.array(z.strictObject({text: z.string(), values: z.array(z.string())})),
  nothing: z.array(z.string())
})

/** Each kind has a corpus; the extractor of dates reads several kinds. */
const kinds = [
  ...[dateExtractor, relativeDateExtractor, timeExtractor, setExtractor, durationExtractor].map((extractor) => ({
    kind: extractor.id,
    extractor
  })),
  ...['partial-date', 'date-range', 'period'].map((kind) => ({kind, extractor: dateExtractor})),
  {kind: 'holiday', extractor: inOrder('holiday', [dateExtractor, relativeDateExtractor])}
]

describe.each(kinds)('$kind', ({kind, extractor}) => {
  const source = readFileSync(path.join(import.meta.dirname, `${kind}.corpus.yaml`), 'utf8')
  const corpus = corpusSchema.parse(parse(source))
  const [year = 0, month = 0, day = 0] = corpus.now.split('-').map(Number)
  const writtenOn = {year, month, day}

  const spellings = Object.entries(corpus.values).flatMap(([value, texts]) =>
    texts.map((text) => ({text, values: [value]}))
  )
  test.each([...spellings, ...corpus.ranges])('$text is $values', ({text, values}) => {
    expect(read(extractor, plain(text), writtenOn)).toEqual({marked: text, values})
  })

  test.each(corpus.nothing)('nothing in: %s', (text) => {
    expect(read(extractor, text, writtenOn).marked).toBe(text)
  })

  test('has enough to say', () => {
    expect(spellings.length + corpus.ranges.length).toBeGreaterThanOrEqual(30)
    expect(corpus.nothing.length).toBeGreaterThanOrEqual(20)
  })
})

function read(extractor: TemporalExtractor, prose: string, writtenOn: {year: number; month: number; day: number}) {
  const sentence = {prose, start: 0, end: prose.length, tokens: tokenize(prose, 0, prose.length)}
  const mentions = extractor.extract(sentence, {language: 'en-US'})
  let marked = prose
  for (const {start, end} of mentions.toReversed())
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`
  const context = {writtenOn, tense: null, narrative: null}
  return {marked, values: mentions.map(({time}) => resolveTime(time, context).timex3.value)}
}

/** Several extractors as one, each reading all of the text. */
function inOrder(id: string, extractors: readonly TemporalExtractor[]): TemporalExtractor {
  return {
    id,
    extract: (sentence, options) =>
      extractors.flatMap((d) => d.extract(sentence, options)).sort((a, b) => a.start - b.start)
  }
}

function plain(text: string): string {
  return text.replaceAll(/[[\]]/g, '')
}
