import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {explainSystemError, fileFailure, type Failure} from '../failure.js'
import {packageRoot} from '../package-info.js'

/** A folder of kept results, and the version that may use them. */
export interface CacheFolder {
  readonly path: string
  /** Names the factlint and the node that write; entries of others are never used. */
  readonly version: string
}

/** Open a cache, making its folder where there is none. Git is told to leave it alone. */
export function openCacheFolder(folder: string): CacheFolder | Failure {
  try {
    for (const part of ['results', 'claims', 'corpus']) mkdirSync(path.join(folder, part), {recursive: true})
    writeFileSync(path.join(folder, '.gitignore'), '*\n')
    const build = readFileSync(path.join(packageRoot, 'dist', 'compiled', 'build.txt'), 'utf8')
    return {path: folder, version: `${build} ${process.version}`}
  } catch (error) {
    return fileFailure(folder, `the cache cannot be kept there: ${explainSystemError(error)}`)
  }
}

/** Where the entry of a text lies. A text has one place, so that the cache does not grow with every edit. */
export function entryPath({path: folder}: CacheFolder, part: 'results' | 'claims', text: string): string {
  return path.join(folder, part, nameOf([path.resolve(text)]))
}

/** A name for some strings that no others have. */
export function nameOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}
