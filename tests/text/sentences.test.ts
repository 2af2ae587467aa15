import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {expectQuick} from './quick.js'
import {splitSentences, splitSentencesByFullParse} from '../../src/text/sentences.js'
import {pieces, sentences} from './prose-fragments.js'

/** A bar stands at every break. */
const table: readonly string[] = [
  'He left.| She stayed.',
  'Gen. Wei met Mr. Smith, Dr. He, Rep. Lee, Sen. Ortiz and Lt. Col. Anders.| They spoke.',
  'J. K. Rowling wrote it.| J. A. Smith read it.',
  'They met Malcolm X.| He spoke.',
  'He was in the U.S.| He left the U.S. Army in May.',
  'U.S. President Donald Trump spoke.',
  'The U.S.| In June it left.',
  'It began at 9 p.m.| The doors had opened at 8 p.m. on Friday.',
  'It ends at 9 p.m. Eastern time.',
  'There were 20.| There were 30.',
  'It was Sept. 4.| Officials met on Sept. 5, 2020.',
  'He came in Sept.| She came in Jan. 2020.',
  'No. 5 is up.| He said no.| He left.',
  'He scored no. 20 on the list.',
  'See Fig. 3, fig. A, pp. 4-5 and vol. II of it.| The rest is lost.',
  'Smith vs. Jones took approx. 20 days.',
  'Cpl. Jones and Adm. Reed left.',
  'Acme Inc. said it.| He left Acme Inc.| The price fell.',
  'St. Louis and Ft. Worth grew.| He lives on Main St.| He is old.',
  'Cats, dogs, etc. were there, e.g. two cats, i.e. pets.| More came, etc.| The end.',
  'Smith et al. found 3.5 of 4.2.| Good.',
  'He came in.| Police arrived.| It weighed 20 lbs.| Nobody knew.',
  'He is 5 ft. 11 in. tall.',
  '“I left.”| He sat.| "Why?" he asked.| "Why?"| She did not know.',
  'It fell (see below.)| Then it rose.| (It had been low.)| It stayed.',
  'They waited ... and waited… and left.',
  'It was true.[1]| He knew.[12]| 20 did.',
  'This is the end.|The next is here.|And more.',
  'It opened in 1910.|The road to Ardal.|In all it cost 40%.|There it ended.',
  'He said "yes."|She left (in 1911).|Then came the B.In part.',
  'See Node.js, Sites.GOV, System.Collections, 3.A and example.com and v1.2.3 for it.',
  'He left. 20'.replace('. 20', '.| 20 stayed.'),
  'Profits fell.| iPhone sales rose.',
  'The troops withdrew.| both sides agreed.',
  'It cost $5m.| The rest, $2m, came later.',
  'It rose 20%.| $5 was paid.',
  'Yahoo! Inc. grew.| Great!| More came.',
  '1. The first item.| It has two sentences.',
  'Above\n  \n|below',
  '  |spaces around.| are kept out |  '
]

const cut = (prose: string, split: typeof splitSentences) => split(prose).map(({start, end}) => prose.slice(start, end))

describe('splitSentences', () => {
  it.each(table)('%s', (row) => {
    const expected = row
      .split('|')
      .map((d) => d.trim())
      .filter((d) => d !== '')
    expect(cut(row.replaceAll('|', ''), splitSentences)).toEqual(expected)
  })

  it('finds nothing in white space', () => {
    expect(splitSentences(' \n\t ')).toEqual([])
    expect(splitSentences('')).toEqual([])
  })

  it('asks the parser where a mark is in doubt', () => {
    expect(cut('They waited... Nobody came. Stop!Go now.', splitSentences)).toEqual([
      'They waited...',
      'Nobody came.',
      'Stop!',
      'Go now.'
    ])
  })
})

const blocks = fc.array(fc.constantFrom(...sentences), {maxLength: 12}).map((d) => d.join(' '))
const nonsense = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '  ', '\n')), {maxLength: 40})
  .map((d) => d.flat().join(''))

describe('the fast path', () => {
  it.each([
    ['sentences', blocks],
    ['pieces in any order', nonsense],
    ['any text', fc.string({unit: 'binary', maxLength: 200})]
  ])('gives what a parse of the whole block gives: %s', (_, prose) => {
    fc.assert(
      fc.property(prose, (d) => {
        expect(splitSentences(d)).toEqual(splitSentencesByFullParse(d))
      }),
      {numRuns: Number(process.env['RUNS'] ?? 1500)}
    )
  })

  it('covers all but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(blocks, nonsense, fc.string({unit: 'binary'})), (prose) => {
        let end = 0
        for (const sentence of splitSentences(prose)) {
          expect(prose.slice(end, sentence.start).trim()).toBe('')
          expect(prose.slice(sentence.start, sentence.end).trim()).toHaveLength(sentence.end - sentence.start)
          expect(sentence.end).toBeGreaterThan(sentence.start)
          end = sentence.end
        }
        expect(prose.slice(end).trim()).toBe('')
      }),
      {numRuns: 2000}
    )
  })

  it.each([
    ['dots', '.'.repeat(5_000_000), 1],
    ['spaced dots', '. '.repeat(500_000), 1],
    ['dotted letters', 'a.'.repeat(1_000_000), 1],
    ['no spaces', 'x'.repeat(5_000_000), 1],
    ['doubtful marks', 'Wait... What - . '.repeat(20_000), 40_000],
    ['quotes', '."'.repeat(500_000), 1],
    ['white space', `a.${' '.repeat(2_000_000)}b`, 1],
    ['blank lines', '\n \n'.repeat(300_000), 0]
  ])('is quick on %s', (_, prose, count) => {
    expectQuick(() => {
      expect(splitSentences(prose)).toHaveLength(count)
    })
  })
})
