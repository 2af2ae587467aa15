import {startServer} from '../../lsp/start.js'
import {exitCodes, type ExitCode} from '../exit-code.js'

/** `factlint lsp`: serve an editor. The protocol ends the process, with 0 after a shutdown and 1 without. */
export function run(): ExitCode {
  startServer()
  return exitCodes.passed
}
