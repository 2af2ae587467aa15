import {readFileSync} from 'node:fs'
import {text} from 'node:stream/consumers'
import {explainSystemError, fileFailure, type Failure} from './failure.js'

/** The paths in a list, one a line, or parted by NUL as `git ls-files -z` and `find -print0` write them. */
export async function readPathList(file: string): Promise<readonly string[] | Failure> {
  try {
    const list = file === '-' ? await text(process.stdin) : readFileSync(file, 'utf8')
    return list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((d) => d !== '')
  } catch (error) {
    return fileFailure(file, explainSystemError(error))
  }
}
