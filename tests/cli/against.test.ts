import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {lintReporters, type LintFormat} from '../../src/reporters/index.js'
import {runCli, temporaryFolder} from './run-cli.js'

const source = `# Ferry trial ends

The ferry between Ardal and Norfell carried 340 passengers on its first day, March 8.

The trial cost the two towns $2.1 million.
`
const draft = `The Norfell ferry carried 430 passengers on its first day.

It cost the towns $2.1 million, and 55 cars were taken across.
`

const folder = temporaryFolder((at) => {
  writeFileSync(path.join(at, 'source.md'), source)
  writeFileSync(path.join(at, 'draft.txt'), draft)
  writeFileSync(path.join(at, 'agrees.txt'), 'On its first day the ferry to Norfell carried 340 passengers.\n')
})

function against(...args: readonly string[]) {
  return runCli(['--against', 'source.md', ...args], {cwd: folder.path})
}

describe('factlint --against', () => {
  test('names the place in the draft and the one in the source', async () => {
    const {code, stdout} = await against('-f', 'compact', 'draft.txt')
    expect(stdout).toBe(
      'draft.txt:1:27: warning same-event-quantity "430 passengers" contradicts "340 passengers" (source.md:3:45)\n'
    )
    expect(code).toBe(1)
  })

  test.each(Object.keys(lintReporters) as LintFormat[])('%s tells both files', async (format) => {
    const {stdout} = await against('-f', format, 'draft.txt')
    expect(stdout).toContain('source.md')
    expect(stdout).toContain('430 passengers')
    expect(stdout).toContain('340 passengers')
  })

  test('in SARIF the source is a related location of its own file', async () => {
    const {stdout} = await against('-f', 'sarif', 'draft.txt')
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [
        {
          results: [
            {
              locations: [{physicalLocation: {artifactLocation: {uri: 'draft.txt'}, region: {startLine: 1}}}],
              relatedLocations: [
                {
                  physicalLocation: {
                    artifactLocation: {uri: 'source.md'},
                    region: {startLine: 3, snippet: {text: '340 passengers'}}
                  }
                }
              ]
            }
          ]
        }
      ]
    })
  })

  test('a text that agrees passes', async () => {
    expect(await against('-q', 'agrees.txt')).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('lists what the source does not support where that is asked for', async () => {
    const {stdout} = await against('--rule', 'unsupported-number=info', '-f', 'compact', 'draft.txt')
    expect(stdout).toBe(
      'draft.txt:1:27: warning same-event-quantity "430 passengers" contradicts "340 passengers" (source.md:3:45)\n' +
        'draft.txt:3:37: info unsupported-number nothing in the source supports "55 cars"\n'
    )
  })

  test('a source that is not there fails the run', async () => {
    const {code, stderr} = await runCli(['--against', 'gone.md', '-q', 'draft.txt'], {cwd: folder.path})
    expect(stderr).toBe('factlint: gone.md: there is no such file or folder.\n')
    expect(code).toBe(2)
  })

  test('threads and a cache give the same', async () => {
    const plain = await against('-f', 'json', 'draft.txt', 'agrees.txt')
    const cached = ['--cache', '--concurrency', '2', '-f', 'json', 'draft.txt', 'agrees.txt']
    expect(await against(...cached)).toEqual(plain)
    expect(await against(...cached)).toEqual(plain)
  })

  test('the source itself is not held against itself', async () => {
    expect((await against('-q', 'source.md')).code).toBe(0)
  })
})
