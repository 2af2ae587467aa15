import {Option, type Command} from 'commander'
import {byteCount, repeated} from './values.js'

/** Which texts are read. */
export interface InputFlags {
  readonly stdinFilename?: string
  /** A file of paths, `-` for standard input. */
  readonly filesFrom?: string
  readonly staged?: boolean
  readonly since?: string
  readonly allowEmpty?: boolean
  /** In bytes; the reader's own limit where it is not given. */
  readonly maxFileSize?: number
  /** False for `--no-ignore`. */
  readonly ignore: boolean
  readonly ignorePath?: readonly string[]
  readonly ignorePattern?: readonly string[]
}

export function addInputFlags(command: Command): Command {
  return command
    .optionsGroup('Input:')
    .option('--stdin-filename <path>', 'name of the text on standard input; its ending tells the format')
    .option('--files-from <file>', 'read the paths in a file, one a line or parted by NUL; - for standard input')
    .addOption(
      new Option('--staged', 'read the texts in the index of git, not in the work tree').conflicts([
        'since',
        'filesFrom'
      ])
    )
    .addOption(
      new Option('--since <ref>', 'read the texts that the last commit has otherwise than this one').conflicts(
        'filesFrom'
      )
    )
    .addOption(new Option('--max-file-size <size>', 'largest text to read, like 500kB or 16MB').argParser(byteCount))
    .option('--allow-empty', 'no text to read is no error')
    .optionsGroup('Ignore:')
    .addOption(new Option('--ignore-path <file>', 'patterns as in .gitignore; may be given again').argParser(repeated))
    .addOption(
      new Option('--ignore-pattern <pattern>', 'leave out what it matches; may be given again').argParser(repeated)
    )
    .option('--no-ignore', 'read also what .gitignore, .factlintignore and the configuration leave out')
}
