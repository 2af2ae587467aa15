#!/usr/bin/env node
import {packageVersion} from '../node/package-info.js'
import {commands} from './commands/index.js'
import {exitCodes} from './exit-code.js'

// Nobody is left to be told: whoever reads stderr has gone.
process.stderr.on('error', () => undefined)
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const context = {
    version: packageVersion(),
    environment: process.env,
    commandNames: Object.keys(commands),
    tell: (line: string) => {
      process.stderr.write(`${line}\n`)
    }
  }
  try {
    const {runProgram} = await import('./program.js')
    return await runProgram(args, context)
  } catch (error) {
    context.tell(
      `factlint: this is a defect of factlint; please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    )
    return exitCodes.failed
  }
}
