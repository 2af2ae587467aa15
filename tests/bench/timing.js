// @ts-check
import {performance} from 'node:perf_hooks'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

setFlagsFromString('--expose-gc')
/** @type {() => void} */
const collectGarbage = runInNewContext('gc')

/**
 * Time tasks in turn, so that whatever slows the machine down for a while slows all of them. Every other round runs
 * backwards, and each run starts from a collected heap, so that no task pays for what another left behind.
 *
 * @param {readonly (() => unknown)[]} tasks A promise is waited for.
 * @param {{readonly warmups: number, readonly rounds: number}} options
 * @returns {Promise<number[][]>} For each task, the milliseconds of each round.
 */
export async function timeInTurn(tasks, {warmups, rounds}) {
  const times = tasks.map(() => /** @type {number[]} */ ([]))
  for (let round = -warmups; round < rounds; round++) {
    const order = [...tasks.entries()]
    for (const [index, task] of round % 2 === 0 ? order : order.reverse()) {
      collectGarbage()
      const start = performance.now()
      await task()
      const elapsed = performance.now() - start
      if (round >= 0) times[index]?.push(elapsed)
    }
  }
  return times
}
