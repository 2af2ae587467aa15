// @ts-check
import {existsSync, readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

setFlagsFromString('--expose-gc')
/** @type {(options?: {readonly type: 'minor'}) => void} */
export const collectGarbage = runInNewContext('gc')

/** Bytes that are still in use when all garbage is gone. */
export function liveHeap() {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** Milliseconds that have passed. @returns {number} */
export const wallClock = () => performance.now()

/**
 * Milliseconds that this process has computed for, its collector and compiler included: what other programs do meanwhile hardly
 * shows in it.
 */
function processClock() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

const schedule = '/proc/self/schedstat'

/**
 * Milliseconds for which the main thread has computed, to some four of them: neither what other programs do meanwhile shows in it, nor
 * what the engine's helpers do beside it. Where the system does not tell, those of the process.
 */
export const threadClock = existsSync(schedule)
  ? () => Number(readFileSync(schedule, 'utf8').split(' ', 1)[0]) / 1e6
  : processClock

/**
 * Time tasks in turn, so that whatever slows the machine down for a while slows all of them. Every other round runs
 * backwards, and each run starts with the young garbage of the one before swept up, so that no task pays for it. A full
 * collection would do more: the engine then forgets what it has learnt of the code, and both tasks take twice as long.
 *
 * @param {readonly (() => unknown)[]} tasks A promise is waited for.
 * @param {{readonly warmups: number, readonly rounds: number, readonly clock: () => number}} options
 * @returns {Promise<number[][]>} For each task, the milliseconds of each round.
 */
export async function timeInTurn(tasks, {warmups, rounds, clock}) {
  const times = tasks.map(() => /** @type {number[]} */ ([]))
  for (let round = -warmups; round < rounds; round++) {
    const order = [...tasks.entries()]
    for (const [index, task] of round % 2 === 0 ? order : order.reverse()) {
      collectGarbage({type: 'minor'})
      const start = clock()
      await task()
      const elapsed = clock() - start
      if (round >= 0) times[index]?.push(elapsed)
    }
  }
  return times
}
