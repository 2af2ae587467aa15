import {claimsReporters} from '../../reporters/index.js'
import {createLinter} from '../../service/linter.js'
import type {CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {ClaimsFlags} from '../flags.js'
import {runSources} from '../run-sources.js'

/** `factlint claims`: tell what was understood of each text. */
export async function run(paths: readonly string[], flags: ClaimsFlags, context: CliContext): Promise<ExitCode> {
  const {createReporter} = await claimsReporters[flags.format]()
  const linter = createLinter(flags.asOf === undefined ? {} : {asOf: flags.asOf})
  const totals = await runSources(
    paths,
    flags,
    {
      createReporter,
      check: linter.read,
      add: (before, {document}) => ({
        ...before,
        files: before.files + 1,
        claims: before.claims + document.claims.length
      }),
      rules: []
    },
    context
  )
  return totals.failed > 0 ? exitCodes.failed : exitCodes.passed
}
