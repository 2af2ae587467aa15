// @ts-check

/**
 * A source of numbers that is the same on every machine and in every run.
 *
 * @typedef {object} Random
 * @property {() => number} fraction In [0, 1).
 * @property {(low: number, high: number) => number} integer Whole, both ends included.
 * @property {<T>(list: readonly T[]) => T} pick One of a list that is not empty.
 */

/**
 * Mulberry32: small, fast, and good enough to shuffle prose with.
 *
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @type {Random['integer']} */
  const integer = (low, high) => low + Math.floor(fraction() * (high - low + 1))
  return {fraction, integer, pick: (list) => /** @type {any} */ (list[integer(0, list.length - 1)])}
}
