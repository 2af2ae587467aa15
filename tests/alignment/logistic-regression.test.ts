import {describe, expect, test} from 'vitest'
import {fitLogistic, predict, type Sample} from './logistic-regression.js'

/** Sixteen samples that are 1 where the first feature is, three times of four; the second feature says nothing. */
const samples = [0, 1, 2, 3].flatMap((n) =>
  [0, 1].flatMap((second): Sample[] => [
    {x: [1, second], y: n === 0 ? 0 : 1, weight: 1},
    {x: [0, second], y: n === 0 ? 1 : 0, weight: 1}
  ])
)

describe('logistic fit', () => {
  test('finds the logits of the samples where nothing holds it back', () => {
    const fit = fitLogistic(samples, {penalty: 1e-6, expected: [0, 0]})
    expect(predict(fit, [1, 0])).toBeCloseTo(Math.log(3), 3)
    expect(predict(fit, [0, 1])).toBeCloseTo(-Math.log(3), 3)
    expect(fit.weights[1]).toBeCloseTo(0, 3)
  })

  test('stays where a weight is expected when no sample speaks to it', () => {
    const fit = fitLogistic(
      samples.map((d) => ({...d, x: [...d.x, 0]})),
      {penalty: 1, expected: [0, 0, -2]}
    )
    expect(fit.weights[2]).toBe(-2)
  })
})
