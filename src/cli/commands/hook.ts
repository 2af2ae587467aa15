import path from 'node:path'
import {installHook, uninstallHook, type HookOutcome} from '../../node/git/hook.js'
import {packageRoot} from '../../node/package-info.js'
import {tellFailure, type CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'

/** `factlint hook install|uninstall`: the pre-commit hook of the repository around the working folder. */
export async function run(action: 'install' | 'uninstall', context: CliContext): Promise<ExitCode> {
  const outcome =
    action === 'install' ? await installHook(process.cwd(), thisFactlint()) : await uninstallHook(process.cwd())
  tellFailure(context, {path: shown(outcome), line: null, message: outcome.message})
  return outcome.ok ? exitCodes.passed : exitCodes.failed
}

/** The hook calls the factlint that installs it, so that a commit is held to the version that its author uses. */
function thisFactlint() {
  return {node: process.execPath, factlint: path.join(packageRoot, 'dist', 'bin', 'factlint.js')}
}

function shown({path: file}: HookOutcome): string | null {
  return file === null ? null : path.relative(process.cwd(), file)
}
