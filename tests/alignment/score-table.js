// @ts-check
import {predict} from './logistic-regression.js'
import {alignPairs, linksAmongOthers, partnerValues} from './training.js'

/**
 * @typedef {import('./pairs.js').Text} Text
 * @typedef {import('./pairs.js').Pair} Pair
 * @typedef {import('./training.js').Model} Model
 */

/**
 * @typedef {object} Row Counts of one set.
 * @property {number} positives Cases that contradict themselves.
 * @property {number} hits Those of them that are found.
 * @property {number} negatives Cases that are right.
 * @property {number} alarms Those of them with a finding in focus.
 * @property {number} words Of prose believed right.
 * @property {number} findings In it.
 */

const dist = new URL('../../dist/', import.meta.url)
const {nearestContradictions} = await import(new URL('rules/nearest-restatement.js', dist).href)
const {floor} = await import(new URL('rules/links.js', dist).href)

/**
 * Score texts as the linter would find them with a model.
 *
 * @param {Iterable<readonly [text: Text, model: Model]>} texts
 * @param {number} threshold Probability from which a contradiction is told.
 * @returns {ReadonlyMap<string, Row>} By set.
 */
export function scoreTexts(texts, threshold) {
  /** @type {Map<string, Row>} */
  const rows = new Map()
  for (const [text, model] of texts) {
    const {item} = text
    const row = rows.get(item.set) ?? {positives: 0, hits: 0, negatives: 0, alarms: 0, words: 0, findings: 0}
    rows.set(item.set, row)
    const found = findingsOf(text, model, Math.log(threshold / (1 - threshold)))
    const isTouched = found.some((d) => d.inFocus)
    if (item.expect === 'contradiction') {
      row.positives++
      row.hits += Number(isTouched)
    } else if (item.expect === 'consistent') {
      row.negatives++
      row.alarms += Number(isTouched)
    } else {
      row.words += item.text.split(/\s+/).length
      row.findings += found.length
    }
  }
  return rows
}

/**
 * @param {Text} text
 * @param {Model} model
 * @param {number} least Logit.
 * @returns {readonly Pair[]}
 */
function findingsOf(text, model, least) {
  alignPairs(text, model)
  const among = linksAmongOthers(text)
  const links = text.pairs.filter((d) => d.alignment >= floor)
  return nearestContradictions(
    links,
    (/** @type {unknown} */ _a, /** @type {unknown} */ _b, /** @type {Pair} */ pair) => {
      const link = among(pair)
      return link !== null && predict(model.report, partnerValues(link)) >= least
    }
  )
}

/**
 * @param {ReadonlyMap<string, Row>} rows
 * @returns {string}
 */
export function renderTable(rows) {
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([set, {positives, hits, negatives, alarms, words, findings}]) =>
      [
        set.padEnd(18),
        positives > 0 && `recall ${share(hits, positives)}`,
        negatives > 0 && `false alarms ${share(alarms, negatives)}`,
        words > 0 && `${((10_000 * findings) / words).toFixed(2)} per 10,000 words (${findings})`
      ]
        .filter(Boolean)
        .join('  ')
    )
    .join('\n')
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`
}
