import type {DocumentClaim} from '../claims/claim.js'
import {spanOf, textAt} from '../rules/claim-place.js'
import {reportThreshold} from '../rules/pair-explanation.js'
import type {ExplainedPairs} from './pair-explanation.js'
import {createPointAt} from './places.js'

/**
 * Version 1 of the JSON of `factlint explain --pair`: what became of each pair, and every feature that counted, in text order.
 * `oneThing` and `contradiction` hold a probability from 0 to 1, and what each feature adds to its logit, the weightiest first. Over
 * two texts `path` is the one that is held against the other, `heldAs` tells as what, and `apart` what parts the two places.
 */
export function renderPairsJson({texts, pairs}: ExplainedPairs): string {
  const {document, path, heldAs, textOf} = texts
  const told = (claim: DocumentClaim) => {
    const {start, end} = spanOf(claim, document)
    const {path: of, value} = textOf(claim)
    const pointAt = createPointAt(value)
    return {path: of, text: textAt(claim, document), place: {start: pointAt(start), end: pointAt(end)}}
  }
  const explained = pairs.map(({a, b, comparison, alignment, contradiction, verdict, apart, rules}) => ({
    a: told(a),
    b: told(b),
    verdict,
    apart,
    rules,
    comparison,
    oneThing: {probability: alignment.score, features: alignment.features},
    contradiction: contradiction && {probability: contradiction.score, features: contradiction.features}
  }))
  return `${JSON.stringify({version: 1, path, heldAs, threshold: reportThreshold, pairs: explained}, null, 1)}\n`
}
