// @ts-check
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createRandom} from './random.js'
import {startServer} from './served.js'
import {quantileOf, spreadOf} from './statistics.js'
import {builtLinter, builtServer} from './subjects.js'
import {collectGarbage, liveHeap, wallClock} from './timing.js'
import {nextChange, novel} from './typing.js'

/*
 * What an author waits for. At the other end of the server: from a text that is opened in a server that has just been started, which is
 * a cold lint of it, to the diagnostics, and from an edit to the diagnostics; the pause in typing is set to nothing, so that an edit
 * begins where the pause ends. Both are the same words of the protocol, read and written by the same process, in time that passed.
 *
 * Inside the server, without the protocol: what an edit takes beside a whole lint by an engine that has compiled all it will, which is
 * five times as fast as a cold one. That has no bound, and is what an edit is to be made faster by.
 */

/**
 * @typedef {import('./prose.js').Format} Format
 * @typedef {import('./table.js').Row} Row
 */

const bounds = {share: 0.03, memory: 1.2}
const openings = 5
const edits = {timed: 200, between: 20, first: 10, all: 1000}

/**
 * @param {Format} format
 * @returns {Promise<Row[]>}
 */
export async function editRows(format) {
  return [...(await servedRows(format)), ...(await warmRows(format))]
}

/**
 * @param {Format} format
 * @returns {Promise<Row[]>}
 */
async function servedRows(format) {
  const value = novel(format)
  const random = createRandom(1)
  /** @type {number[]} */
  const cold = []
  for (let opening = 1; opening < openings; opening++) {
    const server = await startServer(format)
    cold.push(await server.open(value))
    await server.stop()
  }
  const server = await startServer(format)
  cold.push(await server.open(value))
  /** @type {number[]} */
  const edit = []
  for (let count = 1; count <= edits.first + edits.timed; count++) {
    const elapsed = await server.change((text) => nextChange(random, text))
    if (count > edits.first) edit.push(elapsed)
  }
  await server.stop()
  return [
    {label: 'cold lint: opened in a new server', figure: spreadOf(cold), unit: 'ms', bound: null},
    {label: 'edit to published diagnostics', figure: spreadOf(edit), unit: 'ms', bound: null},
    ...shareRows('edit / cold lint', edit, cold, bounds.share)
  ]
}

/**
 * @param {string} label
 * @param {readonly number[]} edit
 * @param {readonly number[]} lint
 * @param {number | null} bound
 * @returns {Row[]}
 */
function shareRows(label, edit, lint, bound) {
  const {median} = spreadOf(lint)
  return [
    {label, figure: spreadOf(edit.map((time) => time / median)), unit: 'x', bound},
    {label: `${label}, 95th percentile`, figure: quantileOf(edit, 0.95) / median, unit: 'x', bound}
  ]
}

/**
 * @param {Format} format
 * @returns {Promise<Row[]>}
 */
async function warmRows(format) {
  const linter = await builtLinter()
  const server = await openedText(`/bench.${format}`, novel(format))
  const random = createRandom(1)
  /** @type {{whole: number[], edit: number[]}} */
  const times = {whole: [], edit: []}
  let heapAfterFirst = 0
  for (let count = 1; count <= edits.all; count++) {
    const timed = count > edits.first && count <= edits.first + edits.timed
    if (timed && count % edits.between === 1) {
      const source = {path: `/bench.${format}`, value: server.text.getText()}
      times.whole.push(await timeOf(() => linter.lint(source)))
    }
    TextDocument.update(server.text, nextChange(random, server.text), server.text.version + 1)
    server.edited()
    const elapsed = await timeOf(server.publish)
    if (timed) times.edit.push(elapsed)
    if (count === edits.first) heapAfterFirst = liveHeap()
  }
  return [
    {label: 'whole lint, engine warm', figure: spreadOf(times.whole), unit: 'ms', bound: null},
    ...shareRows('edit / whole lint, engine warm', times.edit, times.whole, null),
    {
      label: `memory after ${edits.all.toLocaleString('en-US')} edits / after ${edits.first}`,
      figure: liveHeap() / heapAfterFirst,
      unit: 'x',
      bound: bounds.memory
    }
  ]
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

/** @param {() => Promise<unknown>} task */
async function timeOf(task) {
  collectGarbage({type: 'minor'})
  const start = wallClock()
  await task()
  return wallClock() - start
}
