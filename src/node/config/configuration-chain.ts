import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {RuleEntry} from '../../rules/catalogue.js'
import type {Problem} from '../../yaml/decode.js'
import {configurationsIn, type FoundConfiguration} from './find-configuration.js'
import type {ConfigurationFile} from './read-configuration.js'

/** The configurations that speak of the texts of one folder. */
export interface Chain {
  /** The outermost first, so that the nearest has the last word. */
  readonly files: readonly ConfigurationFile[]
  readonly houseRules: readonly RuleEntry[]
  readonly problems: readonly Problem[]
}

export const emptyChain: Chain = {files: [], houseRules: [], problems: []}

/**
 * Find and read them. Nothing that decodes is loaded where there is none.
 *
 * @throws An error of the system where the file that `-c` names cannot be read.
 */
export async function chainOf(
  folder: string,
  from: {readonly kind: 'found'} | {readonly kind: 'file'; readonly path: string},
  shownFrom: string
): Promise<Chain> {
  if (from.kind === 'file') {
    const file = path.resolve(folder, from.path)
    const key = path.basename(file) === 'package.json' ? ('factlint' as const) : null
    return readChain([[{path: file, text: readFileSync(file, 'utf8'), key}]], shownFrom)
  }
  const found: (readonly FoundConfiguration[])[] = []
  for (let at = folder; ; at = path.dirname(at)) {
    const here = configurationsIn(at)
    if (here.length > 0) found.unshift(here)
    if (at === path.dirname(at) || here.some(mayBeRoot)) break
  }
  return found.length === 0 ? emptyChain : readChain(found, shownFrom)
}

/** Whether a configuration may say `root: true`, before it is decoded; the schema tells what else it says. */
function mayBeRoot({text}: FoundConfiguration): boolean {
  return /^[^#\n]*\broot["']?\s*:\s*true\b/m.test(text)
}

async function readChain(found: readonly (readonly FoundConfiguration[])[], shownFrom: string): Promise<Chain> {
  const {readConfiguration} = await import('./read-configuration.js')
  const {checkChain} = await import('./check-chain.js')
  const problems: Problem[] = []
  const files: ConfigurationFile[] = []
  for (const [first, second] of found) {
    if (first === undefined) continue
    const read = readConfiguration(first, shownFrom)
    problems.push(...read.problems)
    if (second !== undefined) {
      const shown = path.relative(shownFrom, second.path)
      const other = path.basename(first.path)
      problems.push({
        ...{path: shown, line: 1, column: 1, message: `the folder has another configuration, ${other}.`},
        hint: 'Keep one of the two.'
      })
    }
    if (read.file !== null) files.push(read.file)
  }
  const houseRules = files.flatMap(houseRulesOf)
  if (problems.length === 0) problems.push(...checkChain(files, houseRules))
  return {files, houseRules, problems: problems.sort(byPlace)}
}

/** In the order of the files and of the places in each, as the reader mends them. */
function byPlace(a: Problem, b: Problem): number {
  return a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1
}

function houseRulesOf(file: ConfigurationFile): readonly RuleEntry[] {
  return [...file.extended.flatMap((d) => (typeof d === 'string' ? [] : houseRulesOf(d))), ...file.houseRules]
}
