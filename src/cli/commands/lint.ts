import {lintReporters} from '../../reporters/index.js'
import {addFile} from '../../reporters/reporter.js'
import {openBaseline} from '../baselining.js'
import {printConfiguration} from '../print-configuration.js'
import {openConfigurations} from '../configured.js'
import type {CliContext} from '../context.js'
import {exitCodes, failsGate, type ExitCode} from '../exit-code.js'
import type {LintFlags} from '../flags.js'
import {createLinters} from '../linters.js'
import {runSources} from '../run-sources.js'

/** `factlint [lint]`: report what in each text contradicts what. */
export async function run(paths: readonly string[], flags: LintFlags, context: CliContext): Promise<ExitCode> {
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  if (flags.printConfig) return printConfiguration(paths, configured)
  const {createReporter} = await lintReporters[flags.format]()
  const baseline = openBaseline(flags, context)
  if (baseline === null) return exitCodes.failed
  const linterFor = createLinters(flags)
  const totals = await runSources(
    paths,
    flags,
    {
      createReporter,
      check: async (source) => {
        const settings = await configured.settingsFor(source.path)
        return settings && baseline.apply(await linterFor(settings).lint(source))
      },
      add: addFile,
      rules: configured.here.entries,
      ignores: configured.ignores
    },
    context
  )
  if (!baseline.finish() || totals.failed > 0) return exitCodes.failed
  return failsGate(totals, flags) ? exitCodes.findings : exitCodes.passed
}
