import {describe, expect, test} from 'vitest'
import {contradicting} from '../lsp/drafts.js'
import {writeFiles} from '../write-file.js'
import {runCli, temporaryFolder} from './run-cli.js'

const article = `# Avalanche at Brezno

An avalanche above Brezno killed 12 skiers.

On Friday the slope above Brezno was closed.

Part 4 of the Brezno series has 24 pages. Its photographs took 9 weeks.
`
const letter = `# This week

The avalanche above Brezno killed 15 skiers, the council says.

The slope above Brezno was closed by the council on Monday.

Part 5 of the Brezno series has 25 pages. Its photographs took 7 weeks.
`

const folder = temporaryFolder((cwd) => {
  writeFiles(cwd, {
    'draft.md': contradicting,
    'corpus/.factlintrc.yaml': 'corpus: ["*.md"]\n',
    'corpus/article.md': article,
    'corpus/letter.md': letter,
    'corpus/nameless.md': 'The avalanche above the village killed 12 skiers.\n',
    'corpus/unnamed.md': 'The avalanche above the village killed 15 skiers.\n',
    'party.md': 'The party was founded in 1912.\n\nThe party’s youth wing was founded in 1925.\n',
    'summary.md': 'The avalanche above Brezno killed 15 skiers.\n',
    'desk/.factlintrc.yaml': 'facts: [facts.yaml]\n',
    'desk/facts.yaml': '- fact: An avalanche above Brezno killed 12 skiers.\n',
    'desk/draft.md': 'The avalanche above Brezno killed 15 skiers.\n',
    'desk/older.md': 'The council had estimated that an avalanche above Brezno killed 15 skiers.\n'
  })
})
const explain = (...args: readonly string[]) => runCli(['explain', ...args], {cwd: folder.path})

describe('explain --pair', () => {
  test('tells for what the rules leave a pair alone', async () => {
    const {stdout} = await explain('--pair', 'party.md:1', 'party.md:3')
    expect(stdout).toContain('\n  not reported: the rules leave such a pair alone (owner-and-owned)\n')
  })

  test('tells what became of each pair, and what counted for it and against it', async () => {
    const {code, stdout} = await explain('--pair', 'draft.md:1', 'draft.md:5')
    expect(code).toBe(0)
    const [heading, ...pairs] = stdout.trimEnd().split('\n\n')
    expect(heading).toBe('draft.md')
    const incomparable = '  not reported: the two are no values of one kind'
    expect(pairs.map((d) => d.split('\n').slice(0, 3)).toSorted()).toEqual([
      ['"22 supporters" (line 1) and "22 supporters" (line 5)', '  not reported: both can be true', '  values: equal'],
      ['"22 supporters" (line 1) and "March 13" (line 5)', incomparable],
      ['"April 13" (line 1) and "22 supporters" (line 5)', incomparable],
      ['"April 13" (line 1) and "March 13" (line 5)', '  reported by same-event-date', '  values: disjoint']
    ])
    expect(pairs.slice(2).every((d) => d.endsWith(incomparable))).toBe(true)
    const reported = pairs.find((d) => d.includes('reported by'))
    expect(reported).toMatch(/\n {2}one thing: \d+%\n {4}\+\d\.\d {2}[a-z-]+\n/)
    expect(reported).toMatch(/\n {2}a contradiction: \d+%\n {4}\+\d\.\d {2}[a-z-]+/)
  })

  test('is the same whichever line is named first', async () => {
    const [forth, back] = [
      await explain('--pair', 'draft.md:1', 'draft.md:5'),
      await explain('--pair', 'draft.md:5', 'draft.md:1')
    ]
    const sorted = (text: string) => text.trimEnd().split('\n\n').toSorted()
    expect(sorted(back.stdout)).toEqual(sorted(forth.stdout))
  })

  test('gives the same to a program', async () => {
    const {code, stdout} = await explain('--pair', 'draft.md:1', 'draft.md:5', '--format', 'json')
    expect(code).toBe(0)
    const {
      version,
      path: file,
      threshold,
      pairs
    } = JSON.parse(stdout) as {
      readonly version: number
      readonly path: string
      readonly threshold: number
      readonly pairs: readonly {
        readonly a: {readonly text: string; readonly place: {readonly start: {readonly line: number}}}
        readonly b: {readonly text: string}
        readonly verdict: string
        readonly rules: readonly string[]
        readonly oneThing: {readonly features: readonly unknown[]}
        readonly contradiction: {readonly probability: number} | null
      }[]
    }
    expect([version, file, pairs.length]).toEqual([1, 'draft.md', 4])
    const reported = pairs.find((d) => d.verdict === 'reported')
    expect(reported).toMatchObject({a: {text: 'April 13'}, b: {text: 'March 13'}, rules: ['same-event-date']})
    expect(reported?.a.place.start.line).toBe(1)
    expect(reported?.contradiction?.probability).toBeGreaterThanOrEqual(threshold)
    expect(reported?.oneThing.features.length).toBeGreaterThan(0)
  })

  describe('over two files', () => {
    test('tells what became of a pair in their corpus, whichever is named first', async () => {
      for (const places of [
        ['corpus/letter.md:3', 'corpus/article.md:3'],
        ['corpus/article.md:3', 'corpus/letter.md:3']
      ]) {
        const {code, stdout} = await explain('--pair', ...places)
        expect(code).toBe(0)
        const [heading, pair = ''] = stdout.split('\n\n')
        expect(heading).toBe(`${places[0]?.split(':')[0]} against ${places[1]?.split(':')[0]}, as a text of its corpus`)
        expect(pair).toMatch(
          /^"1[25] skiers" \(corpus\/\w+\.md line 3\) and "1[25] skiers" \(corpus\/\w+\.md line 3\)\n/
        )
        expect(pair).toContain('\n  reported by same-event-quantity\n  values: disjoint\n  one thing: ')
        expect(pair).toMatch(/\n {2}a contradiction: \d+%\n {4}\+/)
      }
    })

    test.each([
      ['no-name', 'corpus/nameless.md:1', 'corpus/unnamed.md:1', 'no name ties the two texts here'],
      ['other-day', 'corpus/letter.md:5', 'corpus/article.md:5', 'they tell a day from the day of writing'],
      ['form', 'corpus/letter.md:7', 'corpus/article.md:7', 'both texts fill in one form here'],
      ['other-state', 'desk/older.md:1', 'desk/facts.yaml:1', 'the fact tells how it is, and the text how it was']
    ])('tells that it is kept apart by %s', async (reason, one, other, words) => {
      const {stdout} = await explain('--pair', one, other)
      expect(stdout).toContain(`\n  not reported: ${words}`)
      const {stdout: json} = await explain('--pair', one, other, '-f', 'json')
      const {heldAs, pairs} = JSON.parse(json) as {heldAs: string; pairs: readonly {verdict: string; apart: string}[]}
      expect(heldAs).toBe(one.startsWith('desk/') ? 'facts' : 'corpus')
      expect(new Set(pairs.filter((d) => d.verdict === 'kept-apart').map((d) => d.apart))).toEqual(new Set([reason]))
    })

    test('tells what became of it against a fact sheet, which is no draft', async () => {
      for (const places of [
        ['desk/draft.md:1', 'desk/facts.yaml:1'],
        ['desk/facts.yaml:1', 'desk/draft.md:1']
      ]) {
        const {stdout} = await explain('--pair', ...places)
        expect(stdout).toContain('desk/draft.md against desk/facts.yaml, as its fact sheet\n')
        expect(stdout).toContain('"12 skiers" (desk/facts.yaml line 1) and "15 skiers" (desk/draft.md line 1)\n')
        expect(stdout).toContain('  reported by same-event-quantity\n')
      }
    })

    test('takes any other as the text that the first restates', async () => {
      const {stdout} = await explain('--pair', 'summary.md:1', 'corpus/article.md:3', '-f', 'json')
      const {
        path: file,
        heldAs,
        pairs
      } = JSON.parse(stdout) as {
        readonly path: string
        readonly heldAs: string
        readonly pairs: readonly {readonly a: {readonly path: string}; readonly verdict: string}[]
      }
      expect([file, heldAs]).toEqual(['summary.md', 'source'])
      expect(pairs.map((d) => [d.a.path, d.verdict])).toEqual([['corpus/article.md', 'reported']])
    })

    test('tells which file cannot be read', async () => {
      const {code, stderr} = await explain('--pair', 'draft.md:1', 'gone.md:1')
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^factlint: gone\.md: /)])
    })
  })

  test.each([
    [['--pair', 'draft.md:2', 'draft.md:5'], 'factlint: draft.md:2: no claim was read on this line.'],
    [
      ['--pair', 'draft.md:3'],
      "factlint: --pair takes two places, like draft.md:3 draft.md:41; it was given 'draft.md:3'."
    ],
    [
      ['--pair', 'draft.md', 'draft.md:5'],
      "factlint: --pair takes two places, like draft.md:3 draft.md:41; it was given 'draft.md draft.md:5'."
    ],
    [['same-event-date', '--format', 'json'], 'factlint: --format json is for --pair. See factlint --help.'],
    [[], "factlint: missing required argument 'rule'. See factlint --help."]
  ])('%j is told', async (args, message) => {
    const {code, stderr} = await explain(...args)
    expect(stderr).toBe(`${message}\n`)
    expect(code).toBe(2)
  })
})
