import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {compileRules, rulePagesOf} from '../../src/node/compile-rules.js'
import {ruleFilesOf} from '../../src/node/read-rules.js'
import {builtInRules} from '../../src/rules/catalogue.js'
import {comparatorNames} from '../../src/rules/comparators/index.js'
import {formatProblem} from '../../src/yaml/decode.js'

const root = path.join(import.meta.dirname, '..', '..')
const compiled = compileRules(root)

test('every rule file is free of mistakes', () => {
  expect(compiled.problems.map(formatProblem)).toEqual([])
})

describe('what is generated from the rule files is up to date (npm run build)', () => {
  test.each([...compiled.files])('%s', (file, text) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(text)
  })

  test('no page is left of a rule that is gone', () => {
    expect(rulePagesOf(root).filter((page) => !compiled.files.has(page))).toEqual([])
  })
})

test('every rule file is in the catalogue', () => {
  const files = ruleFilesOf(root).map((file) => path.basename(file, '.yaml'))
  expect(builtInRules().map((rule) => rule.id)).toEqual(files)
})

/** Files of the comparators folder that are no comparators: their contract and their registry. */
const notComparators = ['comparator', 'index']

test('every comparator file is registered, under its own name', () => {
  const files = readdirSync(path.join(root, 'src/rules/comparators')).map((file) => path.basename(file, '.ts'))
  expect(files.filter((file) => !notComparators.includes(file)).sort()).toEqual([...comparatorNames].sort())
})

test('every comparator has a rule', () => {
  const used = builtInRules().flatMap(({rule}) => ('check' in rule ? [rule.check] : []))
  expect([...new Set(used)].sort()).toEqual([...comparatorNames].sort())
})

test('running the built-in rules loads neither the YAML parser nor the schemas', () => {
  const loaded = modulesFrom(
    path.join(root, 'src/rules/run-rules.ts'),
    modulesFrom(path.join(root, 'src/rules/catalogue.ts'))
  )
  expect([...loaded].filter((module) => ['zod', 'yaml'].includes(module))).toEqual([])
})

/** All modules that a source file loads, by path or package name; imports of types load nothing. */
function modulesFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const {groups = {}} of source.matchAll(/^(?:import|export) (?!type )[^'"]*?from '(?<module>[^']+)'/gm)) {
    const module = groups['module'] ?? ''
    if (module.startsWith('.')) modulesFrom(path.join(path.dirname(file), module.replace(/\.js$/, '.ts')), seen)
    else seen.add(module)
  }
  return seen
}
