import type {Command} from 'commander'

/** Other texts that the texts of a run are held against. */
export interface ReferenceFlags {
  readonly against?: string
}

export function addReferenceFlags(command: Command): Command {
  return command
    .optionsGroup('Sources:')
    .option('--against <file>', 'the text that the others restate: a summary is held against what it sums up')
}
