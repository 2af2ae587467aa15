import {openConfigurations} from '../configured.js'
import type {CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {sheetsFor, shownFactFiles} from '../fact-sheets.js'
import type {FactsCheckFlags} from '../flags.js'
import {run as lint} from './lint.js'

/** `factlint facts check [sheet...]`: report what in fact sheets contradicts what, mistakes in their shape, and facts that have run out. */
export async function run(given: readonly string[], flags: FactsCheckFlags, context: CliContext): Promise<ExitCode> {
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  const sheets = sheetsFor(given, configured, context)
  if (sheets.length === 0) return exitCodes.failed
  const texts = shownFactFiles(sheets).map((d) => d.path)
  return lint(texts, {...flags, facts: sheets, inline: true, ignore: false}, context)
}
