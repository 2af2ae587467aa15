// @ts-check
import {readClaims} from './cases.js'

/**
 * @typedef {import('./cases.js').Case} Case
 * @typedef {import('../../src/claims/claim.js').DocumentClaim} DocumentClaim
 * @typedef {import('../../src/claims/claim-index.js').ClaimIndex} ClaimIndex
 * @typedef {import('../../src/rules/nearest-restatement.js').Link} Link
 * @typedef {'quantity' | 'date'} Kind
 */

/**
 * @typedef {object} PairFacts
 * @property {readonly number[]} x Values of the features, in the order of `featureNames`.
 * @property {Kind} kind Whose weights are asked.
 * @property {boolean} inFocus Whether one of the two stands where the case looks.
 * @property {number} alignment Logit by the model that was asked last.
 */

/** @typedef {Omit<Link, 'alignment'> & PairFacts} Pair A pair of claims that a rule may report, or that agrees. */

/**
 * @typedef {object} Text A case as it is read by the built package.
 * @property {Case} item
 * @property {ClaimIndex} index
 * @property {readonly Pair[]} pairs
 */

const dist = new URL('../../dist/', import.meta.url)
const {builtInRules} = await import(new URL('rules/catalogue.js', dist).href)
const {eachPair} = await import(new URL('claims/claim-index.js', dist).href)
const {indexClaims} = await import(new URL('claims/claim-indexer.js', dist).href)
const {featureValues, kindOf} = await import(new URL('claims/alignment.js', dist).href)
const {compareValues} = await import(new URL('rules/links.js', dist).href)
const {sourceStart, sourceEnd} = await import(new URL('text/prose-map.js', dist).href)

/** @type {readonly import('../../src/rules/compile-rule.js').CompiledRule[]} */
const rules = builtInRules()

/**
 * Read a case and the features of all its pairs.
 *
 * @param {Case} item
 * @returns {Promise<Text>}
 */
export async function readText(item) {
  const document = await readClaims(item)
  /** @type {ClaimIndex} */
  const index = indexClaims(document, (/** @type {DocumentClaim} */ claim) => rules.some((rule) => rule.pairs(claim)))
  const inFocus = document.claims.map((claim) => touches(claim, index, item.focus))
  const isIgnored = document.claims.map((claim) => item.ignored !== undefined && touches(claim, index, item.ignored))
  /** @type {Pair[]} */
  const pairs = []
  eachPair(
    {...document, partners: index.partners},
    (/** @type {DocumentClaim} */ a, /** @type {DocumentClaim} */ b) => {
      /** @type {import('../../src/rules/nearest-restatement.js').ComparedValues} */
      const values = compareValues(a, b, index)
      if (values.comparison === 'incomparable') return
      if (values.comparison === 'disjoint' && !rules.some((rule) => rule.contradicts(a, b, index))) return
      const isWatched = Boolean(inFocus[a.index]) || Boolean(inFocus[b.index])
      if ((isIgnored[a.index] || isIgnored[b.index]) && (item.focus === null || !isWatched)) return
      pairs.push({a, b, ...values, x: featureValues(a, b, index), kind: kindOf(a), inFocus: isWatched, alignment: 0})
    }
  )
  return {item, index, pairs}
}

/**
 * @param {DocumentClaim} claim
 * @param {ClaimIndex} index
 * @param {Case['focus']} focus
 */
function touches(claim, {document}, focus) {
  if (focus === null) return true
  const map = document.blocks[claim.block]?.block.map
  const [start, end] = [sourceStart(map, claim.start), sourceEnd(map, claim.end)]
  return focus.some(([from, to]) => start < to && from < end)
}
