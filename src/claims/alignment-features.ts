import type {AlignmentModel} from './alignment-schema.js'
import type {ClaimProfile} from './alignment-profile.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim, Role} from './claim.js'
import {areDatedApart, areParallel, comparePlaces, compareTimesBeside, isOnlyOfKind} from './claim-surroundings.js'
import {countEqualOtherValues, haveOtherValuesApart, statesValueOf} from './other-values.js'
import {haveSame, sharesAny} from './short-lists.js'
import {overlapOf, rarityUnit, type Overlap} from './stem-sets.js'

export type FeatureName = keyof AlignmentModel['quantity']['weights']

/** Two claims, and what their words have in common. The features of a pair are read from it. */
export interface Pair {
  readonly a: DocumentClaim
  readonly b: DocumentClaim
  readonly x: ClaimProfile
  readonly y: ClaimProfile
  readonly index: ClaimIndex
  readonly sentence: Overlap
}

/** @returns Null where no rule asks for one of the two. */
export function pairOf(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): Pair | null {
  const {frequencies, profiles} = index
  const [x, y] = [profiles[a.index], profiles[b.index]]
  if (!x || !y) return null
  return {
    a,
    b,
    x,
    y,
    index,
    sentence: overlapOf(x.sentence, y.sentence, frequencies)
  }
}

/** A feature of a pair: 0 where it says nothing, 1 where it holds, and between. */
type ReadFeature = (pair: Pair) => number

/** Rarity shared from which no more of it says more. */
const muchShared = 12 * rarityUnit

/** Every feature by its name. All are symmetric. */
export const features = {
  /** How much of what the poorer sentence says stands in the other: "The 30 soldiers who entered were armed". */
  'restated': ({x, y, sentence}) =>
    sentence.rarity / Math.max(rarityUnit, Math.min(x.sentence.total, y.sentence.total)),
  'shared-words': ({sentence}) => shareOfMuch(sentence),
  /** The same of the four content words on either side of the values. */
  'near-words': ({x, y, index}) =>
    overlapOf(x.near, y.near, index.frequencies).rarity / Math.max(rarityUnit, Math.min(x.near.total, y.near.total)),
  'same-word-before': ({x, y}) => flag(areSame(x.before, y.before)),
  'same-word-after': ({x, y}) => flag(areSame(x.after, y.after)),
  /** "The bus to Ardal leaves at 8", "The bus to Brezno leaves at 9": one word is another, and so is the thing. */
  'parallel': ({a, b, sentence}) => flag(areParallel(a, b, sentence) && !pointsBack(a, b)),

  'same-head': ({x, y}) => flag(haveSameHead(x, y)),
  'other-head': ({x, y}) => flag(x.noun >= 0 && y.noun >= 0 && !haveSameHead(x, y)),
  'head-in-sentence': ({x, y}) =>
    x.head === y.head ? 0 : (holds(y.sentence.ids, x.head) + holds(x.sentence.ids, y.head)) / 2,
  'same-modifiers': (pair) => {
    const {x, y} = pair
    return flag(haveSameHead(x, y) && sharesAny(x.modifiers, y.modifiers) && !areNarrower(pair))
  },
  'other-modifiers': ({x, y}) =>
    flag(x.modifiers.length > 0 && y.modifiers.length > 0 && !sharesAny(x.modifiers, y.modifiers)),
  /** "four space missions", "two space shuttle missions": the narrower kind is counted among the other, and there are fewer of it. */
  'narrower': (pair) => flag(haveSameHead(pair.x, pair.y) && areNarrower(pair)),
  /** "32% of the time", "17% of the time": one whole has many shares. */
  'shares': ({a, b, x, y}) => flag(haveSameHead(x, y) && isShareOf(a) && isShareOf(b)),
  'same-property': ({x, y}) => flag(areSame(x.property, y.property)),
  'other-property': ({x, y}) => flag(areOther(x.property, y.property)),
  /** "the population of the town", "the town's population" */
  'same-owner': ({x, y}) => flag(areSame(x.owner, y.owner)),
  'other-owner': ({x, y}) => flag(areOther(x.owner, y.owner)),
  'same-unit': ({x, y}) => flag(areSame(x.unit, y.unit)),

  'same-event': ({x, y}) => flag(tellOneClass(x, y)),
  'other-event': ({a, b, x, y}) => flag(a.event?.known === true && b.event?.known === true && !tellOneClass(x, y)),
  /** What befalls a thing once: "born in 1968", "he was born on May 3, 1967". */
  'same-once': (pair) => flag(pair.x.isOnceOnly && areSame(pair.x.event, pair.y.event) && !areSurelyApart(pair)),
  'other-once': ({x, y}) => flag((x.isOnceOnly || y.isOnceOnly) && areOther(x.event, y.event)),
  /** "laid off 480 workers", "the 430 workers laid off" */
  'same-head-and-event': ({x, y}) => flag(haveSameHead(x, y) && areSame(x.event, y.event)),
  'same-event-noun': ({x, y}) => flag(areSame(x.eventNoun, y.eventNoun)),

  'same-thing': ({x, y}) => flag(areOneThing(x, y)),
  /** Both clauses are about a named thing, and not the same. */
  'other-thing': (pair) => flag(areSurelyApart(pair)),
  'same-names': ({x, y}) => flag(sharesAny(x.sentence.names, y.sentence.names)),
  'other-names': ({x: {sentence: s}, y: {sentence: t}}) =>
    flag(s.names.length > 0 && t.names.length > 0 && !sharesAny(s.names, t.names)),
  'other-place': ({x, y}) => flag(areOtherPlaces(x.place, y.place)),

  'equal-other-values': ({a, b, index}) => Math.min(1, countEqualOtherValues(a, b, index) / 2),
  'other-values-differ': ({a, b, index}) => flag(haveOtherValuesApart(a, b, index)),
  /** "born in 1968, he came in 1984" against "he came in 1984": what one of the two says stands in the other's sentence as well. */
  'value-in-sentence': ({a, b, index}) => flag(statesValueOf(b, a, index) || statesValueOf(a, b, index)),
  'only-values': ({a, b, index}) => shareOfOnly(a, b, index),
  /** The same as far as the sentences have much in common: nothing else in either can be meant. */
  'only-shared': ({a, b, index, sentence}) => shareOfMuch(sentence) * shareOfOnly(a, b, index),
  /** "Lilly has 10 fish and Rosy has 9": of sentences with as many values, the first is held against the first. */
  'same-order': ({a, b, index}) => flag(comparePlaces(a, b, index) === 'same'),
  'other-order': ({a, b, index}) => flag(comparePlaces(a, b, index) === 'other'),

  'same-time': ({a, b, index}) => flag(compareTimesBeside(a, b, index) === 'same'),
  'other-time': ({a, b, index}) => flag(compareTimesBeside(a, b, index) === 'other'),
  /** The later one brings a year of its own, and the earlier one has no date at all. */
  'dated-apart': ({a, b, index}) => flag(areDatedApart(a, b, index)),

  /** "about 20", "more than 20" and "20" are told of one thing more seldom than 20 and 30 are. */
  'other-bounds': ({a, b}) => flag(a.amount !== null && b.amount !== null && a.amount.hedge !== b.amount.hedge),

  'other-tense': ({a: {scope: s}, b: {scope: t}}) => flag(s.tense !== null && t.tense !== null && s.tense !== t.tense),
  'other-modality': ({a, b}) => flag(a.scope.modality !== b.scope.modality),
  'other-polarity': ({a, b}) => flag(a.scope.negated !== b.scope.negated),
  'other-speaker': ({a, b}) => flag(a.scope.quoted !== b.scope.quoted),
  'other-role': ({a, b}) => flag(plainRole(a) !== plainRole(b)),
  'change-and-level': ({a, b}) => flag((a.role === 'change') !== (b.role === 'change')),
  'part-and-whole': ({a, b}) => flag((a.role === 'part') !== (b.role === 'part')),
  'compared': ({a, b}) => flag(a.role === 'compared' || b.role === 'compared'),
  /** One sentence says that its value is newer, or older, than another, and the other does not. */
  'update': ({a, b}) => flag(a.scope.update !== b.scope.update),
  'apart': ({x, y}) => flag(!haveSame(x.sentence.apart, y.sentence.apart)),

  'definite-reference': ({a, b, x, y}) => flag(haveSameHead(x, y) && pointsBack(a, b)),
  'neighbours': ({a, b}) => flag(a.block === b.block && Math.abs(a.context.sentence - b.context.sentence) <= 1),
  'same-section': ({x, y}) => flag(x.sentence.section === y.sentence.section)
} satisfies Record<FeatureName, ReadFeature>

/** The features that are 0 where two claims do not count or measure the same. */
export const ofOneHead: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'same-head',
  'same-modifiers',
  'narrower',
  'shares',
  'same-head-and-event',
  'definite-reference'
])

// The keys of an object literal are exactly its type's; Object.keys only forgets that.
export const featureNames = Object.keys(features) as readonly FeatureName[]

/** How near what two sentences share comes to much. */
function shareOfMuch({rarity}: Overlap): number {
  return Math.min(1, rarity / muchShared)
}

/** 1 where each of two values is the only one of its kind in its sentence, a half where one is. */
function shareOfOnly(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  return (flag(isOnlyOfKind(a, index)) + flag(isOnlyOfKind(b, index))) / 2
}

function flag(holding: boolean): 0 | 1 {
  return holding ? 1 : 0
}

function areSame(x: number, y: number): boolean {
  return x >= 0 && x === y
}

function areOther(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x !== y
}

/** "New York" is in no other place than "New York City", and "New Jersey" is. */
function areOtherPlaces(x: readonly number[], y: readonly number[]): boolean {
  if (x.length === 0 || y.length === 0) return false
  return !x.every((d) => y.includes(d)) && !y.every((d) => x.includes(d))
}

function holds(ids: readonly number[], id: number): number {
  return flag(id >= 0 && ids.includes(id))
}

/** The same noun, or nouns of one class: a deal is a contract. */
export function haveSameHead(x: ClaimProfile, y: ClaimProfile): boolean {
  return areSame(x.noun, y.noun) || areSame(x.nounClass, y.nounClass)
}

/** Whether one counts a narrower kind, and less of it. */
function areNarrower({a, b, x, y}: Pair): boolean {
  return (areFewer(a, b) && isNarrower(x, y)) || (areFewer(b, a) && isNarrower(y, x))
}

function areFewer({amount: x}: DocumentClaim, {amount: y}: DocumentClaim): boolean {
  return x !== null && y !== null && x.number.value < y.number.value
}

function isNarrower({modifiers: own}: ClaimProfile, {modifiers: other}: ClaimProfile): boolean {
  return other.length > 0 && own.length > other.length && other.every((d) => own.includes(d))
}

/** `32% of the time`: a share of a whole that is named behind it. */
function isShareOf({unit, entity}: DocumentClaim): boolean {
  return unit?.dimension === 'ratio' && entity?.found === 'of'
}

/** The role, where a level is told as one: what a value rose to is a level, and so are a rate and a total. */
function plainRole({role}: DocumentClaim): Role {
  return role === 'to' || role === 'rate' || role === 'total' ? 'level' : role
}

/** `the 30 soldiers`: the later of the two speaks of something that the text has told of before. */
function pointsBack(a: DocumentClaim, b: DocumentClaim): boolean {
  return (a.index < b.index ? b : a).entity?.definite === true
}

/** Whether the two tell of one class of event, in their own clauses or anywhere in their sentences. */
function tellOneClass(x: ClaimProfile, y: ClaimProfile): boolean {
  return areSame(x.event, y.event) || sharesAny(x.sentence.events, y.sentence.events)
}

function areSurelyApart({a, b, x, y}: Pair): boolean {
  return isSurelyAbout(a) && isSurelyAbout(b) && !areOneThing(x, y)
}

/** Whether its clause is about a named thing by its grammar: a name that only stands near may be anything to it. */
function isSurelyAbout({subject}: DocumentClaim): boolean {
  return subject !== null && subject.found !== 'near'
}

function areOneThing(x: ClaimProfile, y: ClaimProfile): boolean {
  if (x.subject === null || y.subject === null) return false
  return x.thing >= 0 && y.thing >= 0 ? x.thing === y.thing : sharesAny(x.subject, y.subject)
}
