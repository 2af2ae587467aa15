import {readdirSync, readFileSync} from 'node:fs'
import type {Command} from 'commander'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.js'
import {createProgram} from '../../src/cli/program.js'
import {lintReporters} from '../../src/reporters/index.js'

const context = {version: '1.2.3', environment: {}, commandNames: [], tell: () => undefined}

/** `rules test` is the command `rules-test`. */
function names(command: Command, above: readonly string[] = []): string[] {
  return command.commands.flatMap((inner) => {
    const path = [...above, inner.name()]
    return [path.join('-'), ...names(inner, path)]
  })
}

test('every file in src/cli/commands is registered, and can be asked for', () => {
  const files = readdirSync('src/cli/commands')
    .filter((file) => file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
  expect(Object.keys(commands).sort()).toEqual(files.sort())
  expect(names(createProgram(context, () => undefined)).sort()).toEqual(files.sort())
})

test('the README tells of every format in a line of its own', () => {
  const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `(?<format>\w+)` +\|/gm)
  expect(Array.from(rows, (row) => row.groups?.['format']).sort()).toEqual(Object.keys(lintReporters).sort())
})
