import model from '#compiled/alignment' with {type: 'json'}
import {
  featureNames,
  features,
  haveSameHead,
  ofOneHead,
  pairOf,
  type FeatureName,
  type Pair
} from './alignment-features.js'
import {canHold, traitsOfPair} from './alignment-traits.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'
import {sumOf, weightedSum, type WeightedSum} from './weighted-sum.js'

export type {FeatureName} from './alignment-features.js'

/** How likely two claims speak of one thing, and what says so. */
export interface Alignment {
  /** 0 to 1. */
  readonly score: number
  /** What counted, the weightiest first. */
  readonly features: readonly {readonly name: FeatureName; readonly weight: number}[]
}

type ModelKind = 'quantity' | 'date'

/**
 * The features that can hold in pairs of some traits, by these traits. What most often settles a pair is read first, so that most pairs
 * are known to be of two things before the rest is read.
 */
type SumByTraits = Map<number, WeightedSum<Pair>>

/** For two claims that count or measure the same, and for two that do not: what can be said of the one cannot be said of the other. */
interface Sums {
  readonly ofOneHead: SumByTraits
  readonly ofTwo: SumByTraits
}

const sums: Readonly<Record<ModelKind, Sums>> = {
  quantity: {ofOneHead: new Map(), ofTwo: new Map()},
  date: {ofOneHead: new Map(), ofTwo: new Map()}
}

function sumFor(kind: ModelKind, {x, y}: Pair): WeightedSum<Pair> {
  const heads = haveSameHead(x, y) ? 'ofOneHead' : 'ofTwo'
  const traits = traitsOfPair(x.traits, y.traits)
  const known = sums[kind][heads].get(traits)
  if (known) return known
  const {bias, weights, order} = model[kind]
  const isRead = (name: FeatureName) =>
    weights[name] !== 0 &&
    canHold(name, traits) &&
    (heads === 'ofOneHead' ? name !== 'other-head' : !ofOneHead.has(name))
  const made = weightedSum(order.filter(isRead), {bias, weights, features})
  sums[kind][heads].set(traits, made)
  return made
}

/** Times and amounts are spoken of in different ways, so each has weights of its own. */
export function kindOf(claim: DocumentClaim): ModelKind {
  return claim.kind === 'date' || claim.kind === 'time' ? 'date' : 'quantity'
}

/** The values of all features of a pair, in the order of {@link featureNames}; null where no rule asks for the claims. */
export function featureValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly number[] | null {
  const pair = pairOf(a, b, index)
  return pair && featureNames.map((name) => features[name](pair))
}

/**
 * The sum of the weights of a pair's features: the logit of its score.
 *
 * @param least What is below this is all the same: -Infinity may stand for it.
 */
export function alignmentSum(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex, least = -Infinity): number {
  const pair = pairOf(a, b, index)
  return pair === null ? -Infinity : sumOf(sumFor(kindOf(a), pair), pair, least)
}

/** Whether two claims are likelier than not about one thing, whether they agree on it or not. */
export function speakOfOneThing(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  return alignmentSum(a, b, index, 0) >= 0
}

/** Score a pair of claims by its named features; symmetric. */
export function align(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Alignment {
  const values = featureValues(a, b, index) ?? []
  const {bias, weights} = model[kindOf(a)]
  const weighted = featureNames.map((name, i) => ({name, weight: weights[name] * (values[i] ?? 0)}))
  const sum = weighted.reduce((total, d) => total + d.weight, bias)
  return {score: logistic(sum), features: weighted.filter((d) => d.weight !== 0).sort((x, y) => y.weight - x.weight)}
}

export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
