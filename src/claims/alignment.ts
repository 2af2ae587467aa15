import model from '#compiled/alignment' with {type: 'json'}
import {featureNames, features, pairOf, type FeatureName, type Pair} from './alignment-features.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'

export type {FeatureName} from './alignment-features.js'

/** How likely two claims speak of one thing, and what says so. */
export interface Alignment {
  /** 0 to 1. */
  readonly score: number
  /** What counted, the weightiest first. */
  readonly features: readonly {readonly name: FeatureName; readonly weight: number}[]
}

const readers = featureNames.map((name): ((pair: Pair) => number) => features[name])
const weights = {
  quantity: featureNames.map((name) => model.quantity.weights[name]),
  date: featureNames.map((name) => model.date.weights[name])
} as const

/** Times and amounts are spoken of in different ways, so each has weights of its own. */
export function kindOf(claim: DocumentClaim): 'quantity' | 'date' {
  return claim.kind === 'date' || claim.kind === 'time' ? 'date' : 'quantity'
}

/** The values of all features of a pair, in the order of {@link featureNames}; null where no rule asks for the claims. */
export function featureValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly number[] | null {
  const [x, y] = [index.profiles[a.index], index.profiles[b.index]]
  if (!x || !y) return null
  const pair = pairOf(x, y, index)
  return readers.map((read) => read(pair))
}

/** The sum of the weights of a pair's features: the logit of its score. */
export function alignmentSum(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  const [x, y] = [index.profiles[a.index], index.profiles[b.index]]
  if (!x || !y) return -Infinity
  const pair = pairOf(x, y, index)
  const own = weights[kindOf(a)]
  let sum = model[kindOf(a)].bias
  for (let i = 0; i < readers.length; i++) sum += (own[i] ?? 0) * (readers[i]?.(pair) ?? 0)
  return sum
}

/** Whether two claims are likelier than not about one thing, whether they agree on it or not. */
export function speakOfOneThing(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  return alignmentSum(a, b, index) >= 0
}

/** Score a pair of claims by its named features; symmetric. */
export function align(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Alignment {
  const values = featureValues(a, b, index) ?? []
  const own = weights[kindOf(a)]
  const weighted = featureNames.map((name, i) => ({name, weight: (own[i] ?? 0) * (values[i] ?? 0)}))
  const sum = weighted.reduce((total, d) => total + d.weight, model[kindOf(a)].bias)
  return {score: logistic(sum), features: weighted.filter((d) => d.weight !== 0).sort((x, y) => y.weight - x.weight)}
}

export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
