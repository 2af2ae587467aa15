import {mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {runCli, temporaryFolder} from './run-cli.js'

const friday = 'They met on Friday, Sept. 5, 2020.\n'
const monday = 'They met on Monday, Sept. 6, 2020.\n'
const folder = temporaryFolder(() => undefined)
let made = 0

function folderWith(files: Readonly<Record<string, string>>) {
  const cwd = path.join(folder.path, String(made++))
  mkdirSync(path.join(cwd, 'sub'), {recursive: true})
  const write = (name: string, text: string) => {
    writeFileSync(path.join(cwd, name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  const run = (...args: readonly string[]) => runCli(args, {cwd})
  return {cwd, write, run}
}

const read = (cwd: string) => JSON.parse(readFileSync(path.join(cwd, 'known.json'), 'utf8')) as {files: object}

test('what is known is left out and counted, wherever edits move it', async () => {
  const {cwd, write, run} = folderWith({'a.md': friday, 'sub/b.md': monday, 'c.md': 'They met.\n'})
  expect(await run('--baseline', 'known.json', '--baseline-update')).toEqual({
    code: 0,
    stdout: '3 files, 2 claims (all resolved): no findings, 2 in the baseline\n',
    stderr: 'factlint: known.json: 2 findings of 3 files written.\n'
  })
  expect(Object.keys(read(cwd).files)).toEqual(['a.md', 'sub/b.md'])
  write('a.md', `They were on time.\n\nAs is known, they   met on “Friday, Sept. 5, 2020”.\n`)
  expect((await run('--baseline', 'known.json')).code).toBe(0)
  expect((await runCli(['--baseline', '../known.json', 'b.md'], {cwd: path.join(cwd, 'sub')})).code).toBe(0)
  write('a.md', `${friday}\n${friday}`)
  const {code, stdout} = await run('--baseline', 'known.json', 'a.md')
  expect(stdout).toContain(': 1 error, 1 in the baseline\n')
  expect(code).toBe(1)
})

test('an update keeps what was not linted, and forgets what is mended or gone', async () => {
  const {cwd, write, run} = folderWith({'a.md': friday, 'b.md': monday, 'c.md': friday})
  await run('--baseline', 'known.json', '--baseline-update')
  write('a.md', 'They met.\n')
  renameSync(path.join(cwd, 'b.md'), path.join(cwd, 'd.md'))
  await run('--baseline', 'known.json', '--baseline-update', 'a.md')
  expect(Object.keys(read(cwd).files)).toEqual(['c.md'])
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'c.md', 'd.md', 'known.json', 'sub'])
})

test.each<[readonly string[], string]>([
  [['--baseline', 'gone.json'], 'gone.json: there is no such file; write it with --baseline-update.'],
  [['--baseline-update'], "'--baseline-update' needs --baseline FILE. See factlint --help."],
  [
    ['--baseline', 'a.md'],
    'a.md: it is no baseline of factlint; name another file, or remove it and pass --baseline-update.'
  ],
  [
    ['--baseline', 'odd.json'],
    'odd.json: it is no baseline of factlint; name another file, or remove it and pass --baseline-update.'
  ],
  [
    ['--baseline', '/dev/zero', '--baseline-update'],
    '/dev/zero: it is no baseline of factlint; name another file, or remove it and pass --baseline-update.'
  ],
  [
    ['--baseline', 'gone/known.json', '--baseline-update', '-q'],
    'gone/known.json: the baseline cannot be written: there is no such file or folder.'
  ]
])('%j', async (args, message) => {
  const {run} = folderWith({'a.md': friday, 'odd.json': '{"version": 1, "files": {"a.md": ["x"]}}'})
  const {code, stderr} = await run(...args, 'a.md')
  expect(stderr).toBe(`factlint: ${message}\n`)
  expect(code).toBe(2)
})
