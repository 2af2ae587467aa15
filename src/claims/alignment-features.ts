import type {AlignmentModel} from './alignment-schema.js'
import type {ClaimProfile} from './alignment-profile.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'
import {
  areDatedApart,
  areParallel,
  comparePlaces,
  compareTimesBeside,
  isOnlyOfKind,
  sectionOf
} from './claim-surroundings.js'
import {countEqualOtherValues, haveOtherValuesApart, statesValueOf} from './other-values.js'
import {overlapOf, type Overlap} from './stem-sets.js'

export type FeatureName = keyof AlignmentModel['quantity']['weights']

/** Two claims, and what their words have in common. The features of a pair are read from it. */
export interface Pair {
  readonly a: DocumentClaim
  readonly b: DocumentClaim
  readonly x: ClaimProfile
  readonly y: ClaimProfile
  readonly index: ClaimIndex
  readonly sentence: Overlap
  readonly near: Overlap
}

export function pairOf(x: ClaimProfile, y: ClaimProfile, index: ClaimIndex): Pair {
  const {frequencies} = index
  return {
    a: x.claim,
    b: y.claim,
    x,
    y,
    index,
    sentence: overlapOf(x.sentence, y.sentence, frequencies),
    near: overlapOf(x.near, y.near, frequencies)
  }
}

/** A feature of a pair: 0 where it says nothing, 1 where it holds, and between. */
type ReadFeature = (pair: Pair) => number

/** Rarity shared from which no more of it says more. */
const muchShared = 12

/** Every feature by its name. All are symmetric. */
export const features = {
  /** How much of what the poorer sentence says stands in the other: "The 30 soldiers who entered were armed". */
  'restated': ({x, y, sentence}) => sentence.rarity / Math.max(1, Math.min(x.sentence.total, y.sentence.total)),
  'shared-words': ({sentence}) => Math.min(1, sentence.rarity / muchShared),
  /** The same of the four content words on either side of the values. */
  'near-words': ({x, y, near}) => near.rarity / Math.max(1, Math.min(x.near.total, y.near.total)),
  'same-word-before': ({x, y}) => sameFirst(x.before, y.before),
  'same-word-after': ({x, y}) => sameFirst(x.after, y.after),
  /** "The bus to Ardal leaves at 8", "The bus to Brezno leaves at 9": one word is another, and so is the thing. */
  'parallel': ({a, b, x, y, sentence}) => flag(areParallel(x, y, sentence) && !pointsBack(a, b)),

  'same-head': ({a, b}) => flag(haveSameHead(a, b)),
  'other-head': ({a, b}) => flag(a.entity !== null && b.entity !== null && !haveSameHead(a, b)),
  'head-in-sentence': ({x, y}) =>
    x.head === y.head ? 0 : (holds(y.sentence.ids, x.head) + holds(x.sentence.ids, y.head)) / 2,
  'same-modifiers': ({a, b, x, y}) => flag(haveSameHead(a, b) && sharesAny(x.modifiers, y.modifiers)),
  'other-modifiers': ({x, y}) =>
    flag(x.modifiers.length > 0 && y.modifiers.length > 0 && !sharesAny(x.modifiers, y.modifiers)),
  'same-property': ({a, b}) => flag(a.property !== null && a.property === b.property),
  'other-property': ({a, b}) => flag(a.property !== null && b.property !== null && a.property !== b.property),
  /** "the population of the town", "the town's population" */
  'same-owner': ({a, b}) => flag(a.entity !== null && a.entity.of !== null && a.entity.of === b.entity?.of),
  'other-owner': ({a, b}) => flag(a.entity?.of != null && b.entity?.of != null && a.entity.of !== b.entity.of),
  'same-unit': ({a, b}) => flag(a.unit !== null && a.unit.code === b.unit?.code),

  'same-event': ({a, b}) => flag(tellsOneClass(a, b)),
  'other-event': ({a, b}) => flag(a.event?.known === true && b.event?.known === true && !tellsOneClass(a, b)),
  /** "laid off 480 workers", "the 430 workers laid off" */
  'same-head-and-event': ({a, b}) => flag(haveSameHead(a, b) && a.event !== null && a.event.class === b.event?.class),
  'same-event-noun': ({a, b}) => flag(tellsOneNoun(a, b)),

  'same-thing': ({a, b}) => flag(a.subject !== null && b.subject !== null && areOneThing(a, b)),
  /** Both clauses are about a named thing, and not the same. */
  'other-thing': ({a, b}) => flag(isSurelyAbout(a) && isSurelyAbout(b) && !areOneThing(a, b)),
  'same-names': ({a, b}) => flag(sharesAny(a.context.names, b.context.names)),
  'other-names': ({a, b}) =>
    flag(a.context.names.length > 0 && b.context.names.length > 0 && !sharesAny(a.context.names, b.context.names)),
  'other-place': ({a, b}) => flag(a.scope.place !== null && b.scope.place !== null && a.scope.place !== b.scope.place),

  'equal-other-values': ({a, b, index}) => Math.min(1, countEqualOtherValues(a, b, index) / 2),
  'other-values-differ': ({a, b, index}) => flag(haveOtherValuesApart(a, b, index)),
  /** "born in 1968, he came in 1984" against "he came in 1984": what one of the two says stands in the other's sentence as well. */
  'value-in-sentence': ({a, b, index}) => flag(statesValueOf(b, a, index) || statesValueOf(a, b, index)),
  'only-values': ({a, b, index}) => (flag(isOnlyOfKind(a, index)) + flag(isOnlyOfKind(b, index))) / 2,
  /** "Lilly has 10 fish and Rosy has 9": of sentences with as many values, the first is held against the first. */
  'same-order': ({a, b, index}) => flag(comparePlaces(a, b, index) === 'same'),
  'other-order': ({a, b, index}) => flag(comparePlaces(a, b, index) === 'other'),

  'same-time': ({a, b, index}) => flag(compareTimesBeside(a, b, index) === 'same'),
  'other-time': ({a, b, index}) => flag(compareTimesBeside(a, b, index) === 'other'),
  /** The later one brings a year of its own, and the earlier one has no date at all. */
  'dated-apart': ({a, b, index}) => flag(areDatedApart(a, b, index)),

  'other-tense': ({a: {scope: s}, b: {scope: t}}) => flag(s.tense !== null && t.tense !== null && s.tense !== t.tense),
  'other-modality': ({a, b}) => flag(a.scope.modality !== b.scope.modality),
  'other-polarity': ({a, b}) => flag(a.scope.negated !== b.scope.negated),
  'other-speaker': ({a, b}) => flag(a.scope.quoted !== b.scope.quoted),
  'other-role': ({a, b}) => flag(a.role !== b.role),
  'change-and-level': ({a, b}) => flag((a.role === 'change') !== (b.role === 'change')),
  'part-and-whole': ({a, b}) => flag((a.role === 'part') !== (b.role === 'part')),
  'compared': ({a, b}) => flag(a.role === 'compared' || b.role === 'compared'),
  /** One sentence says that its value is newer, or older, than another. */
  'update': ({a, b}) => flag(a.scope.update || b.scope.update),
  'apart': ({a, b}) => flag(!haveSameWords(a.context.apart, b.context.apart)),

  'definite-reference': ({a, b}) => flag(haveSameHead(a, b) && pointsBack(a, b)),
  'neighbours': ({a, b}) => flag(a.block === b.block && Math.abs(a.context.sentence - b.context.sentence) <= 1),
  'same-section': ({a, b, index}) => flag(sectionOf(a, index) === sectionOf(b, index))
} satisfies Record<FeatureName, ReadFeature>

// The keys of an object literal are exactly its type's; Object.keys only forgets that.
export const featureNames = Object.keys(features) as readonly FeatureName[]

function flag(holding: boolean): 0 | 1 {
  return holding ? 1 : 0
}

function sameFirst(a: readonly number[], b: readonly number[]): number {
  return flag(a.length > 0 && a[0] === b[0])
}

function holds(ids: readonly number[], id: number): number {
  return flag(id >= 0 && ids.includes(id))
}

/** The same noun, or nouns of one class: a deal is a contract. */
function haveSameHead({entity: e}: DocumentClaim, {entity: f}: DocumentClaim): boolean {
  return e !== null && f !== null && (e.head === f.head || (e.class !== null && e.class === f.class))
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

/** Whether the clause is about a named thing by its grammar: a name that only stands near may be anything to it. */
function isSurelyAbout({subject}: DocumentClaim): boolean {
  return subject !== null && subject.found !== 'near'
}

function areOneThing(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.thing !== null && b.thing !== null) return a.thing === b.thing
  return a.subject !== null && b.subject !== null && sharesAny(a.subject.words, b.subject.words)
}

/** Whether two short lists share a word. */
export function sharesAny(a: readonly string[], b: readonly string[]): boolean {
  for (const word of a) if (b.includes(word)) return true
  return false
}

export function haveSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((d) => b.includes(d))
}
