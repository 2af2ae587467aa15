import fc from 'fast-check'
import {expect, test} from 'vitest'
import {laneCount, layTies} from '../../../src/reporters/html/ties.js'

const tie = fc
  .tuple(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 40}))
  .map(([a, b], number = 1) => ({number, from: Math.min(a, b), to: Math.max(a, b)}))

test('no tie runs over another while there are lanes', () => {
  fc.assert(
    fc.property(fc.array(tie, {maxLength: laneCount}), (ties) => {
      const laid = layTies(ties)
      expect(laid).toHaveLength(ties.length)
      for (const [index, a] of laid.entries())
        for (const b of laid.slice(index + 1)) expect(a.lane === b.lane && a.from <= b.to && b.from <= a.to).toBe(false)
    })
  )
})

test('more ties than lanes share the outermost', () => {
  const laid = layTies(Array.from({length: laneCount + 3}, (_, number) => ({number, from: 1, to: 9})))
  expect(Math.max(...laid.map((d) => d.lane))).toBe(laneCount - 1)
})
