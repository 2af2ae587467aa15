import fc from 'fast-check'
import {expect, test} from 'vitest'
import {loadMeasure, widthOf} from '../../src/reporters/cells.js'
import {excerptsOfLine, type Mark} from '../../src/reporters/excerpt.js'
import {markRows} from '../../src/reporters/mark-rows.js'

const piece = fc.constantFrom(
  'word ',
  'End. ',
  'Next ',
  'é',
  'e\u0301',
  '東',
  '🚒',
  '👩‍👩‍👧',
  '\t',
  ' ',
  'a',
  '\uD83D',
  '\n',
  '\r\n',
  '“',
  '\u001B'
)
const source = fc.array(piece, {maxLength: 300}).map((pieces) => `${pieces.join('')}x`)
const anyMark = fc.record({start: fc.nat(), length: fc.nat(40), role: fc.constantFrom('main', 'related')})

test('an excerpt fits its width, and its marks stand inside it', async () => {
  const measure = await loadMeasure(['東'])
  fc.assert(
    fc.property(
      source,
      fc.array(anyMark, {minLength: 1, maxLength: 4}),
      fc.integer({min: 20, max: 90}),
      (text, sketches, width) => {
        const marks = sketches.map(({start, length, role}): Mark => {
          const at = start % text.length
          return {start: at, end: Math.min(text.length, at + length), label: 'said', role}
        })
        for (const excerpt of excerptsOfLine(text, marks, width, measure)) {
          const shown = widthOf(measure, excerpt.text)
          expect(shown).toBeLessThanOrEqual(width)
          for (const mark of excerpt.marks) expect(mark.column).toBeLessThanOrEqual(shown)
          expect(markRows(excerpt.marks, width, measure).length).toBeGreaterThan(0)
        }
      }
    )
  )
})

test('a book in one line is cut as fast as a line', async () => {
  const book = 'In June they met. '.repeat(600_000)
  const measure = await loadMeasure([''])
  const started = performance.now()
  const marks: Mark[] = Array.from({length: 200}, (_, index) => ({
    start: index * 50_000 + 3,
    end: index * 50_000 + 7,
    label: '',
    role: 'main'
  }))
  expect(excerptsOfLine(book, marks, 80, measure)).toHaveLength(200)
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a cut begins with a sentence where one is near', async () => {
  const text =
    'It went on and on, for a year and more, in the hills and on the river. On Sept. 4 the men met at the bridge to talk it over once more, and then they left.'
  const measure = await loadMeasure([text])
  const start = text.indexOf('met')
  const [excerpt] = excerptsOfLine(text, [{start, end: start + 3, label: '', role: 'main'}], 60, measure)
  expect(excerpt?.text).toBe('…On Sept. 4 the men met at the bridge to talk it over once…')
})
