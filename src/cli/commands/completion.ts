import type {Command} from 'commander'
import {builtInRules} from '../../rules/catalogue.js'
import {standardOutput} from '../output.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {completionScript} from '../reference/completion.js'
import type {Shell} from '../reference/shells.js'

/** `factlint completion SHELL`: the script that a shell is to read. */
export async function run(shell: Shell, program: Command): Promise<ExitCode> {
  const ruleIds = builtInRules().map((d) => d.id)
  await standardOutput().write(completionScript(shell, program, ruleIds))
  return exitCodes.passed
}
