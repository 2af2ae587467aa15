import {execFile} from 'node:child_process'
import {errorCode} from '../failure.js'

/** What git answered, or one sentence on why it did not. */
export type GitAnswer = {readonly ok: true; readonly text: string} | {readonly ok: false; readonly message: string}

/** Room for the names of a very large change, in bytes. */
const longestAnswer = 256 * 2 ** 20

/** Ask git. Its environment is ours, for in a hook git tells there which index and repository are meant. */
export function askGit(args: readonly string[], cwd: string): Promise<GitAnswer> {
  return new Promise((resolve) => {
    execFile('git', args, {cwd, encoding: 'utf8', maxBuffer: longestAnswer}, (error, stdout, stderr) => {
      resolve(error === null ? {ok: true, text: stdout} : {ok: false, message: explain(error, stderr)})
    })
  })
}

function explain(error: Error, stderr: string): string {
  if (errorCode(error) === 'ENOENT') return 'git is not installed, or not on the PATH.'
  if (/not a git repository/i.test(stderr)) return 'this folder is in no git repository.'
  const [line = error.message] = stderr.trim().split('\n')
  return `git failed: ${line.replace(/^(?:fatal|error): /, '')}`
}
