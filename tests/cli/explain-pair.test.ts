import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {contradicting} from '../lsp/drafts.js'
import {runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder((cwd) => {
  writeFileSync(path.join(cwd, 'draft.md'), contradicting)
})
const explain = (...args: readonly string[]) => runCli(['explain', ...args], {cwd: folder.path})

describe('explain --pair', () => {
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

  test.each([
    [['--pair', 'draft.md:2', 'draft.md:5'], 'factlint: draft.md:2: no claim was read on this line.'],
    [
      ['--pair', 'draft.md:3'],
      "factlint: --pair takes two places of one file, like draft.md:3 draft.md:41; it was given 'draft.md:3'."
    ],
    [
      ['--pair', 'draft.md', 'draft.md:5'],
      "factlint: --pair takes two places of one file, like draft.md:3 draft.md:41; it was given 'draft.md draft.md:5'."
    ],
    [['same-event-date', '--format', 'json'], 'factlint: --format json is for --pair. See factlint --help.'],
    [[], "factlint: missing required argument 'rule'. See factlint --help."]
  ])('%j is told', async (args, message) => {
    const {code, stderr} = await explain(...args)
    expect(stderr).toBe(`${message}\n`)
    expect(code).toBe(2)
  })
})
