import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {lintReporters, type LintFormat} from '../../src/reporters/index.js'
import {runCli, temporaryFolder} from './run-cli.js'

const sheet = `# What the desk knows.
- fact: The border between Norfell and Ardal is 2,100 miles long.
  source: Survey Office   # asked by phone
  asOf: 2026-03-01

- fact: "The Harbor Board employs 340 people."
  aliases: [HBA]
- fact: >-
    The bridge at Morrow
    was opened in May 1998.
  until: 2025-12-31
`
const border = 'The 2,600-mile border between Norfell and Ardal is quiet.\n'

const folder = temporaryFolder((at) => {
  const write = (name: string, text: string) => {
    writeFileSync(path.join(at, name), text)
  }
  write('facts.yaml', sheet)
  write('facts.md', '---\ndate: 2026-02-01\n---\n\n- The border between Norfell and Ardal is 2,100 miles long.\n')
  write('border.txt', border)
  write('alias.txt', 'The HBA employs 430 people.\n')
  write('bridge.txt', 'The bridge at Morrow was opened in June 1998.\n')
  write(
    'agrees.txt',
    'The border between Norfell and Ardal, some 2,100 miles long, is quiet. The HBA employs 340 people.\n'
  )
  write('two.txt', 'The border is 2,100 miles long. The road along it was built in 1990.\n')
  write('bad.yaml', '- fact: The border is long.\n  sorce: Survey Office\n')
  write(
    'clash.yaml',
    '- fact: The Harbor Board employs 340 people.\n- fact: The 430 people whom the Harbor Board employs.\n'
  )
})

function run(...args: readonly string[]) {
  return runCli(args, {cwd: folder.path})
}

describe('factlint --facts', () => {
  test.each(Object.keys(lintReporters) as LintFormat[])(
    '%s tells the place, the source and the day',
    async (format) => {
      const {stdout, code} = await run('--facts', 'facts.yaml', '--as-of', '2025-06-01', '-f', format, 'border.txt')
      const words = stdout.replaceAll(/\s+/g, ' ')
      for (const told of ['facts.yaml', 'Survey Office', '2026-03-01']) expect(words).toContain(told)
      expect(code).toBe(1)
    }
  )

  test('JSON has the source and the day by themselves', async () => {
    const {stdout} = await run('--facts', 'facts.yaml', '-q', '-f', 'json', 'border.txt')
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{findings: [{related: [{path: 'facts.yaml', fact: {source: 'Survey Office', asOf: '2026-03-01'}}]}]}]
    })
  })

  test('any text is a sheet, and its front matter tells the day', async () => {
    const {stdout} = await run('--facts', 'facts.md', '-f', 'compact', 'border.txt')
    expect(stdout).toBe(
      'border.txt:1:5: warning same-measure-quantity "2,600-mile" contradicts "2,100 miles", a fact, as of 2026-02-01 (facts.md:5:43)\n'
    )
  })

  test('another name of what a fact is about is the same thing', async () => {
    const {stdout} = await run('--facts', 'facts.yaml', '-q', '-f', 'compact', 'alias.txt')
    expect(stdout).toContain('"430 people" contradicts "340 people", a fact (facts.yaml:6:35)')
  })

  test('a text that agrees passes', async () => {
    expect((await run('--facts', 'facts.yaml', '-q', 'agrees.txt')).code).toBe(0)
  })

  test('a fact that has run out warns, and is left aside', async () => {
    const late = await run('--facts', 'facts.yaml', '--as-of', '2026-01-01', '-f', 'compact', 'bridge.txt')
    expect(late.stderr).toBe(
      'factlint: facts.yaml:9: this fact ran out on 2025-12-31 and is left aside; renew it, or take it out.\n'
    )
    expect(late).toMatchObject({code: 0, stdout: ''})
    const then = await run('--facts', 'facts.yaml', '--as-of', '2025-12-31', '-f', 'compact', 'bridge.txt')
    expect(then.stdout).toContain('"June 1998" contradicts "May 1998", a fact (facts.yaml:10:19)')
    expect(then.stderr).toBe('')
  })

  test('a mistake in a sheet fails the run, with its place', async () => {
    const {code, stderr} = await run('--facts', 'bad.yaml', '-q', 'border.txt')
    expect(stderr).toBe("factlint: bad.yaml:2: '0.sorce' is not a known key. Did you mean 'source'?\n")
    expect(code).toBe(2)
  })

  test('a configuration names sheets from its own folder', async () => {
    writeFileSync(path.join(folder.path, 'house.yaml'), 'facts: [facts.m*]\n')
    const {stdout} = await run('-c', 'house.yaml', '-q', '-f', 'compact', 'border.txt')
    expect(stdout).toContain('(facts.md:5:43)')
    writeFileSync(path.join(folder.path, 'gone.yaml'), 'facts: [gone.md]\n')
    expect((await run('-c', 'gone.yaml', '-q', 'border.txt')).stderr).toBe(
      "factlint: gone.yaml:1:9 'gone.md' matches no file. Patterns are from the folder of this file.\n"
    )
  })
})

describe('factlint facts', () => {
  test('lists the facts', async () => {
    expect((await run('facts', '--facts', 'facts.yaml')).stdout).toBe(
      'facts.yaml:2: The border between Norfell and Ardal is 2,100 miles long. (Survey Office, as of 2026-03-01)\n' +
        'facts.yaml:6: The Harbor Board employs 340 people.\n' +
        'facts.yaml:9: The bridge at Morrow was opened in May 1998. (until 2025-12-31)\n'
    )
  })

  test('without a sheet, tells how to name one', async () => {
    const {code, stderr} = await run('facts')
    expect(stderr).toBe(
      "factlint: no fact sheet is named: give one, or write 'facts: [facts.yaml]' in .factlintrc.yaml.\n"
    )
    expect(code).toBe(2)
  })

  test('check finds contradictions inside a sheet', async () => {
    const {code, stdout} = await run('facts', 'check', '-f', 'compact', 'clash.yaml')
    expect(stdout).toBe(
      'clash.yaml:2:13: warning same-event-quantity "430 people" contradicts "340 people" (clash.yaml:1:34)\n'
    )
    expect(code).toBe(1)
    expect((await run('facts', 'check', '-q', '--as-of', '2025-06-01', 'facts.yaml')).code).toBe(0)
    expect((await run('facts', 'check', '-q', 'bad.yaml')).code).toBe(2)
  })

  test('add puts a sentence behind the others, and leaves all else as it stands', async () => {
    const {code, stderr} = await run('facts', 'add', 'border.txt:1', '--facts', 'facts.yaml')
    expect({code, stderr}).toEqual({code: 0, stderr: `factlint: facts.yaml: added "${border.trim()}"\n`})
    const after = readFileSync(path.join(folder.path, 'facts.yaml'), 'utf8')
    expect(after).toBe(`${sheet}- fact: ${border.trim()}\n  source: border.txt\n`)
    writeFileSync(path.join(folder.path, 'facts.yaml'), sheet)
  })

  test('of several sentences on a line, add wants one named', async () => {
    const {code, stderr} = await run('facts', 'add', 'two.txt:1', '--facts', 'new.yaml')
    expect(stderr).toBe('factlint: two.txt:1: several sentences with claims are there: name one, :1:1 or :1:33.\n')
    expect(code).toBe(2)
    await run('facts', 'add', 'two.txt:1:33', '--facts', 'new.yaml')
    expect(readFileSync(path.join(folder.path, 'new.yaml'), 'utf8')).toBe(
      '- fact: The road along it was built in 1990.\n  source: two.txt\n'
    )
  })

  test.each([
    ['- One border is 2 miles long.\n', '- One border is 2 miles long.\n- The road along it was built in 1990.\n'],
    ['One border is 2 miles long.\n', 'One border is 2 miles long.\n\nThe road along it was built in 1990.\n']
  ])('to a text %j, add appends as the text is written', async (before, after) => {
    writeFileSync(path.join(folder.path, 'sheet.md'), before)
    await run('facts', 'add', 'two.txt:1:33', '--facts', 'sheet.md')
    expect(readFileSync(path.join(folder.path, 'sheet.md'), 'utf8')).toBe(after)
  })

  test('a list in brackets keeps its comments and order', async () => {
    writeFileSync(path.join(folder.path, 'flow.yaml'), '# mine\n[{fact: The mast is 20 m high.}]\n')
    await run('facts', 'add', 'two.txt:1:33', '--facts', 'flow.yaml')
    const after = readFileSync(path.join(folder.path, 'flow.yaml'), 'utf8')
    expect(after).toMatch(/^# mine\n.*The mast is 20 m high\..*The road along it was built in 1990\./s)
  })
})
