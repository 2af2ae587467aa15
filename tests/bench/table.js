// @ts-check

/**
 * @typedef {import('./statistics.js').Spread} Spread
 *
 * @typedef {object} Row
 * @property {string} label
 * @property {number | Spread} figure A single measurement, or the median of several with its quartiles.
 * @property {'x' | 'ms' | 'ms/MB' | 'MB'} unit
 * @property {number | null} bound Highest figure that is wanted; null where there is no bound.
 */

/**
 * @param {string} title
 * @param {readonly Row[]} rows
 * @returns {string} One line a row: label, figure, quartiles, bound, and `ok` or `over`.
 */
export function renderTable(title, rows) {
  const cells = rows.map(({label, figure, unit, bound}) => {
    const value = typeof figure === 'number' ? figure : figure.median
    const quartiles = typeof figure === 'number' ? '' : `(${number(figure.low)} to ${number(figure.high)})`
    const limit = bound === null ? '' : `bound ${withUnit(bound, unit)}`
    const verdict = bound === null ? '' : value <= bound ? 'ok' : 'over'
    return [label, withUnit(value, unit), quartiles, limit, verdict]
  })
  const width = (/** @type {number} */ column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))
  const lines = cells.map((row) =>
    row.map((cell, column) => (column === 1 ? cell.padStart(width(column)) : cell.padEnd(width(column)))).join('  ')
  )
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n')
}

/**
 * @param {number} value
 * @param {Row['unit']} unit
 */
function withUnit(value, unit) {
  return unit === 'x' ? `${value.toFixed(decimals(value))}x` : `${number(value)} ${unit}`
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('en-US', {maximumFractionDigits: value < 10 ? decimals(value) : 0})
}

/**
 * Of a small share two digits tell little.
 *
 * @param {number} value
 */
function decimals(value) {
  return value < 0.1 ? 3 : 2
}
