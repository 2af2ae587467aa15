import {Option, type Command} from 'commander'
import {factSheets} from './values.js'

/** Other texts that the texts of a run are held against. */
export interface ReferenceFlags {
  readonly against?: string
  readonly facts?: readonly string[]
  readonly previous?: string
}

export function addReferenceFlags(command: Command): Command {
  return addFactsFlag(command)
    .option('--against <file>', 'the text that the others restate: a summary is held against what it sums up')
    .option('--previous <file>', 'the text as it was before it was edited: what the edit forgot is told')
}

/** `--facts`, for a command that is about the sheets themselves as well. */
export function addFactsFlag(command: Command): Command {
  return command
    .optionsGroup('Sources:')
    .addOption(
      new Option(
        '--facts <file>',
        'a fact sheet, or factlint:world; all that it says is true; may be given again'
      ).argParser(factSheets)
    )
}
