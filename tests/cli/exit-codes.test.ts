import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, mkdirSync, openSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeFile} from '../write-file.js'
import {main, runCli, temporaryFolder} from './run-cli.js'

const wrong = 'The council met on Friday, Sept. 5, 2020, to vote.\n'
const right = 'The council met on Friday, Sept. 4, 2020, to vote.\n'

const folder = temporaryFolder((root) => {
  const write = (name: string, text: string | Uint8Array) => writeFile(root, name, text)
  write('right.md', right)
  write('wrong.md', wrong)
  write('broken.txt', Buffer.from([0x61, 0xff]))
  write('bad/.factlintrc.yaml', 'rulez: {}\n')
  write('bad/right.md', right)
  write(
    'slow.txt',
    Array.from({length: 120_000}, (_, n) => `They met on Friday, Sept. 4, 2020, over ${n + 1} sheds.\n\n`).join('')
  )
  write('unsure.md', '<!-- factlint-ignore weekday-date -->\nThey met.\n')
  mkdirSync(path.join(root, 'empty'))
  for (let n = 0; n < 400; n++) write(`many/${n}.md`, wrong.repeat(20))
})

describe.concurrent('exit code', () => {
  test.each<[number, string, readonly string[]]>([
    [0, 'nothing found', ['right.md']],
    [0, 'what only deserves a word', ['unsure.md']],
    [0, 'findings that the gate lets pass', ['--exit-zero', 'wrong.md']],
    [0, 'findings below the gate', ['--rule', 'weekday-date=info', 'wrong.md']],
    [1, 'findings', ['right.md', 'wrong.md']],
    [1, 'findings under --fail-on info', ['--rule', 'weekday-date=info', '--fail-on', 'info', 'wrong.md']],
    [1, 'too many warnings', ['--rule', 'weekday-date=warning', '--max-warnings', '0', 'wrong.md']],
    [0, 'warnings that are put up with', ['--rule', 'weekday-date=warning', '--max-warnings', '1', 'wrong.md']],
    [2, 'a bad flag', ['--formt', 'json', 'right.md']],
    [2, 'a bad value', ['--format', 'jsn', 'right.md']],
    [2, 'a bad configuration', ['-c', 'bad/.factlintrc.yaml', 'right.md']],
    [2, 'a bad configuration for some of the texts', ['right.md', 'bad/right.md']],
    [2, 'an unreadable file among good ones', ['right.md', 'broken.txt']],
    [2, 'an unreadable file among findings', ['wrong.md', 'broken.txt', '--exit-zero']],
    [2, 'a file that is not there', ['right.md', 'gone.md']],
    [2, 'a file that is too large among good ones', ['--max-file-size', '1kB', 'right.md', 'slow.txt']],
    [2, 'a file that takes too long among good ones', ['--timeout', '2', 'right.md', 'slow.txt']],
    [2, 'nothing matched', ['empty']],
    [2, 'no pattern matched', ['*.rst']],
    [0, 'nothing matched, which is allowed', ['--allow-empty', 'empty', '*.rst']],
    [2, 'a report that cannot be written', ['-o', 'gone/report', 'right.md']],
    [2, 'a report on a full disk', ['-o', '/dev/full', 'right.md']],
    [2, 'an unknown command', ['lnit']],
    [2, 'an unknown rule', ['explain', 'weekday']],
    [0, 'help', ['--help']],
    [0, 'version', ['--version']]
  ])('%d: %s', async (code, _name, args) => {
    expect((await runCli(args, {cwd: folder.path})).code).toBe(code)
  })

  test('2: whoever reads the report goes away before its end, in silence', async () => {
    const child = spawn(process.execPath, [main, 'many'], {cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe']})
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = (await once(child, 'close')) as [number | null]
    expect({code, stderr}).toEqual({code: 2, stderr: ''})
  })

  test('2: standard output is a full disk', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [main, 'right.md'], {cwd: folder.path, stdio: ['ignore', full, 'pipe']})
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const [code] = (await once(child, 'close')) as [number | null]
    closeSync(full)
    expect({code, stderr}).toEqual({code: 2, stderr: 'factlint: the report cannot be written: the disk is full.\n'})
  })

  test('SIGINT ends it as the signal does, which a shell shows as 130', async () => {
    const child = spawn(process.execPath, [main, '--concurrency', '2', 'many', 'slow.txt'], {
      ...{cwd: folder.path, stdio: ['ignore', 'pipe', 'inherit']}
    })
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    child.stdout.resume()
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    expect({code, signal}).toEqual({code: null, signal: 'SIGINT'})
  })
})
