// @ts-check
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {minimalPairs, readCases, readSamples, ruleExamples} from './cases.js'
import {readText} from './pairs.js'
import {renderTable, scoreTexts} from './score-table.js'
import {featureNames, fitModels, kinds, partnerFeatureNames, readingOrder} from './training.js'

/*
 * Fit the weights of rules/alignment.yaml: `npm run fit -- FOLDER... [--write] [--threshold 0.22] [--folds 5] [--foldings 5]`.
 *
 * Reads the cases of the folders (.jsonl; see cases.js), the samples, the examples inside the rules and minimal-pairs.yaml, and fits
 * two logistic models: one that says how likely two claims speak of one thing, and one that says whether a pair that differs is worth
 * telling, given the other partners of its claims. Both are held to what the language says of each feature (expectations.js), from which the cases move
 * them. Prints the scores of the fit on the texts that it was fitted on, and cross-validated: each document scored by a model that was
 * fitted without it and all other texts made from it. How the documents fall into folds moves a score by a point or two, so the
 * counts of several foldings are put together.
 */

/** @typedef {import('./training.js').Model} Model */

const {values: options, positionals: folders} = parseArgs({
  allowPositionals: true,
  options: {
    folds: {type: 'string', default: '5'},
    foldings: {type: 'string', default: '5'},
    threshold: {type: 'string', default: '0.22'},
    write: {type: 'boolean', default: false}
  }
})
const folds = Number(options.folds)
const foldings = Number(options.foldings)
const threshold = Number(options.threshold)
const samples = new URL('../../samples', import.meta.url).pathname
const weightsFile = new URL('../../rules/alignment.yaml', import.meta.url)

/** @type {import('./pairs.js').Text[]} */
const texts = []
for (const item of [...folders.flatMap(readCases), ...readSamples(samples), ...ruleExamples(), ...minimalPairs()])
  texts.push(await readText(item))

const model = fitModels(texts)
const plain = texts.map((text) => /** @type {const} */ ([text, model]))
console.log(`fitted on all, at ${threshold}:\n${renderTable(scoreTexts(plain, threshold))}\n`)
console.log(
  `cross-validated by document, ${foldings} foldings together:\n${renderTable(scoreTexts(crossValidated(), threshold))}`
)
if (options.write) writeFileSync(weightsFile, renderModel(model))

/** Each text with a model that has not seen its document, once a folding. */
function* crossValidated() {
  for (let folding = 0; folding < foldings; folding++)
    for (let fold = 0; fold < folds; fold++) {
      const [seen, unseen] = [
        texts.filter((d) => foldOf(d, folding) !== fold),
        texts.filter((d) => foldOf(d, folding) === fold)
      ]
      const own = fitModels(seen)
      for (const text of unseen) yield /** @type {const} */ ([text, own])
    }
}

/**
 * @param {import('./pairs.js').Text} text
 * @param {number} folding
 */
function foldOf({item}, folding) {
  let hash = 2166136261
  for (const character of `${folding} ${item.document}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  // The lowest bits alone are poor.
  return ((hash ^ (hash >>> 13)) >>> 0) % folds
}

/**
 * @param {Model} fitted
 * @returns {string} The file, its comments kept.
 */
function renderModel(fitted) {
  const comments = readFileSync(weightsFile, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
  const parts = [
    ...kinds.flatMap((kind) => [
      renderPart(kind, fitted[kind], featureNames),
      ...['  order:', ...readingOrder(texts, kind, fitted[kind]).map((feature) => `    - ${feature}`)]
    ]),
    renderPart('report', fitted.report, partnerFeatureNames)
  ]
  return `${[...comments, `threshold: ${threshold}`, ...parts].join('\n')}\n`
}

/**
 * @param {string} name
 * @param {import('./logistic-regression.js').Fit} fit
 * @param {readonly string[]} names
 */
function renderPart(name, {bias, weights}, names) {
  const lines = names.map((feature, i) => `    ${feature}: ${Number((weights[i] ?? 0).toFixed(2))}`)
  return [`${name}:`, `  bias: ${bias.toFixed(2)}`, '  weights:', ...lines].join('\n')
}
