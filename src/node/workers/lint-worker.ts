import {parentPort, workerData} from 'node:worker_threads'
import {bareResult} from '../bare-result.js'
import type {CacheFolder} from '../cache/cache-folder.js'
import type {LintRecipe} from '../lint-recipe.js'
import {createLintText} from '../lint-text.js'
import type {LintJob, ThreadAnswer} from './message.js'

/** A thread that lints one text at a time. */
const {cache} = workerData as {readonly cache: CacheFolder | null} // the pool is the only one to start this file
const lintText = createLintText(cache)
const recipes = new Map<number, LintRecipe>()

parentPort?.on('message', (job: LintJob) => {
  void answer(job).then(say)
})
say({kind: 'ready'})

async function answer({source, recipe, recipeText}: LintJob): Promise<ThreadAnswer> {
  if (recipeText) recipes.set(recipe, recipeText)
  try {
    const known = recipes.get(recipe)
    if (known === undefined) throw new Error(`recipe ${recipe} was never sent`)
    return {kind: 'result', result: bareResult(await lintText(source, known))}
  } catch (error) {
    return error instanceof Error
      ? {kind: 'error', message: error.message, stack: error.stack}
      : {kind: 'error', message: String(error), stack: undefined}
  }
}

function say(message: ThreadAnswer): void {
  parentPort?.postMessage(message)
}
