import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeFiles} from '../write-file.js'
import {git} from './git-repository.js'
import {runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder(() => undefined)
let made = 0

/** A repository with the named files in it, each a short text unless it is given. */
function repositoryWith(texts: readonly string[], files: Readonly<Record<string, string>>): string {
  const root = path.join(folder.path, String(made++))
  mkdirSync(root)
  git(root, 'init', '-q')
  const all = {...Object.fromEntries(texts.map((name) => [name, 'They met on May 3.\n'])), ...files}
  writeFiles(root, all)
  return root
}

async function read(cwd: string, args: readonly string[], stdin?: string) {
  const {stdout, stderr, code} = await runCli(['claims', '-f', 'json', ...args], {cwd, ...(stdin ? {stdin} : {})})
  const report = JSON.parse(stdout) as {files: {path: string}[]} // the shape is tested with the reporter
  return {paths: report.files.map((file) => file.path), stderr, code}
}

const texts = ['a.md', 'b.txt', 'old/c.md', 'old/keep.md', 'sub/d.md', 'sub/deep/e.md', 'sub/deep/a.md']

describe.concurrent('.gitignore', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a name anywhere', {'.gitignore': 'a.md\n'}],
    ['an anchored name', {'.gitignore': '/a.md\n'}],
    ['a folder', {'.gitignore': 'sub/\n'}],
    ['a pattern, and one taken back', {'.gitignore': '*.md\n!a.md\n'}],
    ['nothing is taken back from an ignored folder', {'.gitignore': 'old\n', 'old/.gitignore': '!keep.md\n'}],
    ['but from a folder whose files are ignored', {'.gitignore': 'old/*\n', 'old/.gitignore': '!keep.md\n'}],
    ['the nearest wins', {'.gitignore': '!e.md\n', 'sub/deep/.gitignore': 'e.md\n'}],
    ['a middle slash anchors', {'sub/.gitignore': 'deep/a.md\n'}],
    ['comments, escapes and trailing spaces', {'.gitignore': '# a.md\n\\#b\nb.txt  \n'}],
    ['.git/info/exclude', {'.git/info/exclude': 'd.md\n'}],
    ['and what .gitignore says over it', {'.git/info/exclude': 'd.md\n', '.gitignore': '!d.md\n'}]
  ])('%s', async (_name, files) => {
    const cwd = repositoryWith(texts, files)
    const told = git(cwd, 'ls-files', '--others', '--exclude-standard')
    const expected = told.split('\n').filter((name) => /\.(?:md|txt)$/.test(name))
    expect((await read(cwd, ['.'])).paths).toEqual(expected.sort())
    expect((await read(cwd, ['**/*'])).paths).toEqual(expected.sort())
  })

  test('above the folder it is run in', async () => {
    const cwd = path.join(repositoryWith(texts, {'.gitignore': 'sub/deep\n'}), 'sub')
    expect((await read(cwd, ['.'])).paths).toEqual(['d.md'])
  })

  test('does not hold for a file that is named', async () => {
    const cwd = repositoryWith(texts, {'.gitignore': 'a.md\n'})
    expect((await read(cwd, ['a.md'])).paths).toEqual(['a.md'])
  })
})

describe.concurrent('factlint\u2019s own', () => {
  const named = 'factlint: a.md: it is ignored; pass --no-ignore to read it.\n'

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['.factlintignore', {'.factlintignore': 'a.md\nold/\nsub/\n'}, []],
    ['--ignore-path', {patterns: 'a.md\nold/\nsub/\n'}, ['--ignore-path', 'patterns']],
    [
      '--ignore-pattern',
      {},
      [
        '--ignore-pattern',
        'a.md',
        '--ignore-pattern',
        '{old,x}/',
        '--ignore-pattern',
        'old',
        '--ignore-pattern',
        '/sub'
      ]
    ],
    ['ignore in the configuration', {'.factlintrc.yaml': 'ignore: [a.md, old, sub/**]'}, []]
  ])('%s holds for files that are found and for files that are named', async (_name, files, args) => {
    const cwd = repositoryWith(texts, files)
    expect(await read(cwd, [...args, '.'])).toEqual({paths: ['b.txt'], stderr: '', code: 0})
    expect(await read(cwd, [...args, 'a.md', 'b.txt'])).toEqual({paths: ['b.txt'], stderr: named, code: 0})
    expect((await read(cwd, [...args, '-q', 'a.md'])).stderr).toBe('')
  })

  test('.factlintignore takes back what .gitignore leaves out', async () => {
    const cwd = repositoryWith(texts, {'.gitignore': 'sub\n', '.factlintignore': '!sub\nold\n'})
    expect((await read(cwd, ['.'])).paths).toEqual(['a.md', 'b.txt', 'sub/d.md', 'sub/deep/a.md', 'sub/deep/e.md'])
  })

  test('--no-ignore', async () => {
    const cwd = repositoryWith(['a.md', 'b.md', 'c.md'], {
      ...{'.gitignore': 'a.md', '.factlintignore': 'b.md', '.factlintrc.yaml': 'ignore: [c.md]'}
    })
    expect((await read(cwd, ['--no-ignore', '.'])).paths).toEqual(['a.md', 'b.md', 'c.md'])
    expect((await read(cwd, ['--allow-empty', '.'])).paths).toEqual([])
  })

  test('--ignore-path with a file that is not there', async () => {
    const cwd = repositoryWith(['a.md'], {})
    const {code, stderr} = await runCli(['--ignore-path', 'gone', '.'], {cwd})
    expect(stderr).toBe('factlint: gone: there is no such file or folder.\n')
    expect(code).toBe(2)
  })
})

describe.concurrent('--files-from', () => {
  test('a list in a file, its names no patterns, each file once', async () => {
    const cwd = repositoryWith(['a[1].md', 'b c.md', 'ü.txt'], {list: 'a[1].md\r\nb c.md\n\nü.txt\n./b c.md\n'})
    expect((await read(cwd, ['--files-from', 'list'])).paths).toEqual(['a[1].md', 'b c.md', 'ü.txt'])
  })

  test('a list parted by NUL on standard input', async () => {
    const cwd = repositoryWith(['a.md', 'line\nbreak.md'], {})
    const list = 'line\nbreak.md\0a.md\0'
    expect((await read(cwd, ['--files-from', '-'], list)).paths).toEqual(['line\nbreak.md', 'a.md'])
  })

  test('what is not there', async () => {
    const cwd = repositoryWith(['a.md'], {list: '*.md\n'})
    for (const [name, told] of [
      ['gone', 'gone'],
      ['list', '*.md']
    ] as const) {
      const {code, stderr} = await runCli(['--files-from', name], {cwd})
      expect(stderr).toBe(`factlint: ${told}: there is no such file or folder.\n`)
      expect(code).toBe(2)
    }
  })
})

test.each<[readonly string[]]>([
  [['claims', '-f', 'json', 'a.md']],
  [['-f', 'json', 'claims', 'a.md']],
  [['--format=json', '--as-of', '2020-01-01', 'claims', 'a.md']]
])('a command may stand after its flags: %j', async (args) => {
  const cwd = repositoryWith(['a.md'], {})
  expect((await runCli(args, {cwd})).stdout).toContain('"kind":"date"')
})
