// @ts-check
import {generateProse} from './prose.js'

/*
 * A text of the length of a novel, and what its author does to it.
 */

/**
 * @typedef {import('vscode-languageserver-textdocument').TextDocument} TextDocument
 * @typedef {import('vscode-languageserver-textdocument').TextDocumentContentChangeEvent} ContentChange
 * @typedef {import('./prose.js').Format} Format
 * @typedef {import('./random.js').Random} Random
 * @typedef {{readonly start: number, readonly end: number, readonly text: string}} Edit
 */

const words = 100_000
/** More than enough of prose, cut to so many words. */
const bytesPerWord = 7

/** @param {Format} format */
export function novel(format) {
  const prose = generateProse(words * bytesPerWord, format)
  let left = words
  const end = [...prose.matchAll(/\s+/g)].find(() => --left === 0)
  return `${prose.slice(0, end?.index)}\n`
}

/**
 * What a pause in typing ends: a word more, a digit that is another, a sentence that comes or goes.
 *
 * @param {Random} random
 * @param {TextDocument} text
 * @returns {ContentChange[]}
 */
export function nextChange(random, text) {
  const {start, end, text: inserted} = anEdit(random, text.getText())
  return [{range: {start: text.positionAt(start), end: text.positionAt(end)}, text: inserted}]
}

/**
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
