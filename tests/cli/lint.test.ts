import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeFile} from '../write-file.js'
import {main, runCli, temporaryFolder} from './run-cli.js'

const wrong = 'The council met on Friday, Sept. 5, 2020, to vote.\n'
const right = 'The council met on Friday, Sept. 4, 2020, to vote.\n'

const folder = temporaryFolder((root) => {
  const write = (name: string, text: string | Uint8Array) => writeFile(root, name, text)
  write('wrong.md', wrong)
  write('right.txt', right)
  write('a[1].md', right)
  write('drafts/b.md', right)
  write('drafts/a.markdown', wrong)
  write('drafts/picture.png', 'no text')
  write('drafts/node_modules/x/readme.md', wrong)
  write('drafts/notes.rst', right)
  write('bad.txt', Buffer.from([0x61, 0x62, 0x0a, 0x63, 0xff, 0x64]))
  write('binary.txt', Buffer.from([0x61, 0x00, 0x62]))
  write('front.md', '---\ntitle: [\n---\nThe council met.\n')
  mkdirSync(path.join(root, 'empty'))
  symlinkSync('loop', path.join(root, 'loop'))
})

const run = (args: readonly string[], stdin?: string) =>
  runCli(args, {cwd: folder.path, ...(stdin === undefined ? {} : {stdin})})

describe.concurrent('exit codes', () => {
  test.each<[number, readonly string[]]>([
    [0, ['right.txt']],
    [1, ['wrong.md']],
    [1, ['lint', 'wrong.md', 'right.txt']],
    [0, ['--exit-zero', 'wrong.md']],
    [1, ['--fail-on', 'error', 'wrong.md']],
    [1, ['--max-warnings', '5', 'wrong.md']],
    [2, ['--exit-zero', 'wrong.md', 'gone.md']],
    [2, ['wrong.md', 'bad.txt']],
    [2, ['empty']],
    [0, ['--allow-empty', 'empty']],
    [0, ['--no-config', 'right.txt']],
    [0, ['claims', 'wrong.md']],
    [2, ['claims', 'gone.md']],
    [0, ['rules']],
    [0, ['explain', 'weekday-date']],
    [2, ['explain', 'weekday']],
    [2, ['explain']],
    [2, ['--format', 'xml', 'right.txt']],
    [0, ['--version']],
    [0, ['--help']]
  ])('%d: factlint %j', async (code, args) => {
    expect((await run(args)).code).toBe(code)
  })
})

describe.concurrent('errors say where and what to do', () => {
  test.each<[readonly string[], string]>([
    [['gone.md'], 'gone.md: there is no such file or folder.'],
    [['claim'], "claim: there is no such file or folder. If a command was meant: did you mean 'claims'?"],
    [['lnit'], "lnit: there is no such file or folder. If a command was meant: did you mean 'lint'?"],
    [['*.rst'], '*.rst: no text matches this pattern; check it, or pass --allow-empty.'],
    [['empty'], 'empty: no text (*.txt, *.md, *.markdown) is in this folder; name a file, or pass --allow-empty.'],
    [['loop'], 'loop: its symbolic links lead in a circle; remove the link or name the file itself.'],
    [['bad.txt'], 'bad.txt: it is not UTF-8: byte 4 (0xff, line 2); save it as UTF-8.'],
    [['binary.txt'], 'binary.txt: it is not text: byte 1 is NUL.'],
    [
      ['--max-file-size', '10', 'wrong.md'],
      'wrong.md: it is larger than 10 bytes; split it, or raise --max-file-size.'
    ],
    [
      ['--output', 'gone/report.txt', 'right.txt'],
      'gone/report.txt: the report cannot be written: its folder does not exist.'
    ],
    [['--formt', 'json'], "unknown option '--formt'. Did you mean '--format'? See factlint --help."],
    [
      ['-f', 'jsn', 'right.txt'],
      "'--format jsn': expected pretty, compact, json, jsonl, sarif, github, junit, rdjson or html. Did you mean 'json'? See factlint --help."
    ],
    [
      ['--as-of', '2026-02-30', 'right.txt'],
      "'--as-of 2026-02-30': expected a date of the calendar, like 2026-11-23. See factlint --help."
    ],
    [
      ['--as-of', 'yesterday', 'right.txt'],
      "'--as-of yesterday': expected a date of the calendar, like 2026-11-23. See factlint --help."
    ],
    [
      ['--max-warnings', '-1', 'right.txt'],
      "'--max-warnings -1': expected a whole number, like 10. See factlint --help."
    ],
    [['--color', 'red', 'right.txt'], "'--color red': expected auto, always or never. See factlint --help."],
    [['explain', 'weekday-dates'], "there is no rule 'weekday-dates'. Did you mean 'weekday-date'?"],
    [['explain'], "missing required argument 'rule'. See factlint --help."]
  ])('%j', async (args, message) => {
    const {code, stderr} = await run(args)
    expect(stderr).toBe(`factlint: ${message}\n`)
    expect(code).toBe(2)
  })

  test('what can be read is reported all the same', async () => {
    const {code, stdout, stderr} = await run(['-f', 'compact', 'gone.md', 'bad.txt', 'wrong.md'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/^wrong\.md:1:\d+: error weekday-date .*\n$/)
    expect(stderr.split('\n')).toHaveLength(3)
  })

  test('malformed front matter is told, and fails nothing', async () => {
    const {code, stderr} = await run(['front.md'])
    expect(stderr).toMatch(/^factlint: front\.md:\d: .+\n$/)
    expect(code).toBe(0)
  })
})

describe.concurrent('which texts are read', () => {
  const paths = async (args: readonly string[], stdin?: string) => {
    const {stdout} = await run(['claims', '-f', 'json', ...args], stdin)
    const report = JSON.parse(stdout) as {files: {path: string}[]} // the shape is tested with the reporter
    return report.files.map((file) => file.path)
  }

  test.each<[string, readonly string[], readonly string[]]>([
    ['a folder, sorted', ['drafts'], ['drafts/a.markdown', 'drafts/b.md']],
    [
      'in the order of the arguments, each once',
      ['wrong.md', 'drafts', './wrong.md', 'drafts/b.md'],
      ['wrong.md', 'drafts/a.markdown', 'drafts/b.md']
    ],
    ['a pattern', ['drafts/*.md'], ['drafts/b.md']],
    ['a pattern without an ending takes texts only', ['drafts/*'], ['drafts/a.markdown', 'drafts/b.md']],
    ['a pattern that names another ending', ['drafts/*.rst'], ['drafts/notes.rst']],
    ['a file whose name looks like a pattern', ['a[1].md'], ['a[1].md']],
    ['any file that is named', ['drafts/notes.rst'], ['drafts/notes.rst']]
  ])('%s', async (_name, args, expected) => {
    expect(await paths(args)).toEqual(expected)
  })

  test('standard input', async () => {
    expect(await paths(['-'], right)).toEqual(['<stdin>'])
    expect(await paths(['--stdin-filename', 'notes/today.md'], right)).toEqual(['notes/today.md'])
  })
})

describe('reports', () => {
  test('go to a file, without colour', async () => {
    const {code, stdout} = await run(['-f', 'json', '-o', 'report.json', 'wrong.md'])
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    const report: unknown = JSON.parse(readFileSync(path.join(folder.path, 'report.json'), 'utf8'))
    expect(report).toMatchObject({
      version: 1,
      files: [{path: 'wrong.md', findings: [{ruleId: 'weekday-date', url: 'rules/date/weekday-date.md'}]}]
    })
  })

  test.each<[boolean, readonly string[], Readonly<Record<string, string>>]>([
    [false, [], {}],
    [true, [], {FORCE_COLOR: '1'}],
    [false, [], {FORCE_COLOR: '0'}],
    [false, [], {FORCE_COLOR: '1', NO_COLOR: '1'}],
    [true, ['--color', 'always'], {NO_COLOR: '1'}],
    [false, ['--color', 'never'], {FORCE_COLOR: '1'}]
  ])('coloured %s: %j %j', async (colored, args, environment) => {
    const {stdout} = await runCli([...args, 'wrong.md'], {cwd: folder.path, environment})
    expect(stdout.includes('\u001B[')).toBe(colored)
  })

  test('--quiet leaves out the totals, --verbose tells of each file on stderr', async () => {
    expect((await run(['-q', 'right.txt'])).stdout).toBe('')
    const {stdout, stderr} = await run(['--verbose', 'right.txt'])
    expect(stdout).toMatch(/^1 file, \d claims? .*: no findings\n$/)
    expect(stderr).toMatch(/^factlint: right\.txt: \d claims? in \d+ ms\n$/)
  })

  test('a reader that leaves ends the report in silence', async () => {
    writeFileSync(path.join(folder.path, 'long.txt'), wrong.repeat(3000))
    const child = spawn(process.execPath, [main, 'claims', 'long.txt'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    await once(child, 'close')
    expect(stderr).toBe('')
  })
})
