import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cutAtMarks} from '../../../src/reporters/html/pieces.js'

const length = 60
const mark = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))

test('pieces cover the text in order, each under the marks that lie over all of it', () => {
  fc.assert(
    fc.property(fc.array(mark, {maxLength: 8}), fc.array(fc.nat(length), {maxLength: 4}), (marks, starts) => {
      const pieces = cutAtMarks(length, marks, starts)
      expect(pieces.map((d) => d.start)).toEqual([0, ...pieces.slice(0, -1).map((d) => d.end)])
      expect(pieces.at(-1)?.end).toBe(length)
      for (const piece of pieces) {
        const over = marks.filter((d) => d.start <= piece.start && d.end >= piece.end)
        expect(new Set(piece.marks)).toEqual(new Set(over))
        expect(marks.some((d) => d.start > piece.start && d.start < piece.end)).toBe(false)
      }
      for (const start of starts.filter((d) => d < length)) expect(pieces.map((d) => d.start)).toContain(start)
    })
  )
})

test('a text of nothing has no pieces', () => {
  expect(cutAtMarks(0, [], [])).toEqual([])
})
