import {statSync, watch, type FSWatcher} from 'node:fs'
import path from 'node:path'

/** Milliseconds of quiet after which a change is told: an editor saves in several steps. */
const settling = 120

/**
 * Tell when something changes in some folders, or in the folders of some files. Never resolves.
 *
 * @param paths Files, folders, and patterns, whose folder is the working one.
 * @param tell Is called once a burst of changes, and not again before it has resolved.
 */
export function watchPaths(paths: readonly string[], tell: () => Promise<void>): Promise<never> {
  return new Promise((_resolve, reject) => {
    let timer: NodeJS.Timeout | null = null
    let busy = false
    let again = false
    const run = (): void => {
      if (busy) {
        again = true
        return
      }
      busy = true
      tell().then(() => {
        busy = false
        if (again) changed()
        again = false
      }, reject)
    }
    const changed = (): void => {
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(run, settling)
    }
    for (const folder of foldersOf(paths)) watchFolder(folder, changed).on('error', reject)
  })
}

function watchFolder(folder: string, changed: () => void): FSWatcher {
  return watch(folder, {recursive: true}, (_event, name) => {
    // What factlint and git write themselves is no change of a text.
    if (name === null || !/(?:^|[\\/])(?:\.factlintcache|\.git|node_modules)(?:[\\/]|$)|\.tmp$/.test(name)) changed()
  })
}

function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    (paths.length === 0 ? ['.'] : paths).map((name) => {
      const stats = statSync(name, {throwIfNoEntry: false})
      if (stats === undefined) return '.'
      return stats.isDirectory() ? name : path.dirname(name)
    })
  )
}
