import model from '#compiled/alignment' with {type: 'json'}
import {logistic} from '../claims/alignment.js'
import type {ClaimIndex} from '../claims/claim-index.js'
import type {DocumentClaim} from '../claims/claim.js'
import {arePowerOfTenApart} from '../claims/other-values.js'
import {sumOf, weightedSum} from '../claims/weighted-sum.js'
import {compareClaims} from './claim-comparison.js'
import type {Link} from './nearest-restatement.js'

export type PartnerFeatureName = keyof typeof model.report.weights

/** A disjoint link among the other links of its two claims. */
export interface LinkAmongOthers {
  readonly link: Link
  readonly index: ClaimIndex
  /** All links of the one claim, and of the other. */
  readonly ofA: readonly Link[]
  readonly ofB: readonly Link[]
}

/**
 * What says that two claims taken to be one contradict each other, beyond how well they align: a claim that something else in
 * the text aligns with as well, or confirms, has less to answer for.
 */
export const partnerFeatures = {
  /** Logit of the alignment. */
  'alignment': ({link}) => Math.max(-8, Math.min(8, link.alignment)),
  /** How close another claim that contradicts with another value comes to the nearest: 0.5 where it is just as near. */
  'other-partner': (d) => Math.max(closest(d, d.ofA, isRival), closest(d, d.ofB, isRival)),
  /** How close another claim comes that says what the partner says: what stands twice is the likelier to be meant. */
  'second-witness': (d) => Math.max(closest(d, d.ofA, isWitness), closest(d, d.ofB, isWitness)),
  /** How close a claim that agrees comes; one that agrees with both ends says nothing for either. */
  'agreeing-partner': (d) => Math.max(closest(d, d.ofA, confirms), closest(d, d.ofB, confirms)),
  'not-nearest': (d) => (closest(d, d.ofA, isRival) > 0.5 && closest(d, d.ofB, isRival) > 0.5 ? 1 : 0),
  /** Whether both values stand elsewhere in the text as well. */
  'both-elsewhere': ({link, index}) => Math.min(elsewhere(link.a, index), elsewhere(link.b, index)),
  /** Whether one does, and the other stands nowhere else. */
  'one-elsewhere': ({link, index}) => Math.abs(elsewhere(link.a, index) - elsewhere(link.b, index)),
  /** Whether the value of one of the two stands nowhere else, though the other values of its sentence do. */
  'alone': ({link, index}) => Math.max(isolation(link.a, index), isolation(link.b, index)),
  /** Whether both could be true, and only the bound, or the hedge, is another. */
  'other-bound': ({link}) => (link.wording === 'bound' ? 1 : 0),
  'other-hedge': ({link}) => (link.wording === 'hedge' ? 1 : 0),
  /** Whether one is a bound and the other a number: "no more than eight knots", "eleven knots". */
  'one-bound': ({link}) => (link.wording === null && isOpen(link.a) !== isOpen(link.b) ? 1 : 0),
  /** Of a pair of amounts, how near the smaller comes to the larger; their order of magnitude aside where the digits are the same. */
  'near-values': ({link}) => nearness(link)
} satisfies Record<PartnerFeatureName, (link: LinkAmongOthers) => number>

// The keys of an object literal are exactly its type's; Object.keys only forgets that.
export const partnerFeatureNames = Object.keys(partnerFeatures) as readonly PartnerFeatureName[]

/** What a feature adds to the logit of a contradiction. */
export interface WeightedPartnerFeature {
  readonly name: PartnerFeatureName
  readonly weight: number
}

/** What counted for a link and against it, the weightiest first. */
export function partnerWeights(link: LinkAmongOthers): readonly WeightedPartnerFeature[] {
  return partnerFeatureNames
    .map((name) => ({name, weight: model.report.weights[name] * partnerFeatures[name](link)}))
    .filter((d) => d.weight !== 0)
    .sort((x, y) => y.weight - x.weight)
}

/** How likely a disjoint link is a contradiction: 0 to 1. */
export function contradictionScore(link: LinkAmongOthers): number {
  let sum = model.report.bias
  for (const name of partnerFeatureNames) sum += model.report.weights[name] * partnerFeatures[name](link)
  return logistic(sum)
}

/** Whether a disjoint link is likely enough a contradiction to be reported. */
export function isContradiction(link: LinkAmongOthers): boolean {
  return sumOf(weighted, link, asked) >= asked
}

/** Logit of a contradiction from which it is reported. */
const asked = Math.log(model.threshold / (1 - model.threshold))

/** The alignment first, and then what speaks for a contradiction: where it does not, the rest need not be read. */
const weighted = weightedSum(
  partnerFeatureNames.toSorted(
    (x, y) => Number(y === 'alignment') - Number(x === 'alignment') || model.report.weights[y] - model.report.weights[x]
  ),
  {...model.report, features: partnerFeatures}
)

/** The most that anything but the alignment can add for a difference in values; what a difference in their words adds comes on top. */
const mostBeside = partnerFeatureNames
  .filter((name) => name !== 'alignment' && name !== 'other-bound' && name !== 'other-hedge')
  .reduce((sum, name) => sum + Math.max(0, model.report.weights[name]), model.report.bias)

/** The logit of the alignment below which two claims with different values are no contradiction, whatever their other partners. */
export function leastAlignment(wording: Link['wording']): number {
  const {weights} = model.report
  const ofWording = wording === null ? 0 : weights[wording === 'bound' ? 'other-bound' : 'other-hedge']
  return (asked - mostBeside - Math.max(0, ofWording)) / weights.alignment
}

export function agrees(link: Link): boolean {
  return link.comparison === 'equal' || link.comparison === 'compatible'
}

/** Whether a link of one of the two claims contradicts it with a value that its partner does not state. */
function isRival(link: Link, own: Link, {values}: ClaimIndex): boolean {
  return link !== own && link.comparison === 'disjoint' && !saysTheSame(link, own, values)
}

function isWitness(link: Link, own: Link, {values}: ClaimIndex): boolean {
  return link !== own && link.comparison === 'disjoint' && saysTheSame(link, own, values)
}

/** Whether a link's end agrees with one of the two, and not with the other: "the third quarter" confirms no year of it. */
function confirms(link: Link, own: Link): boolean {
  if (!agrees(link)) return false
  const {other, partner} = unsharedEnds(link, own)
  return compareClaims(other, partner) === 'disjoint'
}

/** Whether the ends that two links do not share state one value. */
function saysTheSame(link: Link, own: Link, values: ClaimIndex['values']): boolean {
  const {other, partner} = unsharedEnds(link, own)
  return values[other.index] === values[partner.index]
}

/** The ends that two links do not share: of the one, and of the own. */
function unsharedEnds({a, b}: Link, own: Link): {readonly other: DocumentClaim; readonly partner: DocumentClaim} {
  return {
    other: a === own.a || a === own.b ? b : a,
    partner: a === own.a || b === own.a ? own.b : own.a
  }
}

type LinkTest = (link: Link, own: Link, index: ClaimIndex) => boolean

function closest({link, index}: LinkAmongOthers, links: readonly Link[], isMeant: LinkTest): number {
  let best = -Infinity
  for (const other of links) if (isMeant(other, link, index) && other.alignment > best) best = other.alignment
  return logistic(best - link.alignment)
}

function elsewhere(claim: DocumentClaim, {values, uses}: ClaimIndex): number {
  return (uses[values[claim.index] ?? -1] ?? 0) > 1 ? 1 : 0
}

function isolation(claim: DocumentClaim, index: ClaimIndex): number {
  if (elsewhere(claim, index) === 1) return 0
  const {sentenceStart, sentenceEnd, document} = index
  let [others, told] = [0, 0]
  for (let i = sentenceStart[claim.index] ?? 0; i < (sentenceEnd[claim.index] ?? 0); i++) {
    const other = document.claims[i]
    if (other === undefined || other === claim) continue
    others++
    told += elsewhere(other, index)
  }
  return others === 0 ? 0 : told / others
}

function nearness({a, b}: Link): number {
  if (a.amount === null || b.amount === null) return 0
  const [x, y] = [Math.abs(a.amount.number.value), Math.abs(b.amount.number.value)]
  return arePowerOfTenApart(a, b) && !isRound(a) ? 1 : Math.min(x, y) / Math.max(x, y, Number.MIN_VALUE)
}

/** Whether an amount has one digit that is not zero: many amounts have the same by chance. */
function isRound({amount}: DocumentClaim): boolean {
  return amount === null || amount.number.decimal.replace(/[0.-]/g, '').length < 2
}

function isOpen({amount}: DocumentClaim): boolean {
  return amount !== null && !Number.isFinite(amount.interval.max - amount.interval.min)
}
