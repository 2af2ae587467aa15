// @ts-check
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

/** @typedef {import('../../src/index.js').Linter} Linter */

const dist = new URL('../../dist/', import.meta.url)
const parser = unified().use(retextEnglish).freeze()

/** @returns {Promise<Linter>} The built linter, as its users get it. */
export async function builtLinter() {
  const {createLinter} = await import(new URL('index.js', dist).href)
  return createLinter()
}

/** The parts of the built language server that stand between an edit and its diagnostics, and the setup of a text without files. */
export async function builtServer() {
  /** @param {string} name */
  const load = (name) => import(new URL(name, dist).href)
  const [{createOpenTexts}, {diagnosticsOf}, {diagnosticContext}, {defaultSettings}] = await Promise.all(
    ['lsp/open-texts.js', 'lsp/diagnostics.js', 'lsp/diagnostic-context.js', 'config/settings.js'].map(load)
  )
  const recipe = {settings: defaultSettings, houseRules: [], asOf: null, comments: 'honoured', references: []}
  return {createOpenTexts, diagnosticsOf, diagnosticContext, setup: {kind: 'recipe', key: '', recipe}}
}

/**
 * The measure that every time is held against: the English parse of each block's prose, the trees dropped.
 *
 * @param {readonly string[]} proses
 */
export function parseBlocks(proses) {
  for (const prose of proses) parser.parse(prose)
}

/**
 * Prose of each block of a text, as the linter cuts it.
 *
 * @param {Linter} linter
 * @param {string} file
 * @param {string} value
 */
export async function blockProses(linter, file, value) {
  const {document} = await linter.read({path: file, value})
  return document.blocks.map(({block}) => block.prose)
}

/**
 * Peak memory of a process of its own that reads a file and lints it.
 *
 * @param {string} file
 * @returns {number} Megabytes.
 */
export function peakMemory(file) {
  const child = run([path.join(import.meta.dirname, 'lint-once.js'), file])
  return Number(child.stdout) / 1000
}

/**
 * Tasks that start Node: once with nothing to do, once with the command line on a file.
 *
 * @param {string} file
 */
export function starts(file) {
  const main = new URL('bin/factlint.js', dist).pathname
  if (!existsSync(main)) throw new Error(`${main} is not built`)
  return {empty: () => run(['-e', '0']), cli: () => run([main, file])}
}

/**
 * Runs of the command in a folder: on its empty text, and on its texts with some flags.
 *
 * @param {string} cwd
 */
export function lintRuns(cwd) {
  const main = new URL('bin/factlint.js', dist).pathname
  const always = ['--quiet', '--format', 'jsonl', '--output', 'report.jsonl']
  return {
    empty: () => run([main, ...always, 'empty.txt'], cwd),
    /** @param {readonly string[]} flags */
    lint: (...flags) => run([main, ...always, ...flags, 'texts'], cwd)
  }
}

/**
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
function run(args, cwd) {
  const child = spawnSync(process.execPath, args, {encoding: 'utf8', cwd})
  // 1 is a lint with findings.
  if (child.status !== 0 && child.status !== 1) throw new Error(`node ${args.join(' ')}: ${child.stderr}`)
  return child
}
