import type {DocumentClaim} from '../claims/claim.js'
import {spanOf, textAt} from '../rules/claim-place.js'
import {reportThreshold, type PairExplanation} from '../rules/pair-explanation.js'
import type {ReadResult} from '../service/linter.js'
import {createPointAt} from './places.js'

/**
 * Version 1 of the JSON of `factlint explain --pair`: what became of each pair, and every feature that counted, in text order.
 * `oneThing` and `contradiction` hold a probability from 0 to 1, and what each feature adds to its logit, the weightiest first.
 */
export function renderPairsJson({source, document}: ReadResult, pairs: readonly PairExplanation[]): string {
  const pointAt = createPointAt(source.value)
  const told = (claim: DocumentClaim) => {
    const {start, end} = spanOf(claim, document)
    return {text: textAt(claim, document), place: {start: pointAt(start), end: pointAt(end)}}
  }
  const explained = pairs.map(({a, b, comparison, alignment, contradiction, verdict, rules}) => ({
    a: told(a),
    b: told(b),
    verdict,
    rules,
    comparison,
    oneThing: {probability: alignment.score, features: alignment.features},
    contradiction: contradiction && {probability: contradiction.score, features: contradiction.features}
  }))
  return `${JSON.stringify({version: 1, path: source.path, threshold: reportThreshold, pairs: explained}, null, 1)}\n`
}
