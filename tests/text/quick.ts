import {expect} from 'vitest'

/** In milliseconds. What should take a second at most has ten on a busy machine; a quadratic reading takes minutes. */
const limit = 10_000

/** Check that `run` ends soon. */
export function expectQuick(run: () => void): void {
  const before = performance.now()
  run()
  expect(performance.now() - before).toBeLessThan(limit)
}
