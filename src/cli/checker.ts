import {availableParallelism} from 'node:os'
import {openCacheFolder, type CacheFolder} from '../node/cache/cache-folder.js'
import {createResultCache} from '../node/cache/result-cache.js'
import {fileFailure, type Failure} from '../node/failure.js'
import type {LintRecipe} from '../node/lint-recipe.js'
import {createLintText} from '../node/lint-text.js'
import type {LintResult, LintSummary, SourceDocument} from '../service/linter.js'
import {tellFailure, type CliContext} from './context.js'
import type {RunFlags} from './flags/run.js'

/** Lints the texts of a run: from the cache, in this thread, or in others. */
export interface Checker<Result extends LintSummary = LintSummary> {
  readonly check: (source: SourceDocument, recipe: LintRecipe) => Promise<Result | Failure>
  /** How many texts it can be given before the first is done. */
  readonly ahead: number
  readonly close: () => Promise<void>
}

/** From how many texts on a thread costs less to start than it saves. */
const worthThreads = 60

const defaultLocation = '.factlintcache'

/** The cache that some flags ask for; null for none. @returns `failed` where it cannot be kept, which was told. */
export function openCache({cache, cacheLocation}: RunFlags, context: CliContext): CacheFolder | null | 'failed' {
  const folder = cache || cacheLocation ? openCacheFolder(cacheLocation ?? defaultLocation) : null
  if (folder === null || !('message' in folder)) return folder
  tellFailure(context, folder)
  return 'failed'
}

export async function openChecker(
  flags: RunFlags & {readonly verbose?: boolean},
  folder: CacheFolder | null,
  texts: number,
  context: CliContext
): Promise<Checker> {
  const threads = threadsFor(flags, texts)
  const inner = threads === 0 ? inThisThread(folder) : await inThreads(threads, folder, flags)
  return folder === null ? inner : cached(inner, folder, flags, context)
}

/** Nought for this thread alone; a text can only be given up from outside of its thread. */
function threadsFor({concurrency = 'auto', timeout}: RunFlags, texts: number): number {
  const wanted = concurrency === 'auto' ? (texts < worthThreads ? 1 : availableParallelism()) : concurrency
  const threads = Math.min(wanted, Math.max(1, texts))
  return threads === 1 && timeout === undefined ? 0 : threads
}

/** Lints in this thread, one text after the other: the only way to have the claims too. */
export function inThisThread(folder: CacheFolder | null): Checker<LintResult> {
  return {check: createLintText(folder), ahead: 1, close: () => Promise.resolve()}
}

async function inThreads(size: number, cache: CacheFolder | null, {timeout}: RunFlags): Promise<Checker> {
  const {createLintPool} = await import('../node/workers/lint-pool.js')
  const pool = createLintPool({size, cache, timeoutMs: timeout === undefined ? null : timeout * 1000})
  return {
    check: async (source, recipe) => {
      const result = await pool.lint(source, recipe)
      return result === 'timed-out'
        ? fileFailure(source.path, `it took longer than ${timeout ?? 0} s and was given up; raise --timeout.`)
        : result
    },
    ahead: 4 * size,
    close: pool.close
  }
}

function cached(
  inner: Checker,
  folder: CacheFolder,
  flags: {readonly verbose?: boolean},
  context: CliContext
): Checker {
  const results = createResultCache(folder)
  return {
    ...inner,
    check: async (source, recipe) => {
      const known = results.find(source, recipe)
      if (known !== null) return known
      const result = await inner.check(source, recipe)
      if (!('message' in result)) results.keep(result, recipe)
      return result
    },
    close: async () => {
      if (flags.verbose && results.damaged() > 0)
        context.tell(`factlint: ${folder.path}: ${results.damaged()} damaged, and made anew.`)
      await inner.close()
    }
  }
}
