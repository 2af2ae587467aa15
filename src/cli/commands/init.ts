import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {starterConfiguration} from '../../config/starter-configuration.js'
import {configurationsIn} from '../../node/config/find-configuration.js'
import {explainSystemError, fileFailure, type Failure} from '../../node/failure.js'
import {packageRoot} from '../../node/package-info.js'
import {builtInRules} from '../../rules/catalogue.js'
import {tellFailure, type CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'

const file = '.factlintrc.yaml'

/** `factlint init`: write a configuration in which everything is explained and nothing is changed yet. */
export function run(context: CliContext): ExitCode {
  const failure = writeStarter(process.cwd())
  if (failure === null) {
    context.tell(`factlint: wrote ${file}.`)
    return exitCodes.passed
  }
  tellFailure(context, failure)
  return exitCodes.failed
}

function writeStarter(folder: string): Failure | null {
  const [existing] = configurationsIn(folder)
  if (existing !== undefined)
    return fileFailure(path.basename(existing.path), 'this folder is configured already; nothing was written.')
  try {
    writeFileSync(path.join(folder, file), starterConfiguration(builtInRules(), schemaFrom(folder)), {flag: 'wx'})
    return null
  } catch (error) {
    return fileFailure(file, `it cannot be written: ${explainSystemError(error)}`)
  }
}

/** The schema of this factlint, where it is installed below the folder; editors find nothing elsewhere. */
function schemaFrom(folder: string): string | null {
  const schema = path.relative(folder, path.join(packageRoot, 'rules', 'config.schema.json'))
  return schema.startsWith('node_modules') ? `./${schema.replaceAll(path.sep, '/')}` : null
}
