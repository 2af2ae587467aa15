import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {writeFiles} from '../write-file.js'
import {git, gitEnvironment} from './git-repository.js'
import {runCli, temporaryFolder} from './run-cli.js'

const wrong = 'The council met on Friday, Sept. 5, 2020, to vote.\n'
const right = 'The council met on Friday, Sept. 4, 2020, to vote.\n'

const folder = temporaryFolder(() => undefined)
let made = 0

/** Why a commit failed; null when it did not. */
function commitFailure(cwd: string): string | null {
  try {
    git(cwd, 'commit', '-qm', 'A change')
    return null
  } catch (error) {
    return String((error as {stderr: unknown}).stderr) // execFileSync throws an error that carries what the command wrote
  }
}

/** A repository without a commit. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = path.join(folder.path, String(made++))
  mkdirSync(cwd)
  git(cwd, 'init', '-q', '-b', 'main')
  writeFiles(cwd, files)
  return cwd
}

/** A repository whose files are committed. */
function committed(files: Readonly<Record<string, string>> = {'a.md': right}): string {
  const cwd = repository(files)
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', 'First')
  return cwd
}

async function lint(cwd: string, ...args: readonly string[]) {
  const {code, stdout, stderr} = await runCli(['-f', 'json', ...args], {cwd, environment: gitEnvironment})
  const report = stdout === '' ? {files: []} : (JSON.parse(stdout) as {files: {path: string; findings: unknown[]}[]}) // tested with the reporter
  return {code, stderr, files: report.files.map((d) => `${d.path} ${d.findings.length}`)}
}

describe('--staged', () => {
  test('before the first commit', async () => {
    const cwd = repository({'a.md': wrong, 'b.md': wrong})
    git(cwd, 'add', 'a.md')
    expect(await lint(cwd, '--staged')).toEqual({code: 1, stderr: '', files: ['a.md 1']})
  })

  test('a file that is staged in part, and one that is gone from the work tree', async () => {
    const cwd = committed({'a.md': right, 'b.md': right, 'c.md': right})
    writeFiles(cwd, {'a.md': wrong, 'b.md': wrong, 'c.md': wrong})
    git(cwd, 'add', 'a.md', 'c.md')
    writeFiles(cwd, {'a.md': `${wrong}\n${wrong}`})
    renameSync(path.join(cwd, 'c.md'), path.join(cwd, 'moved'))
    expect(await lint(cwd, '--staged')).toEqual({code: 1, stderr: '', files: ['a.md 1', 'c.md 1']})
  })

  test('only what is added or altered, and is a text', async () => {
    const cwd = committed({'a.md': wrong, 'b.md': right, 'c.md': right, 'd.png': 'x'})
    git(cwd, 'rm', '-q', 'a.md')
    git(cwd, 'mv', 'b.md', 'new name.md')
    writeFiles(cwd, {'d.png': wrong, 'e.md': wrong, '.factlintignore': 'e.md'})
    git(cwd, 'add', 'd.png', 'e.md')
    expect(await lint(cwd, '--staged')).toEqual({code: 0, stderr: '', files: ['new name.md 0']})
  })

  test('spaces, quotation marks, letters of other scripts, line ends in names', async () => {
    const names = [' a.md', 'b"c.md', 'tab\tand\nline.md', 'Übergröße/日本語.md', "it's.md"]
    const cwd = repository(Object.fromEntries(names.map((name) => [name, wrong])))
    git(cwd, 'add', '-A')
    expect((await lint(cwd, '--staged')).files.sort()).toEqual(names.map((name) => `${name} 1`).sort())
  })

  test('from a subfolder, and narrowed to paths', async () => {
    const cwd = repository({'a.md': wrong, 'sub/b.md': wrong, 'sub/deep/c.md': right})
    git(cwd, 'add', '-A')
    const sub = path.join(cwd, 'sub')
    expect((await lint(sub, '--staged')).files).toEqual(['../a.md 1', 'b.md 1', 'deep/c.md 0'])
    expect((await lint(sub, '--staged', 'deep')).files).toEqual(['deep/c.md 0'])
  })

  test('in another worktree', async () => {
    const cwd = committed()
    const tree = path.join(folder.path, `tree-${made++}`)
    git(cwd, 'worktree', 'add', '-q', tree)
    writeFiles(tree, {'b.md': wrong})
    git(tree, 'add', 'b.md')
    expect((await lint(tree, '--staged')).files).toEqual(['b.md 1'])
    expect((await lint(cwd, '--staged', '--allow-empty')).files).toEqual([])
  })

  test('beside a submodule, and inside it', async () => {
    const inner = committed({'inner.md': right})
    const cwd = committed()
    git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'module')
    writeFiles(cwd, {'b.md': wrong, 'module/inner.md': wrong})
    git(cwd, 'add', '-A')
    git(path.join(cwd, 'module'), 'add', '-A')
    expect((await lint(cwd, '--staged')).files).toEqual(['b.md 1'])
    expect((await lint(path.join(cwd, 'module'), '--staged')).files).toEqual(['inner.md 1'])
  })

  test('a link to a text is no text, and a staged text may be too large or broken', async () => {
    const cwd = repository({'a.md': wrong, 'big.md': wrong.repeat(100), 'c.md': right})
    execFileSync('ln', ['-s', 'a.md', path.join(cwd, 'link.md')])
    git(cwd, 'add', '-A')
    expect(await lint(cwd, '--staged', '--max-file-size', '1kB')).toEqual({
      code: 2,
      stderr: 'factlint: big.md: it is larger than 1 kB; split it, or raise --max-file-size.\n',
      files: ['a.md 1', 'c.md 0']
    })
  })

  test('nothing staged', async () => {
    const cwd = committed()
    expect(await lint(cwd, '--staged')).toMatchObject({
      code: 2,
      stderr: 'factlint: --staged: no text is staged; pass --allow-empty if that is no error.\n'
    })
    expect(await lint(cwd, '--staged', '--allow-empty')).toEqual({code: 0, stderr: '', files: []})
  })

  test('outside a repository', async () => {
    const cwd = path.join(folder.path, `plain-${made++}`)
    writeFiles(cwd, {'a.md': wrong})
    expect(await lint(cwd, '--staged')).toMatchObject({
      code: 2,
      stderr: 'factlint: --staged: this folder is in no git repository.\n'
    })
  })
})

describe('--since', () => {
  test('what a branch changed, from where it left', async () => {
    const cwd = committed({'a.md': wrong, 'b.md': right})
    git(cwd, 'checkout', '-q', '-b', 'topic')
    writeFiles(cwd, {'b.md': wrong, 'c.md': right})
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'Topic')
    git(cwd, 'checkout', '-q', 'main')
    writeFiles(cwd, {'d.md': wrong})
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'Main')
    git(cwd, 'checkout', '-q', 'topic')
    writeFiles(cwd, {'b.md': right})
    expect(await lint(cwd, '--since', 'main')).toEqual({code: 1, stderr: '', files: ['b.md 1', 'c.md 0']})
  })

  test.each(['gone', '--all'])('%s', async (ref) => {
    expect(await lint(committed(), `--since=${ref}`)).toMatchObject({
      code: 2,
      stderr: `factlint: '--since ${ref}': git knows no such commit; in a shallow clone, fetch it first.\n`
    })
  })

  test('and --staged are two questions', async () => {
    expect(await lint(committed(), '--since', 'HEAD', '--staged')).toMatchObject({
      code: 2,
      stderr: "factlint: option '--staged' cannot be used with option '--since <ref>'. See factlint --help.\n"
    })
  })
})

test('the pre-commit framework runs what its manifest says', async () => {
  const [entry] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, unknown>[] // a list of hooks, as the framework wants it
  expect(entry).toMatchObject({
    id: 'factlint',
    language: 'node',
    require_serial: true,
    types_or: ['markdown', 'plain-text']
  })
  const [command, ...args] = String(entry?.['entry']).split(' ')
  expect(command).toBe('factlint')
  expect(
    (await lint(repository({'a.md': wrong, '.factlintignore': 'b.md', 'b.md': wrong}), ...args, 'a.md', 'b.md')).code
  ).toBe(1)
})

describe('hook', () => {
  const hook = (cwd: string, action: string) => runCli(['hook', action], {cwd, environment: gitEnvironment})

  test('holds up a commit with a finding, lets others pass, and is removed', async () => {
    const cwd = committed()
    expect(await hook(cwd, 'install')).toEqual({
      ...{code: 0, stdout: ''},
      stderr: `factlint: ${path.join('.git', 'hooks', 'pre-commit')}: installed.\n`
    })
    writeFiles(cwd, {'a.md': wrong})
    git(cwd, 'add', '-A')
    expect(commitFailure(cwd)).not.toBeNull()
    writeFiles(cwd, {'a.md': `${right}\n`})
    git(cwd, 'add', '-A')
    expect(commitFailure(cwd)).toBeNull()
    writeFiles(cwd, {'b.txt': 'no text staged'})
    git(cwd, 'rm', '-q', 'a.md')
    expect(commitFailure(cwd)).toBeNull()
    expect((await hook(cwd, 'install')).stderr).toContain('installed anew.')
    expect((await hook(cwd, 'uninstall')).stderr).toContain('removed.')
    expect(existsSync(path.join(cwd, '.git/hooks/pre-commit'))).toBe(false)
    expect((await hook(cwd, 'uninstall')).stderr).toContain('no hook is there.')
  })

  test('reads what a commit of single files commits, not the index beside it', async () => {
    const cwd = committed({'a.md': right, 'b.md': right})
    await hook(cwd, 'install')
    writeFiles(cwd, {'a.md': wrong, 'b.md': `${right}\n`})
    git(cwd, 'add', 'a.md')
    git(cwd, 'commit', '-qm', 'Only b', 'b.md')
    expect(git(cwd, 'status', '--porcelain')).toBe('M  a.md\n')
  })

  test('in core.hooksPath, from a subfolder', async () => {
    const cwd = committed({'sub/a.md': right})
    git(cwd, 'config', 'core.hooksPath', 'my hooks')
    const {stderr} = await hook(path.join(cwd, 'sub'), 'install')
    expect(stderr).toContain('installed.')
    expect(statSync(path.join(cwd, 'my hooks', 'pre-commit')).mode & 0o111).toBe(0o111)
    writeFiles(cwd, {'sub/a.md': wrong})
    git(cwd, 'add', '-A')
    expect(commitFailure(path.join(cwd, 'sub'))).not.toBeNull()
  })

  test('in a worktree it is the hook of all', async () => {
    const cwd = committed()
    const tree = path.join(folder.path, `tree-${made++}`)
    git(cwd, 'worktree', 'add', '-q', tree)
    await hook(tree, 'install')
    expect(existsSync(path.join(cwd, '.git/hooks/pre-commit'))).toBe(true)
    writeFiles(tree, {'a.md': wrong})
    git(tree, 'add', '-A')
    expect(commitFailure(tree)).not.toBeNull()
  })

  test('another hook is left as it is', async () => {
    const cwd = committed()
    const file = path.join(cwd, '.git/hooks/pre-commit')
    writeFiles(cwd, {'.git/hooks/pre-commit': '#!/bin/sh\n'})
    const installed = await hook(cwd, 'install')
    expect(installed.code).toBe(2)
    expect(installed.stderr).toMatch(
      /^factlint: \S+pre-commit: another hook is there, and was left as it is\. To run factlint too, add a line to it: '\/.+' '\/.+factlint\.js' --staged --allow-empty\n$/
    )
    const removed = await hook(cwd, 'uninstall')
    expect(removed.code).toBe(2)
    expect(removed.stderr).toContain('this hook is not from factlint, and was left as it is.')
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\n')
  })

  test('one that cannot run says so', async () => {
    const cwd = committed()
    await hook(cwd, 'install')
    const file = path.join(cwd, '.git/hooks/pre-commit')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^factlint=.*$/m, "factlint='/gone/main.js'"))
    writeFiles(cwd, {'a.md': `${right}\n`})
    git(cwd, 'add', '-A')
    expect(commitFailure(cwd)).toContain('factlint: the hook cannot run: /gone/main.js or its node is gone.')
  })

  test('outside a repository, and without an action', async () => {
    const cwd = path.join(folder.path, `plain-${made++}`)
    mkdirSync(cwd)
    expect((await hook(cwd, 'install')).stderr).toBe('factlint: this folder is in no git repository.\n')
    const {code, stderr} = await runCli(['hook', 'instal'], {cwd})
    expect(stderr).toBe(
      "factlint: 'instal': expected install or uninstall. Did you mean 'install'? See factlint --help.\n"
    )
    expect(code).toBe(2)
  })
})
