import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll} from 'vitest'

export const main = path.resolve('dist/cli/main.js')

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliSetting {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
}

/** Run the built command line, as a shell does, without anything of the environment that changes a report. */
export function runCli(args: readonly string[], {cwd, stdin = '', environment = {}}: CliSetting): Promise<CliRun> {
  const {PATH = ''} = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {cwd, env: {PATH, ...environment}})
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    // A run that fails before it reads closes its input.
    child.stdin.on('error', () => undefined).end(stdin)
    child.on('error', reject).on('close', (code) => {
      resolve({code, stdout, stderr})
    })
  })
}

/** What is told on standard error, without the name of the program. */
export function messagesOf({stderr}: CliRun): readonly string[] {
  return stderr.split('\n').flatMap((line) => (line.startsWith('factlint: ') ? [line.slice('factlint: '.length)] : []))
}

/** A folder for the tests of one file, removed after them. */
export function temporaryFolder(fill: (folder: string) => void): {readonly path: string} {
  const folder = {path: ''}
  beforeAll(() => {
    folder.path = mkdtempSync(path.join(tmpdir(), 'factlint-'))
    fill(folder.path)
  })
  afterAll(() => {
    rmSync(folder.path, {recursive: true})
  })
  return folder
}
