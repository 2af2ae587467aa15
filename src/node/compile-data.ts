import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {ZodType} from 'zod'
import {alignmentSchema} from '../claims/alignment-schema.js'
import {factSheetSchema} from '../config/fact-sheet-schema.js'
import {lexiconSchemas} from '../lexicons/schemas.js'
import {readPageAssets} from './page-assets.js'
import {decodeYaml, formatProblem, type Problem} from '../yaml/decode.js'

/**
 * The build step that checks the word lists, rules and facts of the package and writes them to dist/compiled as JSON, so that
 * nothing parses YAML when factlint starts.
 */
const root = path.join(import.meta.dirname, '..', '..')
const target = path.join(root, 'dist', 'compiled')
const problems: Problem[] = []

mkdirSync(target, {recursive: true})
write('lexicons', compileLexicons())
write('html-page', readPageAssets(root))
write('alignment', decodeFile('rules/alignment.yaml', alignmentSchema))
// What checks the rules reads the word lists and weights that were written just before, and could not be loaded without.
tellProblems()
if (problems.length > 0) process.exit()
const {compileRules, writeCompiledRules} = await import('./compile-rules.js')
const rules = compileRules(root)
for (const file of readdirSync(path.join(root, 'rules', 'facts'))) decodeFile(`rules/facts/${file}`, factSheetSchema)
problems.push(...rules.problems)
writeCompiledRules(root, rules)
writeFileSync(path.join(target, 'build.txt'), buildDigest())

tellProblems()

function tellProblems(): void {
  if (problems.length === 0) return
  console.error(problems.map(formatProblem).join('\n'))
  process.exitCode = 1
}

function compileLexicons(): Record<string, unknown> {
  const folder = path.join(root, 'rules', 'lexicons', 'en')
  const schemas = new Map<string, ZodType>(Object.entries(lexiconSchemas))
  const compiled: Record<string, unknown> = {}
  for (const file of readdirSync(folder)
    .filter((d) => d.endsWith('.yaml'))
    .sort()) {
    const name = path.basename(file, '.yaml')
    const shown = path.relative(root, path.join(folder, file))
    const schema = schemas.get(name)
    if (!schema) {
      problems.push({
        path: shown,
        line: 1,
        column: 1,
        message: `no schema is registered for '${name}'.`,
        hint: 'Add it to src/lexicons/schemas.ts.'
      })
      continue
    }
    schemas.delete(name)
    compiled[name] = decodeFile(shown, schema)
  }
  for (const name of schemas.keys())
    problems.push({
      path: `rules/lexicons/en/${name}.yaml`,
      line: 1,
      column: 1,
      message: 'the list is missing.',
      hint: null
    })
  return compiled
}

function decodeFile<T>(shown: string, schema: ZodType<T>): T | null {
  const decoded = decodeYaml(readFileSync(path.join(root, shown), 'utf8'), shown, schema)
  problems.push(...decoded.problems)
  return decoded.value
}

function write(name: string, data: unknown): void {
  writeFileSync(path.join(target, `${name}.json`), JSON.stringify(data))
}

/** Names everything that a result depends on: the code, the word lists and rules, the versions of what is imported. */
function buildDigest(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package.json')))
  const files = readdirSync(path.join(root, 'dist'), {recursive: true, encoding: 'utf8'}).sort()
  for (const file of files.filter((d) => /\.js(?:on)?$/.test(d) && !/^bin\b/.test(d)))
    hash.update(file).update(readFileSync(path.join(root, 'dist', file)))
  return hash.digest('hex')
}
