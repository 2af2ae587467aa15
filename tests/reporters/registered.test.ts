import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {claimsReporters, lintReporters, rulesReporters} from '../../src/reporters/index.js'

/** Files of a folder that export something, by name without ending. */
function filesExporting(folder: string, name: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && readFileSync(`${folder}/${file}`, 'utf8').includes(`export ${name}`))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

test.each([
  ['src/reporters', 'function createReporter', lintReporters],
  ['src/reporters/claims', 'function createReporter', claimsReporters],
  ['src/reporters/rules', 'const renderRules', rulesReporters]
])('every format in %s is registered under its name', (folder, name, registry) => {
  expect(Object.keys(registry).sort()).toEqual(filesExporting(folder, name))
})
