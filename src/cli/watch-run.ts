import {stdinArgument} from '../node/list-sources.js'
import {watchPaths} from '../node/watch-paths.js'
import type {CliContext} from './context.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import type {LintFlags} from './flags.js'

/** `--watch`: run now, and again whenever a text or a configuration changes, until somebody stops it. */
export async function watchRun(
  paths: readonly string[],
  flags: LintFlags,
  context: CliContext,
  runOnce: () => Promise<ExitCode>
): Promise<ExitCode> {
  const fixed = unwatched(paths, flags)
  if (fixed !== null) {
    context.tell(`factlint: '--watch' cannot be used with ${fixed}. See factlint --help.`)
    return exitCodes.failed
  }
  const run = async () => {
    await runOnce()
    if (!flags.quiet) context.tell('factlint: waiting for a change; Ctrl+C ends it.')
  }
  await run()
  return watchPaths(paths, run)
}

/** What never changes while it is watched. */
function unwatched(paths: readonly string[], flags: LintFlags): string | null {
  if (paths.includes(stdinArgument) || flags.stdinFilename !== undefined || flags.filesFrom === '-')
    return 'standard input'
  if (flags.staged) return "'--staged'"
  return flags.since === undefined ? null : "'--since'"
}
