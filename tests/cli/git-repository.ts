import {execFileSync} from 'node:child_process'

/** Git, deaf to the settings of whoever runs the tests. */
export const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@b.c'
}

/** Run git in a folder of a test. @returns What it says. @throws With what it wrote to standard error, where it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  const env = {...process.env, ...gitEnvironment}
  return execFileSync('git', args, {cwd, encoding: 'utf8', env, stdio: 'pipe'})
}
