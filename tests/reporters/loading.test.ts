import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const importing = /^(?:import|export) [^'\n]*from '(?<from>[^']+)'|^import '(?<alone>[^']+)'/gm

/** What a built module loads before it runs: the names of packages, and of files under dist. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const {groups} of readFileSync(path.join('dist', file), 'utf8').matchAll(importing)) {
    const name = groups?.['from'] ?? groups?.['alone'] ?? ''
    if (name.startsWith('.')) loadedBy(path.join(path.dirname(file), name), seen)
    else seen.add(name)
  }
  return seen
}

test('linting for a terminal loads no other format, nor the packages of one', () => {
  const loaded = ['cli/main.js', 'cli/program.js', 'cli/commands/lint.js', 'reporters/pretty.js'].flatMap((file) => [
    ...loadedBy(file)
  ])
  expect(loaded).toContain('commander')
  expect(loaded).toContain('reporters/frame.js')
  const others = /hast|xast|zod|string-width|reporters\/(?:json|jsonl|sarif|github|junit|rdjson|html)\b/
  expect(loaded.filter((name) => others.test(name))).toEqual([])
})
