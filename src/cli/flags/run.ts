import {InvalidArgumentError, Option, type Command} from 'commander'
import {seconds} from './values.js'

/** How the texts of a run are worked through. */
export interface RunFlags {
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly concurrency?: number | 'auto'
  /** In seconds. */
  readonly timeout?: number
  readonly watch?: boolean
}

export function addRunFlags(command: Command): Command {
  return command
    .optionsGroup('Run:')
    .option('--cache', 'keep results, and read again only what has changed')
    .option('--cache-location <folder>', 'where they are kept: .factlintcache unless given')
    .addOption(
      new Option('--concurrency <count>', 'threads to lint in, or auto: all processors where it pays').argParser(
        threadCount
      )
    )
    .addOption(new Option('--timeout <seconds>', 'give up a text that takes longer').argParser(seconds))
    .option('-w, --watch', 'lint again whenever a text changes')
}

function threadCount(written: string): number | 'auto' {
  if (written === 'auto') return written
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written)
  throw new InvalidArgumentError('expected auto or a number of threads, like 4.')
}
