import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {createLinter} from 'factlint'

/**
 * Restatement mode on cases of others: a document, and behind it, from `tail` on, a summary with or without an edit at `focus`.
 *
 *   FACTLINT_RESTATEMENTS=FOLDER node tests/against/restatements.js
 *
 * Each case of the folder's *.jsonl is linted as one text, and as a summary against its document. Exits with 1 where the second
 * finds less, or raises more false alarms.
 *
 * @typedef {{readonly text: string, readonly expect: 'contradiction' | 'consistent', readonly tail: number,
 *   readonly focus: readonly (readonly [start: number, end: number])[]}} Case
 * @typedef {{readonly start: number, readonly end: number}} Span
 */
const folder = process.env['FACTLINT_RESTATEMENTS']
if (folder === undefined) throw new Error('FACTLINT_RESTATEMENTS names no folder')

for (const file of readdirSync(folder).filter((d) => d.endsWith('.jsonl'))) {
  const cases = readCases(path.join(folder, file))
  const [asOneText, against] = [await score(cases, touchesAsOneText), await score(cases, touchesAgainst)]
  console.log(file, {cases: cases.length, asOneText, against})
  if (against.found < asOneText.found || against.alarms > asOneText.alarms) process.exitCode = 1
}

/**
 * @param {string} file
 * @returns {readonly Case[]}
 */
function readCases(file) {
  /** @type {Case[]} */
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return cases.filter((d) => typeof d.tail === 'number')
}

/**
 * @param {readonly Case[]} cases
 * @param {(item: Case) => Promise<boolean>} touches
 */
async function score(cases, touches) {
  let [found, alarms] = [0, 0]
  for (const item of cases) {
    if (!(await touches(item))) continue
    if (item.expect === 'contradiction') found++
    else alarms++
  }
  return {found, alarms}
}

/** @param {Case} item */
async function touchesAsOneText({text, focus}) {
  const {findings} = await createLinter().lint({path: 'case.txt', value: text})
  return findings.some((d) => [d, ...d.related].some((end) => overlaps(end, 0, focus)))
}

/** @param {Case} item */
async function touchesAgainst({text, tail, focus}) {
  const references = [{role: /** @type {const} */ ('source'), path: 'source.txt', value: text.slice(0, tail)}]
  const {findings} = await createLinter({references}).lint({path: 'summary.txt', value: text.slice(tail)})
  return findings.some((d) =>
    [d, ...d.related.filter((e) => e.path === 'summary.txt')].some((end) => overlaps(end, tail, focus))
  )
}

/**
 * @param {Span} span
 * @param {number} base Offset of the span's text in the case.
 * @param {Case['focus']} focus
 */
function overlaps({start, end}, base, focus) {
  return focus.some(([from, to]) => base + start < to && from < base + end)
}
