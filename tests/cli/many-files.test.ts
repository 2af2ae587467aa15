import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {main, runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder(() => undefined)
let made = 0

/** A folder with all samples in it. */
function samples(): string {
  const cwd = path.join(folder.path, String(made++))
  mkdirSync(cwd)
  for (const part of ['articles', 'notes'])
    cpSync(path.resolve('samples', part), path.join(cwd, part), {recursive: true})
  return cwd
}

const lint = async (cwd: string, ...args: readonly string[]) => {
  const {code, stdout, stderr} = await runCli(['-f', 'json', ...args, '.'], {cwd})
  expect(stderr).toBe('')
  expect(code).toBe(1)
  return stdout
}

const cacheOf = (cwd: string) => path.join(cwd, '.factlintcache')
const entries = (cwd: string, part: string) =>
  readdirSync(path.join(cacheOf(cwd), part)).map((name) => path.join(cacheOf(cwd), part, name))

/** How many entries a cache holds; less than none while it is not there. */
const written = (cwd: string) =>
  existsSync(path.join(cacheOf(cwd), 'corpus')) ? entries(cwd, 'claims').length + entries(cwd, 'results').length : -1

describe.concurrent('--cache', () => {
  test('changes no result: not a second run, not other rules, not an edit', async () => {
    const cwd = samples()
    const fresh = await lint(cwd)
    expect(await lint(cwd, '--cache')).toBe(fresh)
    expect(await lint(cwd, '--cache')).toBe(fresh)
    const others = ['--rule', 'same-event-quantity=error', '--rule', 'weekday-date=off', '--as-of', '2020-05-05']
    expect(await lint(cwd, '--cache', ...others)).toBe(await lint(cwd, ...others))
    const article = path.join(cwd, 'articles', 'cup-final.md')
    writeFileSync(
      article,
      `${readFileSync(article, 'utf8').replace('March 13', 'March 14')}\nThey met on Friday, Sept. 5, 2020.\n`
    )
    expect(await lint(cwd, '--cache')).toBe(await lint(cwd))
  })

  test('claims that are kept are those that would be read, under every rule', async () => {
    const cwd = samples()
    await lint(cwd, '--cache')
    for (const entry of entries(cwd, 'results')) rmSync(entry)
    expect(await lint(cwd, '--cache')).toBe(await lint(cwd))
    expect(entries(cwd, 'results').length).toBe(entries(cwd, 'claims').length)
  })

  test('a damaged entry is noticed and made anew', async () => {
    const cwd = samples()
    const fresh = await lint(cwd, '--cache')
    for (const part of ['results', 'claims'])
      entries(cwd, part).forEach((entry, index) => {
        const bytes = readFileSync(entry)
        if (index % 3 === 0) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
        writeFileSync(entry, index % 3 === 1 ? bytes.subarray(0, 40) : bytes)
      })
    const {stdout, stderr} = await runCli(['-f', 'json', '--cache', '--verbose', '.'], {cwd})
    expect(stdout).toBe(fresh)
    expect(stderr).toMatch(/^factlint: \.factlintcache: \d+ damaged, and made anew\.$/m)
    expect(await lint(cwd, '--cache')).toBe(fresh)
  })

  // Each is killed with a cache of its own, as soon as so many entries are in it.
  test.each([[[0, 1, 3]], [[7, 14, 24]]])(
    'a run that is killed with %j entries leaves nothing that changes a later result',
    async (counts) => {
      const cwd = samples()
      const fresh = await lint(cwd)
      for (const count of counts) {
        rmSync(cacheOf(cwd), {recursive: true, force: true})
        const child = spawn(process.execPath, [main, '--cache', '.'], {cwd, stdio: 'ignore'})
        const closed = once(child, 'close')
        while (child.exitCode === null && written(cwd) < count) await setTimeout(2)
        child.kill('SIGKILL')
        expect(await closed).toEqual([null, 'SIGKILL'])
        expect(await lint(cwd, '--cache')).toBe(fresh)
      }
    },
    120_000
  )

  test('lies where --cache-location says, is hidden from git, and is told where it cannot', async () => {
    const cwd = samples()
    const fresh = await lint(cwd, '--cache-location', 'kept/here')
    expect(readFileSync(path.join(cwd, 'kept', 'here', '.gitignore'), 'utf8')).toBe('*\n')
    expect(existsSync(cacheOf(cwd))).toBe(false)
    expect(await lint(cwd, '--cache-location', 'kept/here')).toBe(fresh)
    const {code, stderr} = await runCli(['--cache-location', 'notes/kitchen-move.txt', '.'], {cwd})
    expect(stderr).toMatch(/^factlint: notes\/kitchen-move\.txt: the cache cannot be kept there: .+\n$/)
    expect(code).toBe(2)
  })
})

describe.concurrent('threads', () => {
  test.each(['1', '2', '5', 'auto'])('--concurrency %s gives the same report', async (count) => {
    const cwd = samples()
    expect(await lint(cwd, '--concurrency', count)).toBe(await lint(cwd))
    expect(await lint(cwd, '--concurrency', count, '--cache')).toBe(await lint(cwd, '--cache'))
  })

  test('house rules and configurations go with the texts', async () => {
    const cwd = samples()
    mkdirSync(path.join(cwd, 'house'))
    const rule = readFileSync('rules/date/weekday-date.yaml', 'utf8').replace('id: weekday-date', 'id: house-weekday')
    writeFileSync(path.join(cwd, 'house', 'house-weekday.yaml'), rule)
    writeFileSync(path.join(cwd, '.factlintrc.yaml'), 'ruleFiles: [house/*.yaml]\nrules: {weekday-date: off}\n')
    writeFileSync(path.join(cwd, 'notes', '.factlintrc.yaml'), 'rules: {house-weekday: info}\n')
    writeFileSync(path.join(cwd, 'notes', 'new.md'), 'They met on Friday, Sept. 5, 2020.\n')
    const report = await lint(cwd, '--concurrency', '2')
    expect(report).toBe(await lint(cwd, '--concurrency', '1'))
    expect(report).toContain('"ruleId":"house-weekday","severity":"info"')
  })

  test.each(['0', 'many', '-1'])('--concurrency %s is told', async (count) => {
    const {code, stderr} = await runCli([`--concurrency=${count}`, '.'], {cwd: samples()})
    expect(stderr).toBe(
      `factlint: '--concurrency ${count}': expected auto or a number of threads, like 4. See factlint --help.\n`
    )
    expect(code).toBe(2)
  })
})

test('--timeout gives up one text and keeps the others', async () => {
  const cwd = path.join(folder.path, String(made++))
  mkdirSync(cwd)
  const sentence = (n: number) => `The council met on Friday, Sept. 5, 2020, and spent $${n},000 on ${n} sheds.\n\n`
  writeFileSync(path.join(cwd, 'b.txt'), Array.from({length: 120_000}, (_, n) => sentence(n + 1)).join(''))
  for (const name of ['a.txt', 'c.txt']) writeFileSync(path.join(cwd, name), sentence(3))
  const {code, stdout, stderr} = await runCli(['-f', 'compact', '--timeout', '2', '.'], {cwd})
  expect(stderr).toBe('factlint: b.txt: it took longer than 2 s and was given up; raise --timeout.\n')
  expect(stdout.replaceAll(/:.*/g, '')).toBe('a.txt\nc.txt\n')
  expect(code).toBe(2)
  const bad = await runCli(['--timeout', 'soon', '.'], {cwd})
  expect(bad.stderr).toBe("factlint: '--timeout soon': expected seconds, like 10 or 0.5. See factlint --help.\n")
})

describe('--watch', () => {
  test('lints again when a text changes, and ends when it is told to', async () => {
    const cwd = path.join(folder.path, String(made++))
    mkdirSync(cwd)
    const file = path.join(cwd, 'a.md')
    writeFileSync(file, 'They met on Friday, Sept. 5, 2020.\n')
    const child = spawn(process.execPath, [main, '-f', 'compact', '-w', '.'], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let stdout = ''
    let runs = 0
    const ran = async (count: number) => {
      while (runs < count) await setTimeout(20)
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (runs += text.split('waiting for a change').length - 1))
    await ran(1)
    await setTimeout(200)
    writeFileSync(file, 'They met on Monday, Sept. 6, 2020.\n')
    await ran(2)
    expect(stdout.match(/^a\.md:1:\d+: error weekday-date September \d, 2020/gm)).toHaveLength(2)
    const ended = new Promise((resolve) =>
      child.on('close', (_code, signal) => {
        resolve(signal)
      })
    )
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
  })

  test.each<[readonly string[], string]>([
    [['-'], 'standard input'],
    [['--staged'], "'--staged'"],
    [['--since', 'HEAD'], "'--since'"]
  ])('has nothing to watch in %j', async (args, what) => {
    const {code, stderr} = await runCli(['--watch', ...args], {cwd: folder.path})
    expect(stderr).toBe(`factlint: '--watch' cannot be used with ${what}. See factlint --help.\n`)
    expect(code).toBe(2)
  })
})
