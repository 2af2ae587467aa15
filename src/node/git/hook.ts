import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {errorCode, explainSystemError} from '../failure.js'
import {askGit} from './git.js'

/** What came of installing or removing the hook: where it lies, and one sentence. */
export interface HookOutcome {
  readonly ok: boolean
  readonly path: string | null
  readonly message: string
}

const mark = '# Written by "factlint hook install"; "factlint hook uninstall" removes it.'

/**
 * Write the pre-commit hook where git looks for it: in core.hooksPath if it is set, in the common folder of all worktrees if not.
 * A hook that is not ours is never touched.
 *
 * @param command Path of the node and of the factlint that the hook is to call.
 */
export async function installHook(cwd: string, command: HookCommand): Promise<HookOutcome> {
  const file = await hookFile(cwd)
  if (!file.ok) return {ok: false, path: null, message: file.message}
  const existing = textOf(file.text)
  if (existing !== null && !existing.includes(mark))
    return {
      ok: false,
      path: file.text,
      message: `another hook is there, and was left as it is. To run factlint too, add a line to it: ${callOf(command)}`
    }
  try {
    mkdirSync(path.dirname(file.text), {recursive: true})
    writeFileSync(file.text, hookScript(command), {mode: 0o755})
    return {ok: true, path: file.text, message: existing === null ? 'installed.' : 'installed anew.'}
  } catch (error) {
    return {ok: false, path: file.text, message: `the hook cannot be written: ${explainSystemError(error)}`}
  }
}

/** Remove the hook, if it is ours. */
export async function uninstallHook(cwd: string): Promise<HookOutcome> {
  const file = await hookFile(cwd)
  if (!file.ok) return {ok: false, path: null, message: file.message}
  const existing = textOf(file.text)
  if (existing === null) return {ok: true, path: file.text, message: 'no hook is there.'}
  if (!existing.includes(mark))
    return {ok: false, path: file.text, message: 'this hook is not from factlint, and was left as it is.'}
  rmSync(file.text)
  return {ok: true, path: file.text, message: 'removed.'}
}

export interface HookCommand {
  readonly node: string
  readonly factlint: string
}

/** A hook of plain sh. What cannot run says so and holds up the commit: passing it unread would look like a pass. */
function hookScript(command: HookCommand): string {
  return `#!/bin/sh
${mark}
node=${quote(command.node)}
factlint=${quote(command.factlint)}
command -v "$node" >/dev/null 2>&1 || node=node
if ! command -v "$node" >/dev/null 2>&1 || [ ! -f "$factlint" ]; then
  echo "factlint: the hook cannot run: $factlint or its node is gone." >&2
  echo "factlint: run 'factlint hook install' again, or commit with --no-verify." >&2
  exit 1
fi
exec "$node" "$factlint" --staged --allow-empty
`
}

function callOf({node, factlint}: HookCommand): string {
  return `${quote(node)} ${quote(factlint)} --staged --allow-empty`
}

/** A word of sh, whatever is in it. */
function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

async function hookFile(cwd: string) {
  const folder = await askGit(['rev-parse', '--git-path', 'hooks'], cwd)
  return folder.ok ? {ok: true as const, text: path.resolve(cwd, folder.text.replace(/\n$/, ''), 'pre-commit')} : folder
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null
    throw error
  }
}
