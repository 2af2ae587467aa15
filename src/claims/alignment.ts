import model from '#compiled/alignment' with {type: 'json'}
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'
import {hasEqualOtherValue} from './other-values.js'
import {sharedRarity} from './stem-sets.js'

export type FeatureName = keyof typeof model.weights

/** How likely two claims speak of one thing, and what says so. */
export interface Alignment {
  /** 0 to 1. */
  readonly score: number
  /** What counted, the weightiest first. */
  readonly features: readonly {readonly name: FeatureName; readonly weight: number}[]
}

/** The score from which two claims are taken to speak of one thing. */
export const alignmentThreshold: number = model.threshold

/** Features read off the two claims alone, in the order of {@link plainValues}. */
const plainNames = [
  'same-head',
  'different-head',
  'same-modifiers',
  'same-event',
  'different-event',
  'same-event-noun',
  'same-subject',
  'different-subject',
  'definite-reference',
  'same-section',
  'shared-rare-words'
] as const satisfies readonly FeatureName[]
/** Features that cost more to ask, in the order of {@link dearValues}; none has a negative weight. */
const dearNames = ['shared-near-words', 'equal-other-values'] as const satisfies readonly FeatureName[]

const plainWeights = plainNames.map((name) => model.weights[name])
const dearWeights = dearNames.map((name) => model.weights[name])
/** What the dear features can add at most. */
const dearTotal = dearWeights.reduce((total, weight) => total + weight, 0)
/** The sum of weights at which the score reaches the threshold. */
const sumNeeded = Math.log(model.threshold / (1 - model.threshold))

/** Values from 0 to 1; all are symmetric. */
function plainValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly number[] {
  const heads = a.entity === null || b.entity === null ? null : a.entity.head === b.entity.head
  const modifiers = a.entity !== null && b.entity !== null && sharesAny(a.entity.modifiers, b.entity.modifiers)
  const event = tellsOneClass(a, b)
  const noun = tellsOneNoun(a, b)
  const subjects = a.subject === null || b.subject === null ? null : sharesAny(a.subject.words, b.subject.words)
  return [
    heads === true ? 1 : 0,
    heads === false ? 1 : 0,
    modifiers ? 1 : 0,
    event ? 1 : 0,
    a.event !== null && b.event !== null && !event ? 1 : 0,
    noun ? 1 : 0,
    subjects === true ? 1 : 0,
    subjects === false ? 1 : 0,
    heads === true && pointsBack(a, b) ? 1 : 0,
    a.block === b.block || sectionOf(a, index) === sectionOf(b, index) ? 1 : 0,
    sharedInSentence(a, b, index)
  ]
}

function dearValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly number[] {
  return [sharedNear(a, b, index), hasEqualOtherValue(a, b, index) ? 1 : 0]
}

function weigh(values: readonly number[], weights: readonly number[], from: number): number {
  let sum = from
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0)
  return sum
}

/**
 * The score alone: what decides whether a pair is looked at any further. Below the threshold it may be too high, never too low:
 * a pair that cannot reach the threshold is not asked the dear features.
 */
export function alignmentScore(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  const plain = weigh(plainValues(a, b, index), plainWeights, model.bias)
  if (plain + dearTotal < sumNeeded) return logistic(plain + dearTotal)
  return logistic(weigh(dearValues(a, b, index), dearWeights, plain))
}

/** Score a pair of claims by its named features; symmetric. */
export function align(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Alignment {
  const [plain, dear] = [plainValues(a, b, index), dearValues(a, b, index)]
  const weighted = [
    ...plainNames.map((name, i) => ({name, weight: model.weights[name] * (plain[i] ?? 0)})),
    ...dearNames.map((name, i) => ({name, weight: model.weights[name] * (dear[i] ?? 0)}))
  ]
  const sum = weighted.reduce((total, d) => total + d.weight, model.bias)
  return {score: logistic(sum), features: weighted.filter((d) => d.weight !== 0).sort((x, y) => y.weight - x.weight)}
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** `the 30 soldiers`: the later of the two speaks of something that the text has told of before. */
function pointsBack(a: DocumentClaim, b: DocumentClaim): boolean {
  const later = a.index < b.index ? b : a
  return later.entity?.definite === true
}

/** Whether the two tell of one class of event, in their own clauses or anywhere in their sentences. */
export function tellsOneClass(a: DocumentClaim, b: DocumentClaim): boolean {
  return (a.event !== null && a.event.class === b.event?.class) || sharesAny(a.context.events, b.context.events)
}

/** Whether one noun names the event of both: `avalanche`. */
export function tellsOneNoun(a: DocumentClaim, b: DocumentClaim): boolean {
  return a.event !== null && a.event.noun !== null && a.event.noun === b.event?.noun
}

function sharedInSentence(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  const [x, y] = [index.stems[a.index], index.stems[b.index]]
  return x && y ? sharedRarity(x.sentence, y.sentence, index.frequencies) : 0
}

function sharedNear(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  const [x, y] = [index.stems[a.index], index.stems[b.index]]
  return x && y ? sharedRarity(x.near, y.near, index.frequencies) : 0
}

function sectionOf(claim: DocumentClaim, index: ClaimIndex): string {
  return index.document.blocks[claim.block]?.block.section.at(-1) ?? ''
}

/** Whether two short lists share a word. */
export function sharesAny(a: readonly string[], b: readonly string[]): boolean {
  for (const word of a) if (b.includes(word)) return true
  return false
}
