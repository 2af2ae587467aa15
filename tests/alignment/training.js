// @ts-check
import {caseWeights, expectedOfPairs, expectedOfPartners} from './expectations.js'
import {fitLogistic, predict} from './logistic-regression.js'

/**
 * @typedef {import('./pairs.js').Text} Text
 * @typedef {import('./pairs.js').Pair} Pair
 * @typedef {import('./pairs.js').Kind} Kind
 * @typedef {import('./logistic-regression.js').Fit} Fit
 * @typedef {import('./logistic-regression.js').Sample} Sample
 */

/** @typedef {Readonly<Record<Kind | 'report', Fit>>} Model */

const dist = new URL('../../dist/', import.meta.url)
/** @type {{featureNames: readonly string[]}} */
export const {featureNames} = await import(new URL('claims/alignment-features.js', dist).href)
const {partnerFeatures, partnerFeatureNames: names} = await import(new URL('rules/partner-features.js', dist).href)
const {floor} = await import(new URL('rules/links.js', dist).href)
/** @type {readonly string[]} */
export const partnerFeatureNames = names

const expected = featureNames.map((name) => expectedOfPairs[name] ?? 0)
const expectedReport = partnerFeatureNames.map((name) => expectedOfPartners[name] ?? 0)
/** @type {readonly Kind[]} */
export const kinds = ['quantity', 'date']

const penalties = {pair: 15, report: 1}
/** A case says where one end of a contradiction stands, not which pair it is: the likeliest one by the model before is taken. */
const rounds = 4
/** Logit below which the likeliest pair of a case is taken to be a wrong one: the other end was not read. */
const leastLikely = -5

/**
 * Fit both models.
 *
 * @param {readonly Text[]} texts
 * @returns {Model}
 */
export function fitModels(texts) {
  /** @type {Record<Kind, Fit>} */
  let fits = {quantity: {bias: -5, weights: expected}, date: {bias: -5, weights: expected}}
  for (let round = 0; round < rounds; round++) {
    /** @type {Record<Kind, Sample[]>} */
    const samples = {quantity: [], date: []}
    for (const text of texts) {
      alignPairs(text, fits)
      const isBelievable = (/** @type {Pair} */ pair) => round < 2 || pair.alignment > leastLikely
      for (const {pair, y, weight} of labelled(text, isBelievable)) samples[pair.kind].push({x: pair.x, y, weight})
      for (const {pair, y, weight} of restating(text)) samples[pair.kind].push({x: pair.x, y, weight})
    }
    fits = {
      quantity: fitLogistic(samples.quantity, {penalty: penalties.pair, expected}),
      date: fitLogistic(samples.date, {penalty: penalties.pair, expected})
    }
  }
  /** @type {Sample[]} */
  const samples = []
  for (const text of texts) {
    alignPairs(text, fits)
    const among = linksAmongOthers(text)
    for (const {pair, y, weight} of labelled(text, (d) => d.alignment > floor)) {
      const link = among(pair)
      if (link !== null) samples.push({x: partnerValues(link), y, weight})
    }
  }
  return {...fits, report: fitLogistic(samples, {penalty: penalties.report, expected: expectedReport})}
}

/**
 * The disjoint pairs of a text that say something: of one that contradicts itself the likeliest pair in focus, and all that are
 * not in focus as right; of one that is right all of them.
 *
 * @param {Text} text
 * @param {(pair: Pair) => boolean} isBelievable Whether the likeliest pair may be the one that is meant.
 * @returns {readonly {pair: Pair, y: 0 | 1, weight: number}[]}
 */
function labelled({item, pairs}, isBelievable) {
  const {wrong, right} = caseWeights[item.set] ?? {wrong: 1, right: 1}
  const disjoint = pairs.filter((d) => d.comparison === 'disjoint')
  if (item.expect !== 'contradiction') return disjoint.map((pair) => ({pair, y: 0, weight: right}))
  /** @type {Pair | null} */
  let likeliest = null
  for (const pair of disjoint)
    if (pair.inFocus && (likeliest === null || pair.alignment > likeliest.alignment)) likeliest = pair
  const others = disjoint.filter((d) => !d.inFocus).map((pair) => ({pair, y: /** @type {const} */ (0), weight: wrong}))
  return likeliest !== null && isBelievable(likeliest) ? [{pair: likeliest, y: 1, weight: wrong}, ...others] : others
}

/**
 * The pairs that agree on a value that few things have: they speak of one thing, whatever their words. Of each claim the likeliest.
 *
 * @param {Text} text
 * @returns {readonly {pair: Pair, y: 1, weight: number}[]}
 */
function restating({item, pairs}) {
  const weight = caseWeights[item.set]?.restated ?? 0
  if (weight === 0) return []
  /** @type {Map<number, Pair>} */
  const likeliest = new Map()
  for (const pair of pairs) {
    if (pair.comparison !== 'equal' || !isTelling(pair.a)) continue
    const known = likeliest.get(pair.b.index)
    if (known === undefined || pair.alignment > known.alignment) likeliest.set(pair.b.index, pair)
  }
  return [...likeliest.values()].map((pair) => ({pair, y: 1, weight}))
}

/**
 * Whether a value has two digits that tell it from others ("$97 million", not "20"), or a date two parts of the calendar.
 *
 * @param {import('../../src/claims/claim.js').DocumentClaim} claim
 */
function isTelling(claim) {
  if (claim.amount === null) return claim.kind !== 'quantity' && Object.keys(claim.time.stated).length > 1
  const {number, upper} = claim.amount
  return upper !== null || number.decimal.replace(/[.-]/g, '').replace(/^0+|0+$/g, '').length > 1
}

/**
 * @param {Text} text Changed: its pairs get their logits.
 * @param {Readonly<Record<Kind, Fit>>} fits
 */
export function alignPairs(text, fits) {
  for (const pair of text.pairs) pair.alignment = predict(fits[pair.kind], pair.x)
}

/**
 * @param {Text} text
 * @returns A function that gives a pair with the other links of its claims; null for one below the floor.
 */
export function linksAmongOthers({pairs, index}) {
  /** @type {Map<number, Pair[]>} */
  const groups = new Map()
  const links = pairs.filter((d) => d.alignment >= floor)
  for (const link of links)
    for (const claim of [link.a.index, link.b.index]) groups.set(claim, [...(groups.get(claim) ?? []), link])
  return (/** @type {Pair} */ link) => {
    const [ofA, ofB] = [groups.get(link.a.index), groups.get(link.b.index)]
    return ofA && ofB && link.alignment >= floor ? {link, index, ofA, ofB} : null
  }
}

/**
 * @param {object} link
 * @returns {readonly number[]}
 */
export function partnerValues(link) {
  return partnerFeatureNames.map((name) => partnerFeatures[name](link))
}

/**
 * In which order the features of a pair are best read to be done with it soon: first what speaks for a pair and is mostly missing, or
 * speaks against it and is often there.
 *
 * @param {readonly Text[]} texts
 * @param {Kind} kind
 * @param {Fit} fit
 * @returns {readonly string[]}
 */
export function readingOrder(texts, kind, {weights}) {
  const pairs = texts.flatMap((text) => text.pairs.filter((d) => d.kind === kind && d.comparison === 'disjoint'))
  const settling = featureNames.map((name, i) => {
    const mean = pairs.reduce((sum, {x}) => sum + (x[i] ?? 0), 0) / pairs.length
    const weight = weights[i] ?? 0
    return {name, by: weight > 0 ? weight * (1 - mean) : -weight * mean}
  })
  return settling.sort((a, b) => b.by - a.by).map((d) => d.name)
}
