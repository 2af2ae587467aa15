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

type Feature = (a: DocumentClaim, b: DocumentClaim, index: ClaimIndex) => number

/** Every feature of a pair, 0 to 1; all are symmetric. */
const features: Readonly<Record<FeatureName, Feature>> = {
  'same-head': (a, b) => Number(a.entity !== null && a.entity.head === b.entity?.head),
  'different-head': (a, b) => Number(a.entity !== null && b.entity !== null && a.entity.head !== b.entity.head),
  'same-modifiers': (a, b) =>
    Number(a.entity !== null && b.entity !== null && sharesAny(a.entity.modifiers, b.entity.modifiers)),
  'same-event': (a, b) => Number(tellsOneClass(a, b)),
  'different-event': (a, b) => Number(a.event !== null && b.event !== null && !tellsOneClass(a, b)),
  'same-event-noun': (a, b) => Number(a.event?.noun != null && a.event.noun === b.event?.noun),
  'same-subject': (a, b) =>
    Number(a.subject !== null && b.subject !== null && sharesAny(a.subject.words, b.subject.words)),
  'different-subject': (a, b) =>
    Number(a.subject !== null && b.subject !== null && !sharesAny(a.subject.words, b.subject.words)),
  'shared-rare-words': (a, b, index) => shared(a, b, index, 'sentence'),
  'shared-near-words': (a, b, index) => shared(a, b, index, 'near'),
  'equal-other-values': (a, b, index) => Number(hasEqualOtherValue(a, b, index)),
  'same-section': (a, b, index) => Number(a.block === b.block || sectionOf(a, index) === sectionOf(b, index))
}
const names = Object.keys(features) as FeatureName[] // Object.keys forgets what its keys are

/** The score alone: what decides whether a pair is looked at any further. */
export function alignmentScore(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  let sum = model.bias
  for (const name of names) sum += model.weights[name] * features[name](a, b, index)
  return logistic(sum)
}

/** Score a pair of claims by its named features; symmetric. */
export function align(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Alignment {
  const weighted = names.map((name) => ({name, weight: model.weights[name] * features[name](a, b, index)}))
  const sum = weighted.reduce((total, d) => total + d.weight, model.bias)
  return {score: logistic(sum), features: weighted.filter((d) => d.weight !== 0).sort((x, y) => y.weight - x.weight)}
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
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
