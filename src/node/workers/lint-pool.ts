import path from 'node:path'
import {Worker} from 'node:worker_threads'
import type {LintSummary, SourceDocument} from '../../service/linter.js'
import type {CacheFolder} from '../cache/cache-folder.js'
import type {LintRecipe} from '../lint-recipe.js'
import {packageRoot} from '../package-info.js'
import type {LintJob, ThreadAnswer} from './message.js'

export interface PoolOptions {
  readonly size: number
  readonly cache: CacheFolder | null
  /** How long one text may take, in milliseconds; null for as long as it likes. */
  readonly timeoutMs: number | null
}

/** Threads that lint. */
export interface LintPool {
  /** @throws What the linter threw. A text that takes too long is given up, and the others go on. */
  readonly lint: (source: SourceDocument, recipe: LintRecipe) => Promise<LintSummary | 'timed-out'>
  readonly close: () => Promise<void>
}

/** The bundled one, which starts sooner. */
const workerFile = path.join(packageRoot, 'dist', 'bin', 'lint-worker.js')

interface Waiting {
  readonly source: SourceDocument
  readonly recipe: LintRecipe
  readonly resolve: (result: LintSummary | 'timed-out') => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  /** Recipes that it has. */
  readonly recipes: Set<number>
  job: {readonly waiting: Waiting; readonly timer: NodeJS.Timeout | null} | null
  ready: boolean
}

/** Start threads. Each is handed a text when it is done with the last. */
export function createLintPool({size, cache, timeoutMs}: PoolOptions): LintPool {
  const queue: Waiting[] = []
  const numbers = new Map<LintRecipe, number>()
  const threads = new Set<Thread>()
  let closed = false

  const start = (): void => {
    const worker = new Worker(workerFile, {workerData: {cache}})
    const thread: Thread = {worker, recipes: new Set(), job: null, ready: false}
    threads.add(thread)
    worker.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'ready') thread.ready = true
      else settle(thread, answer)
      work(thread)
    })
    // A thread that dies takes its text with it, and no other.
    worker.on('error', (error) => {
      replace(thread, (waiting) => {
        waiting.reject(error instanceof Error ? error : new Error(String(error)))
      })
    })
  }
  const replace = (thread: Thread, tell: (waiting: Waiting) => void): void => {
    if (!threads.delete(thread)) return
    if (thread.job) {
      if (thread.job.timer) clearTimeout(thread.job.timer)
      tell(thread.job.waiting)
    }
    void thread.worker.terminate()
    if (!closed) start()
  }
  const work = (thread: Thread): void => {
    if (!thread.ready || thread.job) return
    const waiting = queue.shift()
    if (waiting === undefined) return
    const timer =
      timeoutMs === null
        ? null
        : setTimeout(() => {
            replace(thread, ({resolve}) => {
              resolve('timed-out')
            })
          }, timeoutMs)
    thread.job = {waiting, timer}
    thread.worker.postMessage(jobOf(waiting, thread))
  }
  const jobOf = ({source, recipe}: Waiting, {recipes}: Thread): LintJob => {
    const number = numbers.get(recipe) ?? numbers.size
    numbers.set(recipe, number)
    if (recipes.has(number)) return {source, recipe: number}
    recipes.add(number)
    return {source, recipe: number, recipeText: recipe}
  }
  return {
    lint: (source, recipe) =>
      new Promise((resolve, reject) => {
        queue.push({source, recipe, resolve, reject})
        while (threads.size < size && threads.size < queue.length) start()
        for (const thread of threads) work(thread)
      }),
    close: async () => {
      closed = true
      await Promise.all([...threads].map(({worker}) => worker.terminate()))
    }
  }
}

function settle(thread: Thread, answer: Exclude<ThreadAnswer, {readonly kind: 'ready'}>): void {
  const {job} = thread
  thread.job = null
  if (job === null) return
  if (job.timer) clearTimeout(job.timer)
  if (answer.kind === 'result') job.waiting.resolve({...answer.result, source: job.waiting.source})
  else job.waiting.reject(Object.assign(new Error(answer.message), {stack: answer.stack}))
}
