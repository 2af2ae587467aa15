// @ts-check
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {editRows} from './edits.js'
import {generateHardProse} from './hard.js'
import {manyFilesRows} from './many-files.js'
import {generateProse} from './prose.js'
import {ratioSpread, spreadOf} from './statistics.js'
import {blockProses, builtLinter, parseBlocks, peakMemory, starts} from './subjects.js'
import {renderTable} from './table.js'
import {threadClock, timeInTurn, wallClock} from './timing.js'

/*
 * How to read the tables
 *
 * Every text is linted whole, from its source to its findings, and in the same rounds its blocks are parsed by retext-english and
 * the trees dropped: `lint / block parse` is the median of the ratios of the rounds, with its quartiles. Times are what the main thread
 * has computed, which is what one waits for where no other program is in the way; only the start of the command, which is another
 * process, is told in time that passed. A ratio whose quartiles lie far apart was measured on a machine too busy to trust, or on one
 * that takes long to give the engine more memory, as virtual machines do: its heap grows for some rounds, and is then swept.
 *
 * - The bounds at 1 MB hold for prose with as many claims as blog posts have (see prose.js). The rows for news and for prose full of
 *   figures have no bound: they show what each claim costs beyond that.
 * - `10 MB / 0.1 MB` tells whether the cost grows with the text alone; the text made to be hard, whether it does where every claim
 *   might restate any other.
 * - An edit is timed at the other end of the server, from the end of the pause in typing to the diagnostics, in time that passed, and held
 *   against the opening of the text in a server that has just been started; of its times the 95th percentile is told as well. What it
 *   takes beside a whole lint by a warm engine has no bound; see edits.js. These rows come with the full run alone and take some minutes.
 * - The rows of 2,000 texts are told in time that passed, and come with the full run alone; see many-files.js.
 * - `over` fails nothing; whoever changes the code is to read it.
 */

/**
 * @typedef {import('./prose.js').Format} Format
 * @typedef {import('./prose.js').Mix} Mix
 * @typedef {import('./table.js').Row} Row
 *
 * @typedef {object} Measurement
 * @property {number} megabytes
 * @property {Format} format
 * @property {Mix} mix
 * @property {readonly number[]} lint Milliseconds of each round.
 * @property {readonly number[]} parse Milliseconds of each round.
 * @property {number} claims
 * @property {number} claimsPer1000Words
 * @property {number} findings
 */

/** What is wanted, relative to the block parse where it is a time. `over` is told, and fails nothing. */
const bounds = {txt: 1.35, md: 1.85, growth: 1.3, megabytesOfMemory: 500, start: 4}
const smallest = 0.1
const largest = 10
const hardClaims = {few: 5000, many: 50_000}
const formats = /** @type {const} */ (['txt', 'md'])
const denserMixes = /** @type {const} */ (['news', 'figures'])

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
      const measurement = await measure(linter, megabytes, format, 'posts')
      tell(measurement)
      measurements.push(measurement)
    }
  if (sizes.includes(1))
    for (const mix of denserMixes) for (const format of formats) tell(await measure(linter, 1, format, mix))
  for (const format of formats) {
    const own = measurements.filter((measurement) => measurement.format === format)
    console.log(renderTable(`\nTime per megabyte of .${format}`, growthRows(own)))
  }
  if (sizes.includes(largest)) {
    console.log(renderTable('\nOne section, every claim about one noun', await hardRows(linter)))
    console.log(renderTable('\nPeak memory of one lint', formats.map(memoryRow)))
    const many = path.join(folder, 'many')
    mkdirSync(many)
    console.log(renderTable('\n2,000 texts as long as articles', await manyFilesRows(many)))
    for (const format of formats)
      console.log(renderTable(`\nAn edit of 100,000 words of .${format}`, await editRows(format)))
  }
} finally {
  rmSync(folder, {recursive: true})
}

/**
 * @param {import('./subjects.js').Linter} linter
 * @param {number} megabytes
 * @param {Format} format
 * @param {Mix} mix
 * @returns {Promise<Measurement>}
 */
async function measure(linter, megabytes, format, mix) {
  const source = {path: `bench.${format}`, value: generateProse(megabytes * 1e6, format, {mix})}
  const proses = await blockProses(linter, source.path, source.value)
  const counts = await countsOf(linter, source)
  const tasks = [() => linter.lint(source), () => parseBlocks(proses)]
  const [lint = [], parse = []] = await timeInTurn(tasks, {...effort(megabytes), clock: threadClock})
  return {megabytes, format, mix, lint, parse, ...counts}
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
 * Small texts are quick and noisy, so they get more rounds. Warm-ups go on until the engine has compiled what it will: a lint runs through
 * far more code than a parse.
 *
 * @param {number} megabytes
 */
function effort(megabytes) {
  if (megabytes < 0.5) return {warmups: 10, rounds: 21}
  return megabytes < 5 ? {warmups: 20, rounds: 41} : {warmups: 0, rounds: 5}
}

/** @param {Measurement} measurement */
function tell(measurement) {
  const {megabytes, format, mix} = measurement
  const prose = `.${format}${{posts: '', news: ', as dense as news', figures: ', full of figures'}[mix]}`
  console.log(renderTable(`\nLint of ${megabytes} MB of ${prose} over the parse of its blocks`, speedRows(measurement)))
}

/**
 * @param {Measurement} measurement
 * @returns {Row[]}
 */
function speedRows({megabytes, format, mix, lint, parse, claims, claimsPer1000Words, findings}) {
  const bound = megabytes === 1 && mix === 'posts' ? bounds[format] : null
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
 * @param {import('./subjects.js').Linter} linter
 * @returns {Promise<Row[]>}
 */
async function hardRows(linter) {
  const counts = [hardClaims.few, hardClaims.many]
  const tasks = counts.map((count) => {
    const source = {path: 'hard.txt', value: generateHardProse(count)}
    return () => linter.lint(source)
  })
  const times = await timeInTurn(tasks, {warmups: 1, rounds: 5, clock: threadClock})
  const perClaim = times.map((own, index) => own.map((time) => time / (counts[index] ?? 1)))
  const rows = counts.map((count, index) => {
    const label = `${count.toLocaleString('en-US')} claims: 1,000 of them`
    return /** @type {Row} */ ({
      label,
      figure: spreadOf((perClaim[index] ?? []).map((d) => d * 1000)),
      unit: 'ms',
      bound: null
    })
  })
  const [few = [], many = []] = perClaim
  return [...rows, {label: 'many / few, per claim', figure: ratioSpread(many, few), unit: 'x', bound: bounds.growth}]
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
  const [node = [], factlint = []] = await timeInTurn([empty, cli], {warmups: 3, rounds: 15, clock: wallClock})
  return [
    {label: 'node -e 0', figure: spreadOf(node), unit: 'ms', bound: null},
    {label: 'factlint on one paragraph', figure: spreadOf(factlint), unit: 'ms', bound: null},
    {label: 'factlint / node -e 0', figure: ratioSpread(factlint, node), unit: 'x', bound: bounds.start}
  ]
}
