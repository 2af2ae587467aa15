import {readFileSync} from 'node:fs'
import path from 'node:path'
import {errorCode} from '../failure.js'

/** A configuration as it lies in a folder, before it is understood. */
export interface FoundConfiguration {
  /** Absolute. */
  readonly path: string
  readonly text: string
  /** The key that holds it: package.json holds much else. */
  readonly key: 'factlint' | null
}

const names = ['.factlintrc.yaml', '.factlintrc.yml', '.factlintrc.json']

/** The configurations that lie in a folder. More than one is a mistake, which is for the caller to tell. */
export function configurationsIn(folder: string): readonly FoundConfiguration[] {
  const own = names.flatMap((name): FoundConfiguration[] => {
    const file = path.join(folder, name)
    const text = textOf(file)
    return text === null ? [] : [{path: file, text, key: null}]
  })
  const manifest = path.join(folder, 'package.json')
  const text = textOf(manifest)
  return text !== null && holdsKey(text) ? [...own, {path: manifest, text, key: 'factlint'}] : own
}

/** Null for what is not there; what is there and cannot be read is no configuration of anybody's who runs factlint. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM'].includes(errorCode(error) ?? '')) return null
    throw error
  }
}

function holdsKey(manifest: string): boolean {
  if (!manifest.includes('"factlint"')) return false
  try {
    const read: unknown = JSON.parse(manifest)
    return typeof read === 'object' && read !== null && 'factlint' in read
  } catch {
    // A manifest that is no JSON is npm's to complain of.
    return false
  }
}
