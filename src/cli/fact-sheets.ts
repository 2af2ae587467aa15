import path from 'node:path'
import type {Configured} from './configured.js'
import type {CliContext} from './context.js'

/** The fact sheets that a command is about: those it is given, else those of the configuration; none where there are none, which is told. */
export function sheetsFor(given: readonly string[], {here}: Configured, {tell}: CliContext): readonly string[] {
  if (given.length > 0) return given
  const configured = here.settings.facts.map((file) => path.relative(process.cwd(), file))
  if (configured.length === 0)
    tell("factlint: no fact sheet is named: give one, or write 'facts: [facts.yaml]' in .factlintrc.yaml.")
  return configured
}
