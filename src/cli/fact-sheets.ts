import path from 'node:path'
import {isFactSet} from '../config/fact-sets.js'
import {factFiles} from '../node/fact-set-files.js'
import type {ReferenceFile} from '../node/read-references.js'
import type {Configured} from './configured.js'
import type {CliContext} from './context.js'

/** A fact sheet of the settings as a reader in the working folder would name it. */
export function shownSheet(sheet: string): string {
  return isFactSet(sheet) ? sheet : path.relative(process.cwd(), sheet)
}

/** The files of fact sheets, with paths from the working folder. */
export function shownFactFiles(sheets: readonly string[]): readonly ReferenceFile[] {
  return factFiles(sheets, (file) => path.relative(process.cwd(), file))
}

/** The fact sheets that a command is about: those it is given, else those of the configuration; none where there are none, which is told. */
export function sheetsFor(given: readonly string[], {here}: Configured, {tell}: CliContext): readonly string[] {
  if (given.length > 0) return given
  const configured = here.settings.facts.map(shownSheet)
  if (configured.length === 0)
    tell("factlint: no fact sheet is named: give one, or write 'facts: [facts.yaml]' in .factlintrc.yaml.")
  return configured
}
