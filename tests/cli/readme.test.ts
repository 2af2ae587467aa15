import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const root = new URL('../../', import.meta.url)

/** A block of the README that shows a command, `$ npx factlint …`, and what it printed. */
const example = /```\n\$ npx factlint (?<arguments>[^\n]+)\n(?<output>[\s\S]+?)\n```/g

test('the README shows what factlint prints', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  const examples = [...readme.matchAll(example)]
  expect(examples.length).toBeGreaterThan(0)
  for (const {groups} of examples) {
    const printed = execFileSync(
      process.execPath,
      ['dist/cli/main.js', '--exit-zero', ...(groups?.['arguments'] ?? '').split(' ')],
      {cwd: root, encoding: 'utf8', env: {...process.env, COLUMNS: '80', NO_COLOR: '1', FORCE_COLOR: undefined}}
    )
    expect(printed.trimEnd()).toBe(groups?.['output'])
  }
})
