// @ts-check
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'

const dist = new URL('../../dist/', import.meta.url)
const {createLinter} = await import(new URL('index.js', dist).href)
const {builtInRules} = await import(new URL('rules/catalogue.js', dist).href)

/** @type {readonly import('../../src/rules/compile-rule.js').CompiledRule[]} */
const rules = builtInRules()
const pairRules = new Set(rules.filter((d) => !('check' in d.rule)).map((d) => d.id))

/** @typedef {readonly [start: number, end: number]} Span */

/**
 * @typedef {object} Case A text and what is known of it.
 * @property {string} set
 * @property {string} id
 * @property {string} document Texts of one document stand in one fold of the cross-validation.
 * @property {string} text
 * @property {string} path Its ending tells the format.
 * @property {string | null} asOf
 * @property {'contradiction' | 'consistent' | 'clean'} expect
 * @property {readonly Span[] | null} focus Where a contradiction has an end, or none may have one; null for anywhere.
 * @property {readonly Span[]} [ignored] Ends of other contradictions of the text, which are neither right nor wrong here.
 */

/**
 * Every case of a folder of `.jsonl` files that says where a text contradicts itself, or that it does not.
 *
 * @param {string} folder
 * @returns {readonly Case[]}
 */
export function readCases(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const set = path.basename(file, '.jsonl')
      return readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
        .filter(({kind}) => kind === 'document' || kind === 'clean')
        .map((item) => ({
          set,
          id: item.id,
          document: `${set} ${documentOf(item)}`,
          text: item.text,
          path: `case.${item.format ?? 'txt'}`,
          asOf: item.reference ?? null,
          expect: item.expect ?? 'clean',
          focus: item.focus ?? null
        }))
    })
}

/**
 * The examples inside the built-in rules that hold claims against each other.
 *
 * @returns {readonly Case[]}
 */
export function ruleExamples() {
  return rules
    .filter(({rule}) => !('check' in rule))
    .flatMap(({id, rule}) => [
      ...rule.tests.contradicts.map((example, n) => exampleCase(`${id}/contradicts/${n}`, example, 'contradiction')),
      ...rule.tests.agrees.map((example, n) => exampleCase(`${id}/agrees/${n}`, example, 'consistent'))
    ])
}

/**
 * @param {string} id
 * @param {string | {readonly text: string, readonly b?: string | undefined, readonly asOf?: string | undefined}} example
 * @param {'contradiction' | 'consistent'} expect
 * @returns {Case}
 */
function exampleCase(id, example, expect) {
  const {text, b, asOf} = typeof example === 'string' ? {text: example} : example
  const start = b === undefined ? -1 : text.lastIndexOf(b)
  return {
    set: 'rules',
    id,
    document: `rules ${id}`,
    text,
    path: 'example.md',
    asOf: asOf ?? null,
    expect,
    focus: start < 0 ? null : [[start, start + (b ?? '').length]]
  }
}

const between = 'The weather was mild, and people had come to look at the sea.\n\nNobody could say how it would go on.'

/**
 * The pairs of sentences of minimal-pairs.yaml, each as a text with something between the two. Pairs with one first sentence are one
 * document.
 *
 * @returns {readonly Case[]}
 */
export function minimalPairs() {
  /** @type {{readonly agree: readonly (readonly [string, string])[], readonly contradict: readonly (readonly [string, string])[]}} */
  const {agree, contradict} = parse(readFileSync(new URL('minimal-pairs.yaml', import.meta.url), 'utf8'))
  return [
    ...agree.map((pair) => pairCase(pair, 'consistent')),
    ...contradict.map((pair) => pairCase(pair, 'contradiction'))
  ]
}

/**
 * @param {readonly [string, string]} pair
 * @param {'contradiction' | 'consistent'} expect
 * @returns {Case}
 */
function pairCase([first, second], expect) {
  return {
    set: 'minimal-pairs',
    id: `${first} ${second}`,
    document: `minimal-pairs ${first}`,
    text: `${first}\n\n${between}\n\n${second}\n`,
    path: 'pair.md',
    asOf: null,
    expect,
    focus: null
  }
}

/** Matches `<!--~ same-event-date: "May" contradicts "June" -->`. */
const expectation = /^(?:<!--|\[)~ (?<rule>[a-z-]+): "(?<text>[^"]+)"(?: contradicts (?<other>"[^"]+"))?.*$/gm

/**
 * The contradictions that a folder of samples expects, one case each, and each sample as a case that expects no other.
 *
 * @param {string} folder
 * @returns {readonly Case[]}
 */
export function readSamples(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:md|txt)$/.test(file) && !file.endsWith('README.md'))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8')
      const text = source.replace(expectation, (line) => ' '.repeat(line.length))
      const places = [...source.matchAll(expectation)].map((match) => {
        const words = match.groups?.['text'] ?? ''
        const start = text.lastIndexOf(words, match.index)
        return {rule: match.groups?.['rule'] ?? '', focus: /** @type {const} */ ([start, start + words.length])}
      })
      const item = {set: 'samples', document: `samples ${file}`, text, path: file, asOf: null}
      const ignored = places.map((d) => d.focus)
      return [
        ...places
          .filter((d) => pairRules.has(d.rule))
          .map((d, n) => ({
            ...item,
            id: `${file}/${n}`,
            expect: /** @type {const} */ ('contradiction'),
            focus: [d.focus],
            ignored
          })),
        {...item, id: file, expect: /** @type {const} */ ('consistent'), focus: null, ignored}
      ]
    })
}

/**
 * What two cases must share to be of one document: the text before the edited part, its numbers left out.
 *
 * @param {{text: string, tail?: number}} item
 */
function documentOf({text, tail}) {
  return text
    .slice(0, Math.min(tail || 200, 200))
    .replace(/\d+|more than|less than/g, '')
    .replace(/\s+/g, ' ')
    .split(' ')
    .slice(0, 8)
    .join(' ')
}

/**
 * @param {Case} item
 * @returns {Promise<import('../../src/claims/document-claims.js').DocumentClaims>}
 */
export async function readClaims(item) {
  const linter = createLinter(item.asOf === null ? {} : {asOf: item.asOf})
  return (await linter.read({path: item.path, value: item.text})).document
}
