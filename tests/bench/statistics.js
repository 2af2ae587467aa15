// @ts-check

/**
 * A middle value and the quartiles around it, which tell how far to trust it.
 *
 * @typedef {object} Spread
 * @property {number} low First quartile.
 * @property {number} median
 * @property {number} high Third quartile.
 */

/**
 * @param {readonly number[]} values
 * @returns {Spread} NaN throughout when there are no values.
 */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return {low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75)}
}

/**
 * Spread of the ratios of the rounds: its median is steadier than the ratio of the medians on a machine whose speed
 * drifts, because the two runs of one round stand side by side.
 *
 * @param {readonly number[]} a
 * @param {readonly number[]} b As many values as `a`.
 */
export function ratioSpread(a, b) {
  return spreadOf(a.map((value, round) => value / (b[round] ?? Number.NaN)))
}

/**
 * @param {readonly number[]} values
 * @param {number} fraction 0.95 for the 95th percentile.
 */
export function quantileOf(values, fraction) {
  return quantile(
    [...values].sort((a, b) => a - b),
    fraction
  )
}

/**
 * @param {readonly number[]} sorted
 * @param {number} fraction
 */
function quantile(sorted, fraction) {
  const position = (sorted.length - 1) * fraction
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}
