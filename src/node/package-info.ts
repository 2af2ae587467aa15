import {readFileSync} from 'node:fs'
import path from 'node:path'

/** The folder that factlint is installed in. */
export const packageRoot = path.join(import.meta.dirname, '..', '..')

/** Version of this factlint, `0.1.0`. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null
  return typeof version === 'string' ? version : 'unknown'
}
