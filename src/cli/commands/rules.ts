import {rulesReporters} from '../../reporters/index.js'
import {openConfigurations} from '../configured.js'
import type {CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {RulesFlags} from '../flags.js'
import {standardOutput} from '../output.js'
import {colorFor, widthFor} from '../terminal.js'

/** `factlint rules`: list the rules. */
export async function run(flags: RulesFlags, context: CliContext): Promise<ExitCode> {
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  const {renderRules} = await rulesReporters[flags.format]()
  const output = standardOutput()
  const options = {
    color: colorFor(flags.color, output.stream, context.environment),
    width: widthFor(output.stream, context.environment)
  }
  await output.write(renderRules(configured.here.entries, {...options, totals: flags.quiet ? 'hidden' : 'shown'}))
  return exitCodes.passed
}
