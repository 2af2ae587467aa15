import model from '#compiled/alignment' with {type: 'json'}
import {compareAmounts} from '../values/amount-comparison.js'
import {compareDates} from '../values/date-comparison.js'
import type {Comparison} from '../values/comparison.js'
import {rarity, type ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'

export type FeatureName = keyof typeof model.weights

/** How likely two claims speak of one thing, and what says so. */
export interface Alignment {
  /** 0 to 1. */
  readonly score: number
  readonly features: readonly {readonly name: FeatureName; readonly weight: number}[]
}

/** The score from which two claims are taken to speak of one thing. */
export const alignmentThreshold: number = model.threshold

/** Score a pair of claims by its named features; symmetric. */
export function align(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Alignment {
  const values = features(a, b, index)
  const weighted = (Object.keys(model.weights) as FeatureName[]).flatMap((name) => {
    const weight = (values[name] ?? 0) * model.weights[name]
    return weight === 0 ? [] : [{name, weight}]
  })
  const sum = weighted.reduce((total, d) => total + d.weight, model.bias)
  return {score: 1 / (1 + Math.exp(-sum)), features: weighted.sort((x, y) => y.weight - x.weight)}
}

function features(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Partial<Record<FeatureName, number>> {
  const heads = a.entity && b.entity ? Number(a.entity.head === b.entity.head) : null
  const events = a.event && b.event ? Number(a.event.class === b.event.class) : null
  const subjects = a.subject && b.subject ? Number(sharesAny(a.subject.words, b.subject.words)) : null
  return {
    'same-head': heads === 1 ? 1 : 0,
    'different-head': heads === 0 ? 1 : 0,
    'same-modifiers': a.entity && b.entity && sharesAny(a.entity.modifiers, b.entity.modifiers) ? 1 : 0,
    'same-event': events === 1 || sharesAny(a.context.events, b.context.events) ? 1 : 0,
    'different-event': events === 0 && !sharesAny(a.context.events, b.context.events) ? 1 : 0,
    'same-event-noun': a.event?.noun != null && a.event.noun === b.event?.noun ? 1 : 0,
    'same-subject': subjects === 1 ? 1 : 0,
    'different-subject': subjects === 0 ? 1 : 0,
    'shared-rare-words': sharedRarity(a.context.stems, b.context.stems, index),
    'shared-near-words': sharedRarity(a.near, b.near, index),
    'equal-other-values': equalOtherValues(a, b, index).length > 0 ? 1 : 0,
    'same-section': sectionOf(a, index) === sectionOf(b, index) ? 1 : 0
  }
}

/** How much of the rarer half of what two lists say is shared: 0 to 1. */
function sharedRarity(a: readonly string[], b: readonly string[], index: ClaimIndex): number {
  if (a.length === 0 || b.length === 0) return 0
  const other = new Set(b)
  let shared = 0
  let totalA = 0
  for (const stem of a) {
    const weight = rarity(index, stem)
    totalA += weight
    if (other.has(stem)) shared += weight
  }
  const totalB = b.reduce((total, stem) => total + rarity(index, stem), 0)
  return shared / Math.max(1, Math.min(totalA, totalB))
}

/** Claims of `a`'s sentence that say the same of the same thing as a claim of `b`'s: two sentences with the same 20 soldiers dead tell of one event. */
export function equalOtherValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly DocumentClaim[] {
  const others = sentenceClaims(b, index).filter((d) => d !== b)
  return sentenceClaims(a, index).filter(
    (d) => d !== a && isTelling(d) && others.some((other) => saysTheSame(d, other))
  )
}

/** A count of something is telling; `one` of anything, or a bare number, is not. */
function isTelling(claim: DocumentClaim): boolean {
  return (
    claim.kind !== 'quantity' || ((claim.entity !== null || claim.unit !== null) && claim.amount.number.value !== 1)
  )
}

function saysTheSame(a: DocumentClaim, b: DocumentClaim): boolean {
  if (compareClaims(a, b) !== 'equal') return false
  return a.kind !== 'quantity' || a.unit !== null || a.entity?.head === b.entity?.head
}

/** How the values of two claims stand to each other; claims of different kinds are incomparable. */
export function compareClaims(a: DocumentClaim, b: DocumentClaim): Comparison {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareAmounts(a.amount, a.unit, b.amount, b.unit)
  if (a.kind !== 'quantity' && b.kind !== 'quantity' && a.kind === b.kind) {
    if (a.amount && b.amount) return compareAmounts(a.amount, a.unit, b.amount, b.unit)
    return a.resolved && b.resolved ? compareDates(a.resolved, b.resolved) : 'incomparable'
  }
  return 'incomparable'
}

/** All claims of a claim's sentence, itself among them: they stand side by side in the document. */
export function sentenceClaims(claim: DocumentClaim, index: ClaimIndex): readonly DocumentClaim[] {
  const {claims} = index.document
  let from = claim.index
  let to = claim.index + 1
  while (claims[from - 1]?.context === claim.context) from--
  while (claims[to]?.context === claim.context) to++
  return claims.slice(from, to)
}

function sectionOf(claim: DocumentClaim, index: ClaimIndex): string {
  return index.document.blocks[claim.block]?.block.section.join('\n') ?? ''
}

function sharesAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((d) => b.includes(d))
}
