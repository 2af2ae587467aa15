import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder((root) => {
  const write = (name: string, text: string) => {
    writeFileSync(path.join(root, name), text)
  }
  write('used.md', '<!-- factlint-ignore weekday-date -- why -->\nThey met on Friday, Sept. 5, 2020.\n')
  write('unused.md', 'They left.\n\n<!-- factlint-ignore weekday-date -- why -->\nThey met on Friday, Sept. 4, 2020.\n')
  write('bare.md', '<!-- factlint-ignore weekday-date -->\nThey met on Friday, Sept. 4, 2020.\n')
})

const run = (...args: readonly string[]) => runCli(args, {cwd: folder.path})

test('what is silenced is counted, and --no-inline reports it', async () => {
  expect(await run('used.md')).toEqual({
    ...{code: 0, stderr: ''},
    stdout: '1 file, 1 claim (all resolved): no findings, 1 suppressed\n'
  })
  expect((await run('--no-inline', 'used.md')).code).toBe(1)
  expect(JSON.parse((await run('-f', 'json', 'used.md')).stdout)).toMatchObject({summary: {findings: 0, suppressed: 1}})
})

test('--report-unused-ignores', async () => {
  expect((await run('unused.md')).code).toBe(0)
  const {code, stdout} = await run('-f', 'compact', '--report-unused-ignores', 'used.md', 'unused.md')
  expect(stdout).toBe('unused.md:3:1: warning unused-ignore this comment silences nothing of weekday-date\n')
  expect(code).toBe(1)
  expect(await run('explain', 'unused-ignore')).toMatchObject({code: 0, stderr: ''})
})

test('a comment without a reason is told with its line, and fails nothing', async () => {
  expect(await run('-q', 'bare.md')).toMatchObject({code: 0, stderr: ''})
  expect(await run('bare.md')).toMatchObject({
    code: 0,
    stderr:
      "factlint: bare.md:1: 'factlint-ignore' gives no reason and silences nothing. Write 'factlint-ignore weekday-date -- why'.\n"
  })
})
