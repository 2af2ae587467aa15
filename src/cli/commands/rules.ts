import {rulesReporters} from '../../reporters/index.js'
import {builtInRules} from '../../rules/catalogue.js'
import type {CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {RulesFlags} from '../flags.js'
import {standardOutput} from '../output.js'
import {colorFor, widthFor} from '../terminal.js'

/** `factlint rules`: list the rules. */
export async function run(flags: RulesFlags, {environment}: CliContext): Promise<ExitCode> {
  const {renderRules} = await rulesReporters[flags.format]()
  const output = standardOutput()
  const options = {
    color: colorFor(flags.color, output.stream, environment),
    width: widthFor(output.stream, environment)
  }
  await output.write(renderRules(builtInRules(), {...options, totals: flags.quiet ? 'hidden' : 'shown'}))
  return exitCodes.passed
}
