// @ts-check
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {generateProse} from './prose.js'
import {ratioSpread, spreadOf} from './statistics.js'
import {lintRuns} from './subjects.js'
import {timeInTurn, wallClock} from './timing.js'

/*
 * A folder of texts, each as long as an article, linted by the command as a whole: in one thread and in two, and with a cache that is
 * empty and one that holds every text. From each time that of a run on one empty text is taken, which is the start. The texts are
 * other processes' to read, so time is what passed: on a busy machine the share of the second run still holds, the speed of two
 * threads does not.
 */

/** @typedef {import('./table.js').Row} Row */

const texts = 2000
const bytesEach = 6000
const rounds = 5
/** Shares of a time that are wanted: of the first run's by the second, and of one thread's by two, so that they are 1.5 times as fast. */
const bounds = {cached: 0.1, twoThreads: 1 / 1.5}

/**
 * @param {string} folder An empty one.
 * @returns {Promise<Row[]>}
 */
export async function manyFilesRows(folder) {
  writeTexts(folder)
  const {empty, lint} = lintRuns(folder)
  const cache = path.join(folder, '.factlintcache')
  const tasks = [
    empty,
    () => lint('--concurrency', '1'),
    () => lint('--concurrency', '2'),
    () => {
      rmSync(cache, {recursive: true, force: true})
      lint('--concurrency', '1', '--cache')
    },
    () => lint('--concurrency', '1', '--cache')
  ]
  // Each round is in the same order, for the second run with a cache comes after the first.
  /** @type {number[][]} */
  const times = tasks.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, task] of tasks.entries()) {
      const [[elapsed = 0] = []] = await timeInTurn([task], {warmups: 0, rounds: 1, clock: wallClock})
      times[index]?.push(elapsed)
    }
  const [start = [], ...own] = times
  const [one = [], two = [], first = [], second = []] = own.map((run) => run.map((time, d) => time - (start[d] ?? 0)))
  return [
    {label: 'one empty text', figure: spreadOf(start), unit: 'ms', bound: null},
    {label: 'one thread', figure: spreadOf(one), unit: 'ms', bound: null},
    {label: 'two threads', figure: spreadOf(two), unit: 'ms', bound: null},
    {label: 'two threads / one', figure: ratioSpread(two, one), unit: 'x', bound: bounds.twoThreads},
    {label: 'first run with --cache', figure: spreadOf(first), unit: 'ms', bound: null},
    {label: 'second run with --cache', figure: spreadOf(second), unit: 'ms', bound: null},
    {label: 'second / first', figure: ratioSpread(second, first), unit: 'x', bound: bounds.cached}
  ]
}

/** @param {string} folder */
function writeTexts(folder) {
  mkdirSync(path.join(folder, 'texts'))
  writeFileSync(path.join(folder, 'empty.txt'), '')
  for (let index = 0; index < texts; index++) {
    const format = index % 2 === 0 ? 'txt' : 'md'
    const file = path.join(folder, 'texts', `${String(index).padStart(4, '0')}.${format}`)
    writeFileSync(file, generateProse(bytesEach, format, {mix: 'news', seed: 2 * index + 1}))
  }
}
