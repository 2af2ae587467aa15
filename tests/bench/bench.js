// @ts-check
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {generateProse} from './prose.js'
import {ratioSpread, spreadOf} from './statistics.js'
import {blockProses, builtLinter, parseBlocks, peakMemory, starts} from './subjects.js'
import {renderTable} from './table.js'
import {timeInTurn} from './timing.js'

/**
 * @typedef {import('./prose.js').Format} Format
 * @typedef {import('./table.js').Row} Row
 *
 * @typedef {object} Measurement
 * @property {number} megabytes
 * @property {Format} format
 * @property {readonly number[]} lint Milliseconds of each round.
 * @property {readonly number[]} parse Milliseconds of each round.
 * @property {number} claims
 * @property {number} claimsPer1000Words
 * @property {number} findings
 */

/** What is wanted, relative to the block parse where it is a time. `over` is told, and fails nothing. */
const bounds = {txt: 1.25, md: 1.75, growth: 1.3, megabytesOfMemory: 500, start: 4}
const smallest = 0.1
const largest = 10
const formats = /** @type {const} */ (['txt', 'md'])

// `npm run bench -- 0.1 1` leaves the slow sizes out.
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [smallest, 1, largest]
const folder = mkdtempSync(path.join(tmpdir(), 'factlint-bench-'))
try {
  console.log(renderTable(`Start of the command line (Node ${process.version})`, await startRows()))
  const linter = await builtLinter()
  /** @type {Measurement[]} */
  const measurements = []
  for (const megabytes of sizes)
    for (const format of formats) {
      const measurement = await measure(linter, megabytes, format)
      console.log(
        renderTable(`\nLint of ${megabytes} MB of .${format} over the parse of its blocks`, speedRows(measurement))
      )
      measurements.push(measurement)
    }
  for (const format of formats) {
    const own = measurements.filter((measurement) => measurement.format === format)
    console.log(renderTable(`\nTime per megabyte of .${format}`, growthRows(own)))
  }
  if (sizes.includes(largest)) console.log(renderTable('\nPeak memory of one lint', formats.map(memoryRow)))
} finally {
  rmSync(folder, {recursive: true})
}

/**
 * @param {import('./subjects.js').Linter} linter
 * @param {number} megabytes
 * @param {Format} format
 * @returns {Promise<Measurement>}
 */
async function measure(linter, megabytes, format) {
  const source = {path: `bench.${format}`, value: generateProse(megabytes * 1e6, format)}
  const proses = await blockProses(linter, source.path, source.value)
  const counts = await countsOf(linter, source)
  const tasks = [() => linter.lint(source), () => parseBlocks(proses)]
  const [lint = [], parse = []] = await timeInTurn(tasks, effort(megabytes))
  return {megabytes, format, lint, parse, ...counts}
}

/**
 * A function of its own, so that the result is gone before anything is timed.
 *
 * @param {import('./subjects.js').Linter} linter
 * @param {{readonly path: string, readonly value: string}} source
 */
async function countsOf(linter, source) {
  const {document, findings} = await linter.lint(source)
  const claims = document.claims.length
  const words = source.value.split(/\s+/).length
  return {claims, claimsPer1000Words: Math.round((claims / words) * 1000), findings: findings.length}
}

/**
 * Small texts are quick and noisy: they get more rounds, and warm the compiler up for the large ones.
 *
 * @param {number} megabytes
 */
function effort(megabytes) {
  if (megabytes < 0.5) return {warmups: 10, rounds: 21}
  return megabytes < 5 ? {warmups: 2, rounds: 15} : {warmups: 0, rounds: 5}
}

/**
 * @param {Measurement} measurement
 * @returns {Row[]}
 */
function speedRows({megabytes, format, lint, parse, claims, claimsPer1000Words, findings}) {
  const bound = megabytes === 1 ? bounds[format] : null
  const counts = `${claims} claims, ${claimsPer1000Words} per 1,000 words, ${findings} findings`
  return [
    {label: 'block parse', figure: spreadOf(parse), unit: 'ms', bound: null},
    {label: `lint (${counts})`, figure: spreadOf(lint), unit: 'ms', bound: null},
    {label: 'lint / block parse', figure: ratioSpread(lint, parse), unit: 'x', bound}
  ]
}

/**
 * @param {readonly Measurement[]} measurements
 * @returns {Row[]}
 */
function growthRows(measurements) {
  /** @param {Measurement} measurement */
  const perMegabyte = ({lint, megabytes}) => spreadOf(lint).median / megabytes
  const rows = measurements.map((measurement) => {
    const label = `${measurement.megabytes} MB: lint`
    return /** @type {Row} */ ({label, figure: perMegabyte(measurement), unit: 'ms/MB', bound: null})
  })
  const small = measurements.find(({megabytes}) => megabytes === smallest)
  const large = measurements.find(({megabytes}) => megabytes === largest)
  if (!small || !large) return rows
  const figure = perMegabyte(large) / perMegabyte(small)
  return [...rows, {label: `${largest} MB / ${smallest} MB`, figure, unit: 'x', bound: bounds.growth}]
}

/**
 * @param {Format} format
 * @returns {Row}
 */
function memoryRow(format) {
  const file = path.join(folder, `memory.${format}`)
  writeFileSync(file, generateProse(largest * 1e6, format))
  return {label: `${largest} MB of .${format}`, figure: peakMemory(file), unit: 'MB', bound: bounds.megabytesOfMemory}
}

/** @returns {Promise<Row[]>} */
async function startRows() {
  const file = path.join(folder, 'paragraph.txt')
  writeFileSync(file, 'In June, a confrontation between the two sides left 20 soldiers dead.\n')
  const {empty, cli} = starts(file)
  const [node = [], factlint = []] = await timeInTurn([empty, cli], {warmups: 3, rounds: 15})
  return [
    {label: 'node -e 0', figure: spreadOf(node), unit: 'ms', bound: null},
    {label: 'factlint on one paragraph', figure: spreadOf(factlint), unit: 'ms', bound: null},
    {label: 'factlint / node -e 0', figure: ratioSpread(factlint, node), unit: 'x', bound: bounds.start}
  ]
}
