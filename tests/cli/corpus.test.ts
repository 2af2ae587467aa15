import {spawn} from 'node:child_process'
import {appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {writeArchive} from '../corpus/archive.js'
import {git, gitEnvironment} from './git-repository.js'
import {main, runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder((at) => {
  writeArchive(path.join(at, 'archive'), 120)
})
let made = 0

/** A folder with an archive of 120 texts, 24 towns, two of which are told of with two numbers. */
function archive(): string {
  const cwd = path.join(folder.path, String(made++))
  cpSync(path.join(folder.path, 'archive'), cwd, {recursive: true})
  return cwd
}

/** The numbers that contradict each other, each pair once, whichever of its texts tells of it. */
const planted = ['847 people, 862 people', '979 people, 994 people']

async function lint(cwd: string, ...args: readonly string[]) {
  const {stdout, stderr, code} = await runCli(['-f', 'compact', ...args], {cwd})
  const lines = stdout.split('\n').filter(Boolean)
  const pairs = lines.map((line) =>
    Array.from(line.matchAll(/"([^"]+)"/g), ([, words]) => words)
      .sort()
      .join(', ')
  )
  return {code, stderr, lines, pairs: [...new Set(pairs)].sort()}
}

describe('corpus', () => {
  test('tells what files say against each other, and no form that all fill in', async () => {
    expect(await lint(archive(), 'texts')).toMatchObject({code: 1, stderr: '', pairs: planted})
  })

  test('a text alone is held against the others, whichever of the two it is', async () => {
    const cwd = archive()
    expect((await lint(cwd, 'texts/00047.md')).pairs).toEqual(planted.slice(0, 1))
    expect((await lint(cwd, 'texts/00049.md')).pairs).toEqual(planted.slice(0, 1))
    expect((await lint(cwd, 'texts/00048.md')).lines).toEqual([])
  })

  test('what a comment silences at the first end is silent', async () => {
    const cwd = archive()
    const file = path.join(cwd, 'texts/00045.md')
    const comment = '<!-- factlint-ignore same-measure-quantity -- counted anew -->\n\n'
    writeFileSync(file, readFileSync(file, 'utf8').replace('\nThe ', `\n${comment}The `))
    expect((await lint(cwd, 'texts/00045.md')).lines).toEqual([])
  })

  test('files that are added change no findings that a file has by itself', async () => {
    const cwd = archive()
    appendFileSync(path.join(cwd, 'texts/00003.md'), '\nThe council met on Friday, Sept. 5, 2020.\n')
    const own = (lines: readonly string[]) => lines.filter((d) => !d.includes('(texts/'))
    const alone = own((await lint(cwd, 'texts/00003.md')).lines)
    expect(alone).toHaveLength(1)
    expect(own((await lint(cwd, 'texts')).lines)).toEqual(alone)
    writeFileSync(path.join(cwd, 'texts/zzz.md'), readFileSync(path.join(cwd, 'texts/00003.md'), 'utf8'))
    expect(own((await lint(cwd, 'texts')).lines).filter((d) => !d.startsWith('texts/zzz'))).toEqual(alone)
  })

  test('--print-config tells it', async () => {
    const {stdout} = await runCli(['--print-config', 'texts/00003.md'], {cwd: archive()})
    expect(JSON.parse(stdout)).toMatchObject({corpora: [{folder: '.', patterns: ['texts/*.md']}]})
  })
})

describe('what is kept of a corpus', () => {
  test('gives the same again, also after an edit', async () => {
    const cwd = archive()
    const first = await lint(cwd, '--cache', 'texts')
    expect(first).toMatchObject({code: 1, stderr: '', pairs: planted})
    expect(await lint(cwd, '--cache', 'texts')).toEqual(first)
    const file = path.join(cwd, 'texts/00049.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('862', '847'))
    expect((await lint(cwd, '--cache', 'texts')).pairs).toEqual(planted.slice(1))
    rmSync(path.join(cwd, 'texts/00099.md'))
    expect(await lint(cwd, '--cache', 'texts')).toEqual({code: 0, stderr: '', lines: [], pairs: []})
  })

  test('damaged, is noticed, made anew, and said', async () => {
    const cwd = archive()
    await lint(cwd, '--cache', 'texts')
    const [name = ''] = readdirSync(path.join(cwd, '.factlintcache/corpus'))
    const file = path.join(cwd, '.factlintcache/corpus', name)
    const bytes = readFileSync(file)
    for (const damaged of [bytes.subarray(0, bytes.length / 2), bytes.map((d, i) => (i === 99 ? d ^ 1 : d))]) {
      writeFileSync(file, damaged)
      expect(await lint(cwd, '--cache', 'texts')).toMatchObject({
        code: 1,
        stderr: 'factlint: .factlintcache: what was kept of the corpus was damaged, and is made anew.\n',
        pairs: planted
      })
      expect((await lint(cwd, '--cache', 'texts')).stderr).toBe('')
    }
  })

  test('is whole, or not there, wherever a run is killed', async () => {
    const cwd = archive()
    const clean = await lint(cwd, 'texts')
    expect(clean.pairs).toEqual(planted)
    for (const milliseconds of [250, 350, 450, 600, 800]) {
      const child = spawn(process.execPath, [main, '--cache', 'texts'], {cwd, stdio: 'ignore'})
      await wait(milliseconds)
      child.kill('SIGKILL')
    }
    expect(await lint(cwd, '--cache', 'texts')).toEqual(clean)
    expect(statSync(path.join(cwd, '.factlintcache/corpus')).isDirectory()).toBe(true)
  })
})

describe('a book whose hero is named in each chapter', () => {
  const filler =
    'Clara Venn walked to the harbour. Venn counted the ropes, and Clara said nothing. Venn came home late.'
  const chapters = {
    '1.md': ['Clara Venn was born in 1871.', 'Clara Venn went to Ardal in May.', 'Clara Venn slept for 3 hours.'],
    '2.md': ['Clara Venn kept the light for 26 years.', 'Clara Venn wrote 3 letters to the board.'],
    '3.md': ['Clara Venn went to Ardal in October.', 'Clara Venn slept for 5 hours.'],
    '4.md': ['Tobias Venn was born in 1866.', 'Clara Venn wrote 11 letters that month.'],
    '5.md': ['Clara Venn kept the light for 29 years, and was thanked with a clock.']
  }

  test('tells what it says of the hero in two ways, and not what happens twice, or to somebody else', async () => {
    const cwd = path.join(folder.path, String(made++))
    mkdirSync(cwd)
    writeFileSync(path.join(cwd, '.factlintrc.yaml'), 'corpus: ["*.md"]\n')
    for (const [name, sentences] of Object.entries(chapters))
      writeFileSync(
        path.join(cwd, name),
        `# Chapter ${name[0]}\n\n${sentences.map((d) => `${d} ${filler}`).join('\n\n')}\n`
      )
    expect((await lint(cwd, '.')).pairs).toEqual(['26 years, 29 years'])
    const {stdout} = await runCli(['explain', '--pair', '2.md:3', '5.md:3'], {cwd})
    expect(stdout).toMatch(
      /^"29 years" .*\n {2}reported by same-measure-quantity\n(?: {2}.*\n)*? {4}\+1\.5 {2}full-name$/m
    )
  })
})

describe('in git', () => {
  test('--staged and --since hold a text against the others as git has them', async () => {
    const cwd = path.join(folder.path, String(made++))
    mkdirSync(cwd)
    git(cwd, 'init', '-q', '-b', 'main')
    writeFileSync(path.join(cwd, '.factlintrc.yaml'), 'corpus: ["*.md"]\n')
    writeFileSync(
      path.join(cwd, 'article.md'),
      '# Avalanche at Brezno\n\nAn avalanche above Brezno killed 12 skiers.\n'
    )
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'First')
    writeFileSync(path.join(cwd, 'letter.md'), '# This week\n\nAn avalanche above Brezno killed 15 skiers.\n')
    git(cwd, 'add', '-A')
    // The work tree says otherwise, and is not looked at.
    writeFileSync(
      path.join(cwd, 'article.md'),
      '# Avalanche at Brezno\n\nAn avalanche above Brezno killed 15 skiers.\n'
    )
    const told = ['letter.md:3:34: warning same-event-quantity "15 skiers" contradicts "12 skiers" (article.md:3:34)']
    const run = async (...args: readonly string[]) =>
      (await runCli(['-f', 'compact', ...args], {cwd, environment: gitEnvironment})).stdout.split('\n').filter(Boolean)
    expect(await run('--staged')).toEqual(told)
    git(cwd, 'commit', '-qm', 'Second')
    expect(await run('--since', 'HEAD~1')).toEqual(told)
    expect(await run('letter.md')).toEqual([])
  })
})
