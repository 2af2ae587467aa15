import {statSync} from 'node:fs'
import {explainSystemError, fileFailure, type Failure} from './failure.js'
import {nothingIgnored} from './ignored-files.js'
import {listFolder} from './list-sources.js'

const ruleEnding = /\.ya?ml$/i

/** The rule files that some files and folders stand for, in the order of the arguments. */
export function listRuleFiles(args: readonly string[]): {
  readonly files: readonly string[]
  readonly failures: readonly Failure[]
} {
  const files = new Set<string>()
  const failures: Failure[] = []
  for (const arg of args) {
    try {
      if (!statSync(arg).isDirectory()) {
        files.add(arg)
        continue
      }
      const found = listFolder(arg, ruleEnding, nothingIgnored)
      failures.push(...found.failures)
      for (const {path} of found.sources) files.add(path)
      if (found.sources.length === 0) failures.push(fileFailure(arg, 'no rule (*.yaml) is in this folder.'))
    } catch (error) {
      failures.push(fileFailure(arg, explainSystemError(error)))
    }
  }
  return {files: [...files], failures}
}
