import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {git, gitEnvironment} from './git-repository.js'
import {writeFiles} from '../write-file.js'
import {runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder(() => undefined)
let made = 0

/** An article that states the toll three times, and another number that is the same. */
function article(toll: readonly [string, string, string], bakeries: string): string {
  const [headline, lead, caption] = toll
  return `# Avalanche at Brezno kills ${headline} skiers

An avalanche above Brezno killed ${lead} skiers on Monday. The village has ${bakeries} bakeries and no doctor.

![The slope above Brezno where the avalanche killed ${caption} skiers.](slope.jpg)
`
}

const before = article(['12', '12', '12'], '12')

/** A repository in which an edit of some files is staged. */
function editedFiles(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string {
  const cwd = path.join(folder.path, String(made++))
  mkdirSync(cwd)
  git(cwd, 'init', '-q', '-b', 'main')
  writeFiles(cwd, before)
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', 'First')
  writeFiles(cwd, after)
  git(cwd, 'add', '-A')
  return cwd
}

/** The same of the article. */
function edited(after: string): string {
  return editedFiles({'article.md': before}, {'article.md': after})
}

async function lint(cwd: string, ...args: readonly string[]) {
  const {stdout, code} = await runCli(['-f', 'compact', ...args], {cwd, environment: gitEnvironment})
  return {code, lines: stdout.split('\n').filter(Boolean)}
}

const oneOfThree = article(['12', '15', '12'], '12')
const told = [
  'article.md:1:29: warning stale-mention "12 skiers" is what it was before "15 skiers" was edited (article.md:3:34)',
  'article.md:5:53: warning stale-mention "12 skiers" is what it was before "15 skiers" was edited (article.md:3:34)'
]

describe('an edit of one of three mentions', () => {
  test('--staged reports the two that were left', async () => {
    expect(await lint(edited(oneOfThree), '--staged')).toEqual({code: 1, lines: told})
  })

  test('so does --since, once it is committed', async () => {
    const cwd = edited(oneOfThree)
    git(cwd, 'commit', '-qm', 'Second')
    expect(await lint(cwd, '--since', 'HEAD~1')).toEqual({code: 1, lines: told})
  })

  test('and the hook holds the commit up', async () => {
    const cwd = edited(oneOfThree)
    await runCli(['hook', 'install'], {cwd, environment: gitEnvironment})
    let output = ''
    try {
      git(cwd, 'commit', '-qm', 'Second')
    } catch (error) {
      const {stdout, stderr} = error as {stdout: string; stderr: string} // what execFileSync throws
      output = stdout + stderr
    }
    expect(output.match(/stale-mention\n/g)).toHaveLength(4)
    expect(output).toContain('2 warnings')
  })

  test('and --previous, without git', async () => {
    const cwd = path.join(folder.path, String(made++))
    mkdirSync(cwd)
    writeFileSync(path.join(cwd, 'old.md'), before)
    writeFileSync(path.join(cwd, 'article.md'), oneOfThree)
    expect(await lint(cwd, '--previous', 'old.md', 'article.md')).toEqual({code: 1, lines: told})
    const several = await runCli(['--previous', 'old.md', 'article.md', 'old.md'], {cwd})
    expect(several.stderr).toContain("factlint: '--previous' takes one text.")
    expect(several.code).toBe(2)
    const gone = await runCli(['--previous', 'gone.md', 'article.md'], {cwd})
    expect(gone).toEqual({code: 2, stdout: '', stderr: 'factlint: gone.md: there is no such file or folder.\n'})
  })

  test('a cache does not take it for the text alone', async () => {
    const cwd = edited(oneOfThree)
    const alone = await lint(cwd, '--cache', 'article.md')
    expect((await lint(cwd, '--cache', '--staged')).lines).toEqual(told)
    expect(await lint(cwd, '--cache', 'article.md')).toEqual(alone)
  })
})

describe('silent', () => {
  test.each([
    ['an edit of all three', article(['15', '15', '15'], '12')],
    ['an edit of an equal number of something else', article(['12', '12', '12'], '15')],
    ['an edit of the words alone', before.replace('above Brezno killed', 'over Brezno has killed')],
    ['a new sentence', `${before}\nIn the last winter 15 skiers were killed.\n`]
  ])('%s', async (_, after) => {
    const {lines} = await lint(edited(after), '--staged')
    expect(lines.filter((d) => d.includes('stale-mention'))).toEqual([])
  })
})

/** Texts that were derived from the article, and one that has an equal number by chance; none has the article's words. */
const derived = {
  '.factlintrc.yaml': 'corpus: ["*.md"]\n',
  'article.md': before,
  'choir.md': '# The choir of Brezno\n\nThe choir of Brezno has 12 singers, and sang for the skiers who came.\n',
  'newsletter.md': `# This week

Dear readers, snow fell all week.

Above Brezno an avalanche killed 12 skiers, and the road is closed.
`,
  'post.md': 'The avalanche above Brezno: 12 skiers are dead.\n'
}

const all = article(['15', '15', '15'], '12')
const toldOfOthers = [
  'article.md:1:29: warning stale-mention "12 skiers" is what it was before "15 skiers" was edited (post.md:1:29)',
  'article.md:1:29: warning stale-mention "12 skiers" is what it was before "15 skiers" was edited (newsletter.md:5:34)'
]

describe('an edit of one file of a corpus', () => {
  test('--staged tells which others were left as they were, and nothing of an equal number', async () => {
    expect(await lint(editedFiles(derived, {'article.md': all}), '--staged')).toEqual({code: 1, lines: toldOfOthers})
  })

  test('so does --since, once it is committed, and the hook', async () => {
    const cwd = editedFiles(derived, {'article.md': all})
    await runCli(['hook', 'install'], {cwd, environment: gitEnvironment})
    expect(() => git(cwd, 'commit', '-qm', 'Second')).toThrow(/"12 skiers" \(newsletter\.md line 5\)/)
    git(cwd, 'commit', '-qnm', 'Second')
    expect(await lint(cwd, '--since', 'HEAD~1')).toEqual({code: 1, lines: toldOfOthers})
  })

  test('reads the others as the index has them, not the work tree', async () => {
    const cwd = editedFiles(derived, {'article.md': all, 'post.md': derived['post.md'].replace('12', '15')})
    const mended = derived['newsletter.md'].replace('12 skiers', '15 skiers')
    writeFiles(cwd, {'newsletter.md': `# Not staged\n\n${mended}`, 'post.md': derived['post.md']})
    expect((await lint(cwd, '--staged')).lines).toEqual(toldOfOthers.slice(1))
  })

  test('and of all the others is silent', async () => {
    const texts = ['article.md', 'newsletter.md', 'post.md'] as const
    const after = Object.fromEntries(texts.map((name) => [name, derived[name].replaceAll('12 skiers', '15 skiers')]))
    expect(await lint(editedFiles(derived, after), '--staged')).toEqual({code: 0, lines: []})
  })

  test('is silent where it changed an equal number of something else', async () => {
    const {lines} = await lint(editedFiles(derived, {'article.md': article(['12', '12', '12'], '15')}), '--staged')
    expect(lines).toEqual([])
  })

  test('is silent where another text tells what it was before', async () => {
    const post = 'The avalanche above Brezno killed 15 skiers, up from 12 skiers on Monday.\n'
    const {lines} = await lint(editedFiles({...derived, 'post.md': post}, {'article.md': all}), '--staged')
    expect(lines.filter((d) => d.includes('post.md'))).toEqual([])
  })
})
