import {claimsReporters} from '../../reporters/index.js'
import {openConfigurations} from '../configured.js'
import type {CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {ClaimsFlags} from '../flags.js'
import {createLinters} from '../linters.js'
import {runSources} from '../run-sources.js'

/** `factlint claims`: tell what was understood of each text. */
export async function run(paths: readonly string[], flags: ClaimsFlags, context: CliContext): Promise<ExitCode> {
  const {createReporter} = await claimsReporters[flags.format]()
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  const linterFor = createLinters(flags)
  const totals = await runSources(
    paths,
    flags,
    {
      createReporter,
      check: async (source) => {
        const settings = await configured.settingsFor(source.path)
        return settings && linterFor(settings).read(source)
      },
      add: (before, {document}) => ({
        ...before,
        files: before.files + 1,
        claims: before.claims + document.claims.length
      }),
      rules: [],
      ignores: configured.ignores
    },
    context
  )
  return totals.failed > 0 ? exitCodes.failed : exitCodes.passed
}
