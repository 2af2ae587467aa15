import {lintReporters} from '../../reporters/index.js'
import {addFile} from '../../reporters/reporter.js'
import {builtInRules} from '../../rules/catalogue.js'
import {createLinter} from '../../service/linter.js'
import type {CliContext} from '../context.js'
import {exitCodes, failsGate, type ExitCode} from '../exit-code.js'
import type {LintFlags} from '../flags.js'
import {runSources} from '../run-sources.js'

/** `factlint [lint]`: report what in each text contradicts what. */
export async function run(paths: readonly string[], flags: LintFlags, context: CliContext): Promise<ExitCode> {
  const {createReporter} = await lintReporters[flags.format]()
  const linter = createLinter(flags.asOf === undefined ? {} : {asOf: flags.asOf})
  const totals = await runSources(
    paths,
    flags,
    {createReporter, check: linter.lint, add: addFile, rules: builtInRules()},
    context
  )
  if (totals.failed > 0) return exitCodes.failed
  return failsGate(totals, flags) ? exitCodes.findings : exitCodes.passed
}
