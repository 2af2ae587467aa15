// @ts-check
import {TextDocument} from 'vscode-languageserver-textdocument'
import {generateProse} from './prose.js'
import {createRandom} from './random.js'
import {quantileOf, spreadOf} from './statistics.js'
import {builtLinter, builtServer} from './subjects.js'
import {collectGarbage, liveHeap, processClock} from './timing.js'

/*
 * What an author waits for: from the end of the pause in typing to the diagnostics, ready to be sent, of a text of the length of a
 * novel. The same text is linted cold in between, so that whatever slows the machine down slows both.
 */

/**
 * @typedef {import('./prose.js').Format} Format
 * @typedef {import('./random.js').Random} Random
 * @typedef {import('./table.js').Row} Row
 * @typedef {{readonly start: number, readonly end: number, readonly text: string}} Edit
 */

const words = 100_000
/** More than enough of prose, cut to so many words. */
const bytesPerWord = 7
const bounds = {share: 0.03, memory: 1.2}
const edits = {timed: 200, between: 20, first: 10, all: 1000}

/**
 * @param {Format} format
 * @returns {Promise<Row[]>}
 */
export async function editRows(format) {
  const linter = await builtLinter()
  const value = novel(format)
  const server = await openedText(`/bench.${format}`, value)
  const random = createRandom(1)
  /** @type {{cold: number[], edit: number[]}} */
  const times = {cold: [], edit: []}
  let heapAfterFirst = 0
  for (let count = 1; count <= edits.all; count++) {
    const timed = count > edits.first && count <= edits.first + edits.timed
    if (timed && count % edits.between === 1) {
      const source = {path: `/bench.${format}`, value: server.text.getText()}
      times.cold.push(await timeOf(() => linter.lint(source)))
    }
    change(server.text, anEdit(random, server.text.getText()))
    server.edited()
    const elapsed = await timeOf(server.publish)
    if (timed) times.edit.push(elapsed)
    if (count === edits.first) heapAfterFirst = liveHeap()
  }
  const cold = spreadOf(times.cold).median
  const shares = spreadOf(times.edit.map((time) => time / cold))
  const slowest = quantileOf(times.edit, 0.95) / cold
  return [
    {label: 'cold lint', figure: spreadOf(times.cold), unit: 'ms', bound: null},
    {label: 'edit to diagnostics', figure: spreadOf(times.edit), unit: 'ms', bound: null},
    {label: 'edit / cold lint', figure: shares, unit: 'x', bound: bounds.share},
    {label: 'edit / cold lint, 95th percentile', figure: slowest, unit: 'x', bound: bounds.share},
    {
      label: `memory after ${edits.all.toLocaleString('en-US')} edits / after ${edits.first}`,
      figure: liveHeap() / heapAfterFirst,
      unit: 'x',
      bound: bounds.memory
    }
  ]
}

/** @param {Format} format */
function novel(format) {
  const prose = generateProse(words * bytesPerWord, format)
  let left = words
  const end = [...prose.matchAll(/\s+/g)].find(() => --left === 0)
  return `${prose.slice(0, end?.index)}\n`
}

/**
 * What the server keeps of a text that is open, and what it does when the pause after an edit is over.
 *
 * @param {string} path
 * @param {string} value
 */
async function openedText(path, value) {
  const {createOpenTexts, diagnosticsOf, diagnosticContext, setup} = await builtServer()
  const text = TextDocument.create(`file://${path}`, 'text', 1, value)
  const texts = createOpenTexts({
    pathOf: () => path,
    setupOf: () => Promise.resolve(setup),
    progress: () => ({report: () => undefined, done: () => undefined})
  })
  const abilities = {relatedInformation: true, codeDescription: true, data: true}
  const publish = async () => {
    const checked = await texts.check(text)
    if (checked === null) throw new Error('superseded, though nobody edits')
    return JSON.stringify(diagnosticsOf(checked.result, diagnosticContext(checked, String, abilities)))
  }
  await publish()
  return {text, edited: () => texts.edited(text), publish}
}

/**
 * What a pause in typing ends: a word more, a digit that is another, a sentence that comes or goes.
 *
 * @param {Random} random
 * @param {string} value
 * @returns {Edit}
 */
function anEdit(random, value) {
  const at = random.integer(0, value.length - 1)
  const kind = random.fraction()
  if (kind < 0.5) return {...after(value, ' ', at), text: `${random.pick(['late', 'other', 'northern', 'quiet'])} `}
  if (kind < 0.75) return digitAfter(value, at, String(random.integer(1, 9)))
  const {start} = after(value, '. ', at)
  if (kind < 0.9) return {start, end: start, text: `The council counted ${random.integer(3, 900)} boats that year. `}
  return {start, end: after(value, '. ', start).start, text: ''}
}

/**
 * @param {string} value
 * @param {string} mark
 * @param {number} at
 */
function after(value, mark, at) {
  const found = value.indexOf(mark, at)
  const start = found < 0 ? value.length : found + mark.length
  return {start, end: start}
}

/**
 * @param {string} value
 * @param {number} at
 * @param {string} digit
 */
function digitAfter(value, at, digit) {
  const pattern = /\d/g
  pattern.lastIndex = at
  const start = pattern.exec(value)?.index ?? at
  return {start, end: start + 1, text: digit}
}

/**
 * @param {TextDocument} text
 * @param {Edit} edit
 */
function change(text, {start, end, text: inserted}) {
  const range = {start: text.positionAt(start), end: text.positionAt(end)}
  TextDocument.update(text, [{range, text: inserted}], text.version + 1)
}

/** @param {() => Promise<unknown>} task */
async function timeOf(task) {
  collectGarbage({type: 'minor'})
  const start = processClock()
  await task()
  return processClock() - start
}
