import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {runCli, temporaryFolder} from './run-cli.js'

const weekdayRule = readFileSync('rules/date/weekday-date.yaml', 'utf8')

const folder = temporaryFolder((root) => {
  mkdirSync(path.join(root, 'good'))
  mkdirSync(path.join(root, 'bad'))
  mkdirSync(path.join(root, 'failing'))
  writeFileSync(path.join(root, 'good', 'weekday-date.yaml'), weekdayRule)
  writeFileSync(path.join(root, 'bad', 'weekday-date.yaml'), weekdayRule.replace('severity: error', 'severity: eror'))
  writeFileSync(
    path.join(root, 'failing', 'weekday-date.yaml'),
    weekdayRule.replace(/ {2}agrees:\n/, '$&    - They met on Friday, Sept. 5, 2020.\n')
  )
})

const run = (...args: readonly string[]) => runCli(args, {cwd: folder.path})

test('the rules are listed in every format', async () => {
  expect((await run('rules')).stdout).toContain('  error    weekday-date ')
  expect((await run('rules', '-f', 'compact')).stdout).toMatch(/^date\/weekday-date error \S.*$/m)
  const {stdout} = await run('rules', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({version: 1})
  expect(stdout).toContain('"url": "rules/date/weekday-date.md"')
})

test('a rule is explained with its examples, the places underlined', async () => {
  const {stdout} = await run('explain', 'weekday-date')
  expect(stdout).toMatch(/^weekday-date {2}error {2}date\n/)
  expect(stdout).toMatch(/Leaves alone\n {2}\S[\s\S]+Reported\n {2}- \S.*\n *\^+\n[\s\S]+Not reported\n {2}- \S/)
})

test('the examples inside a rule file are run', async () => {
  const good = await run('rules', 'test', 'good')
  expect(good).toMatchObject({code: 0, stderr: ''})
  expect(good.stdout).toMatch(/^1 rule, \d+ examples: all as they say\n$/)

  const failing = await run('rules', 'test', 'failing/weekday-date.yaml')
  expect(failing.code).toBe(1)
  expect(failing.stdout).toContain('fails weekday-date agrees[0]\n    “They met on Friday, Sept. 5, 2020.”\n')
})

test('a mistake in a rule file is told with its place, and the others are run', async () => {
  const {code, stdout, stderr} = await run('rules', 'test', 'bad', 'good', 'gone')
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^factlint: gone: there is no such file or folder\.\nfactlint: bad\/weekday-date\.yaml:\d+:\d+ .*'eror'.*Did you mean 'error'\?\n$/
  )
  expect(stdout).toMatch(/^1 rule, /)
})
