import {execFileSync} from 'node:child_process'
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createProgram} from '../../src/cli/program.js'
import {completionScript} from '../../src/cli/reference/completion.js'
import {flagGroupsOf} from '../../src/cli/reference/flag-groups.js'
import {flagTable} from '../../src/cli/reference/flag-table.js'
import {manPage} from '../../src/cli/reference/man-page.js'
import {shortHelp} from '../../src/cli/reference/short-help.js'
import {runCli} from './run-cli.js'

const context = {version: '1.2.3', environment: {}, commandNames: [], tell: () => undefined}
const program = createProgram(context, () => undefined)
const flagsOf = (command: (typeof program.commands)[number]) => flagGroupsOf(command).flatMap((group) => group.flags)
const lint = program.commands.filter((command) => command.name() === 'lint')
const every = [...new Set(program.commands.flatMap((command) => flagsOf(command).map((flag) => flag.long)))]

test('the help fits a screen, and names every command and flag of a lint', async () => {
  const help = shortHelp(program)
  expect(help.split('\n').length).toBeLessThanOrEqual(30)
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  for (const {long} of lint.flatMap(flagsOf)) expect(help).toContain(long)
  for (const command of program.commands) expect(help).toContain(command.name())
  expect(await runCli(['--help'], {cwd: '.'})).toEqual({code: 0, stdout: help, stderr: ''})
  expect((await runCli(['lint', '--help'], {cwd: '.'})).stdout).toContain('mildest finding that fails the run')
})

test('the table of the README holds every flag of a lint', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const command of lint) expect(readme).toContain(flagTable(command))
})

// `--stdio` is the language server's, and tested with it.
test('every flag is given to the command line in some test', () => {
  const tests = readdirSync('tests/cli')
    .filter((file) => file.endsWith('.test.ts') && file !== path.basename(import.meta.filename))
    .map((file) => readFileSync(path.join('tests/cli', file), 'utf8'))
    .join('\n')
  expect(
    every
      .filter((flag) => flag !== '--stdio')
      .filter((flag) => !tests.includes(`'${flag}'`) && !tests.includes(`'${flag}=`) && !tests.includes(`\`${flag}=`))
  ).toEqual([])
})

test('the manual page names every flag, and man reads it without complaint', () => {
  const page = manPage(program, '1.2.3')
  for (const flag of every) expect(page).toContain(flag.replaceAll('-', '\\-'))
  expect(page).not.toMatch(/^'/m)
  // A line that begins with a stop is a request; these are the ones in use.
  for (const [request] of page.matchAll(/^\.\w+/gm)) expect(['.TH', '.SH', '.TP', '.B', '.br']).toContain(request)
})

describe('completion', () => {
  const bash = completionScript('bash', program, ['weekday-date', 'same-event-date'])
  const complete = (...words: readonly string[]) => {
    const asked = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _factlint; printf '%s\n' "\${COMPREPLY[@]}"`
    const printed = execFileSync('bash', ['-c', `${bash}\n${asked}`], {cwd: 'samples', encoding: 'utf8'})
    return printed.split('\n').filter((word) => word !== '')
  }

  test.each<[readonly string[], readonly string[]]>([
    [['factlint', 'cl'], ['claims']],
    [['factlint', '--form'], ['--format']],
    [
      ['factlint', '-f', 'js'],
      ['json', 'jsonl']
    ],
    [['factlint', 'claims', '-f', 'js'], ['json']],
    [['factlint', '--fail-on', 'w'], ['warning']],
    [['factlint', '--rule', 'week'], ['weekday-date=off']],
    [['factlint', 'explain', 'same'], ['same-event-date']],
    [['factlint', 'hook', 'un'], ['uninstall']],
    [['factlint', 'completion', 'z'], ['zsh']],
    [['factlint', '--baseline', 'READ'], ['README.md']],
    [['factlint', 'draft.md', 'art'], ['articles']]
  ])('%j gives %j', (words, expected) => {
    expect(complete(...words)).toEqual(expected)
  })

  test.each(['bash', 'zsh', 'fish'] as const)('%s: every command and flag is in the script', async (shell) => {
    const {code, stdout} = await runCli(['completion', shell], {cwd: '.'})
    expect(code).toBe(0)
    for (const command of program.commands) expect(stdout).toContain(command.name())
    for (const flag of every) expect(stdout).toContain(shell === 'fish' ? ` -l ${flag.slice(2)}` : flag)
  })

  test('another shell is told', async () => {
    const {code, stderr} = await runCli(['completion', 'zhs'], {cwd: '.'})
    expect(stderr).toBe("factlint: 'zhs': expected bash, zsh or fish. Did you mean 'zsh'? See factlint --help.\n")
    expect(code).toBe(2)
  })
})
