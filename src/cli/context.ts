import {formatFailure, type Failure} from '../node/failure.js'
import type {Environment} from './terminal.js'

/** What a command needs of the process around it. */
export interface CliContext {
  readonly version: string
  readonly environment: Environment
  /** What a misspelt command may have meant. */
  readonly commandNames: readonly string[]
  /** One line on stderr. */
  readonly tell: (line: string) => void
}

/** Tell that something failed. */
export function tellFailure({tell}: CliContext, failure: Failure): void {
  tell(formatFailure(failure))
}
