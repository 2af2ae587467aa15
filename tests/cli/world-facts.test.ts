import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {lintReporters, type LintFormat} from '../../src/reporters/index.js'
import {runCli, temporaryFolder} from './run-cli.js'

const finding =
  /^draft\.txt:1:12: warning same-measure-quantity "8 days" contradicts "7 days", a fact from ISO 8601-1:2019, as of \d{4}-\d\d-\d\d \(\S*rules\/facts\/calendar\.yaml:\d+:\d+\)\n$/

const folder = temporaryFolder((at) => {
  const write = (name: string, text: string) => {
    writeFileSync(path.join(at, name), text)
  }
  write('draft.txt', 'A week has 8 days.\n')
  write('both.txt', 'A week has 8 days. The Harbor Board employs 430 people.\n')
  write('denied.txt', 'The solar system has seven planets.\n')
  write('desk.yaml', '- fact: The Harbor Board employs 340 people.\n- fact: The solar system has nine planets.\n')
  write('world.yaml', 'facts: [factlint:world]\n')
  write('desk-and-world.yaml', 'facts: [desk.yaml, factlint:world]\n')
  write('wrong.yaml', 'facts: [factlint:wrold]\n')
})

function run(...args: readonly string[]) {
  return runCli(args, {cwd: folder.path})
}

describe('factlint:world', () => {
  test('is off until it is asked for', async () => {
    expect(await run('-q', 'draft.txt')).toMatchObject({code: 0, stdout: ''})
  })

  test('is a fact sheet of the command line, and of a configuration', async () => {
    const flag = await run('--facts', 'factlint:world', '-f', 'compact', 'draft.txt')
    expect(flag.stdout).toMatch(finding)
    expect(flag.code).toBe(1)
    expect((await run('-c', 'world.yaml', '-f', 'compact', 'draft.txt')).stdout).toBe(flag.stdout)
    const both = await run('-c', 'world.yaml', '--facts', 'factlint:world', '-f', 'compact', 'draft.txt')
    expect(both.stdout).toBe(flag.stdout)
  })

  test.each(Object.keys(lintReporters) as LintFormat[])('%s tells the source and the day', async (format) => {
    const {stdout} = await run('--facts', 'factlint:world', '-f', format, 'draft.txt')
    const words = stdout.replaceAll(/\s+/g, ' ')
    for (const told of ['calendar.yaml', 'ISO 8601-1:2019', '2026-11-01']) expect(words).toContain(told)
  })

  test('holds beside a sheet of the desk, which is the nearer where both deny a value', async () => {
    const both = await run('-c', 'desk-and-world.yaml', '-f', 'compact', 'both.txt')
    expect(both.stdout.match(/\((?:\S*\/)?\w+\.yaml/g)?.map((d) => path.basename(d))).toEqual([
      'calendar.yaml',
      '(desk.yaml'
    ])
    const denied = await run('-c', 'desk-and-world.yaml', '-f', 'compact', 'denied.txt')
    expect(denied.stdout).toMatch(/^.* "seven planets" contradicts "nine planets", a fact \(desk\.yaml:2:30\)\n$/)
  })

  test('stands in the printed configuration by its name', async () => {
    const {stdout} = await run('-c', 'world.yaml', '--print-config')
    expect(JSON.parse(stdout)).toMatchObject({facts: ['factlint:world']})
  })

  test('holds in a run from the cache as well', async () => {
    const cached = () => run('--cache', '--facts', 'factlint:world', '-f', 'compact', 'draft.txt')
    expect((await cached()).stdout).toMatch(finding)
    expect((await cached()).stdout).toMatch(finding)
  })

  test.each([
    [
      '--facts',
      ['--facts', 'factlint:wrold', 'draft.txt'],
      "'--facts factlint:wrold': no such facts come with factlint. Did you mean 'factlint:world'? See factlint --help."
    ],
    [
      'facts check',
      ['facts', 'check', 'factlint:moon-and-stars'],
      "'factlint:moon-and-stars': no such facts come with factlint. There is 'factlint:world'. See factlint --help."
    ],
    [
      'a configuration',
      ['-c', 'wrong.yaml', 'draft.txt'],
      "wrong.yaml:1:9 'factlint:wrold' is not known. Did you mean 'factlint:world'?"
    ]
  ])('another name in %s is a mistake', async (_where, args, told) => {
    const {code, stderr} = await run(...args)
    expect(stderr).toBe(`factlint: ${told}\n`)
    expect(code).toBe(2)
  })

  test('is listed, and contradicts itself nowhere', async () => {
    const {stdout} = await run('facts', '--facts', 'factlint:world')
    expect(stdout).toMatch(/calendar\.yaml:\d+: A week has 7 days\. \(ISO 8601-1:2019, as of 2026-11-01\)\n/)
    expect(await run('facts', 'check', '-q', 'factlint:world')).toMatchObject({code: 0, stdout: ''})
  })

  test('is not added to', async () => {
    const {code, stderr} = await run('facts', 'add', 'draft.txt:1', '--facts', 'factlint:world')
    expect(stderr).toBe(
      'factlint: factlint:world: it comes with factlint; name a sheet of your own with --facts to add to.\n'
    )
    expect(code).toBe(2)
  })
})
