import type {ReadResult} from '../service/linter.js'
import {defaultMaxBytes} from '../text/source-file.js'
import type {ResolvedSettings} from './config/configurations.js'
import type {Failure} from './failure.js'
import {linterOf} from './lint-recipe.js'
import {readSource} from './read-source.js'

/** What is understood of one file under its settings, whatever its comments silence. */
export async function readClaims(path: string, resolved: ResolvedSettings): Promise<ReadResult | Failure> {
  const read = await readSource({kind: 'file', path}, defaultMaxBytes)
  if (read.kind === 'failure') return read.failure
  const {settings, houseRules} = resolved
  return linterOf({settings, houseRules, asOf: null, comments: 'passed-over', references: []}).read(read.document)
}
