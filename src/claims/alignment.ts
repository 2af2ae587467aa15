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

/** Names of the features, in the order of {@link featureValues}. */
const names = [
  'same-head',
  'different-head',
  'same-modifiers',
  'same-event',
  'different-event',
  'same-event-noun',
  'same-subject',
  'different-subject',
  'shared-rare-words',
  'shared-near-words',
  'equal-other-values',
  'definite-reference',
  'same-section'
] as const satisfies readonly FeatureName[]
const weights = names.map((name) => model.weights[name])

/** Every feature of a pair, 0 to 1; all are symmetric. */
function featureValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly number[] {
  const heads = a.entity === null || b.entity === null ? null : a.entity.head === b.entity.head
  const modifiers = a.entity !== null && b.entity !== null && sharesAny(a.entity.modifiers, b.entity.modifiers)
  const event = tellsOneClass(a, b)
  const noun = a.event !== null && a.event.noun !== null && a.event.noun === b.event?.noun
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
    shared(a, b, index, 'sentence'),
    shared(a, b, index, 'near'),
    hasEqualOtherValue(a, b, index) ? 1 : 0,
    heads === true && pointsBack(a, b) ? 1 : 0,
    a.block === b.block || sectionOf(a, index) === sectionOf(b, index) ? 1 : 0
  ]
}

/** The score alone: what decides whether a pair is looked at any further. */
export function alignmentScore(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  const values = featureValues(a, b, index)
  let sum = model.bias
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0)
  return logistic(sum)
}

/** Score a pair of claims by its named features; symmetric. */
export function align(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Alignment {
  const values = featureValues(a, b, index)
  const weighted = names.map((name, i) => ({name, weight: (weights[i] ?? 0) * (values[i] ?? 0)}))
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

function tellsOneClass(a: DocumentClaim, b: DocumentClaim): boolean {
  return (a.event !== null && a.event.class === b.event?.class) || sharesAny(a.context.events, b.context.events)
}

function shared(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex, which: 'sentence' | 'near'): number {
  const [x, y] = [index.stems[a.index], index.stems[b.index]]
  return x && y ? sharedRarity(x[which], y[which], index.frequencies) : 0
}

function sectionOf(claim: DocumentClaim, index: ClaimIndex): string {
  return index.document.blocks[claim.block]?.block.section.at(-1) ?? ''
}

/** Whether two short lists share a word. */
export function sharesAny(a: readonly string[], b: readonly string[]): boolean {
  for (const word of a) if (b.includes(word)) return true
  return false
}
