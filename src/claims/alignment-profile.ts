import {onceOnly} from '../lexicons/events.js'
import {describeWord} from '../lexicons/word.js'
import {traitsOf} from './alignment-traits.js'
import type {DocumentClaim, SentenceContext} from './claim.js'
import {nearSpan} from './near-words.js'
import {sorted} from './short-lists.js'
import {stemSet, totalOf, type Frequencies, type StemSet} from './stem-sets.js'

/**
 * What the alignment of claims asks of one claim, its words as numbers, so that a pair costs little to weigh. A number is -1 where the
 * claim has no such word.
 */
export interface ClaimProfile {
  /** What its sentence says; the claims of one sentence share one. */
  readonly sentence: SentenceProfile
  /** Stems of the content words on both sides of it. */
  readonly near: StemSet
  /** The nearest content words before and behind it, as numbers of their stems. */
  readonly before: number
  readonly after: number
  /** Number of the stem of the thing counted. */
  readonly head: number
  /** The thing counted, by its noun and by the event class of that noun: a deal is a contract. */
  readonly noun: number
  readonly nounClass: number
  readonly modifiers: readonly number[]
  readonly owner: number
  readonly property: number
  readonly unit: number
  readonly event: number
  /** Whether it dates what befalls a thing once: a birth. */
  readonly isOnceOnly: boolean
  readonly eventNoun: number
  /** The named thing its clause is about: as the document tells it from others, and by the words of the name. */
  readonly thing: number
  readonly subject: readonly number[] | null
  /** Words of the place. */
  readonly place: readonly number[]
  /** Numbers of the stems by which it is found, and finds others: what it counts, and the rarest words of its sentence. */
  readonly asked: readonly number[]
  /** What of its features can hold, as bits: see `traitsOf`. */
  readonly traits: number
}

/** What a sentence says, for all claims in it. */
export interface SentenceProfile extends StemSet {
  /** Those by which restatements of its claims are looked for. */
  readonly rarest: readonly number[]
  readonly names: readonly number[]
  readonly events: readonly number[]
  readonly apart: readonly number[]
  /** The heading right above it. */
  readonly section: number
  /** How many claims it holds. */
  readonly values: number
}

/** Rarest stems of a sentence by which restatements of its claims are looked for. */
const stemsKept = 12

/** Numbers words as they come. A class, since it keeps what it has seen. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>()

  of(word: string | null | undefined): number {
    if (word === null || word === undefined) return -1
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size)
    return this.#numbers.size - 1
  }

  ofAll(words: readonly string[]): readonly number[] {
    return words.length === 0 ? none : words.map((word) => this.of(word))
  }
}

const none: readonly number[] = []

/** What words are in one document. */
export interface Vocabulary {
  readonly frequencies: Frequencies
  readonly words: WordNumbers
}

/**
 * The profile of a claim: another object whenever something in it is another, or in what its sentence and block say.
 *
 * @param stems Numbers of the stems of all content words of the sentence, in order.
 */
export function profileOf(
  claim: DocumentClaim,
  sentence: SentenceProfile,
  stems: readonly number[],
  {frequencies, words}: Vocabulary
): ClaimProfile {
  const {entity, event, subject, scope, wordsBefore} = claim
  const head = entity === null ? -1 : frequencies.numberOf(describeWord(entity.head).stem)
  const profile = {
    sentence,
    before: stems[wordsBefore - 1] ?? -1,
    after: stems[wordsBefore] ?? -1,
    near: nearSet(stems, claim, sentence, frequencies),
    head,
    noun: words.of(entity?.head),
    nounClass: words.of(entity?.class),
    modifiers: entity === null ? none : modifiersOf(entity.modifiers, words),
    owner: words.of(entity?.of),
    property: words.of(claim.property),
    unit: words.of(claim.unit?.code),
    event: words.of(event?.class),
    isOnceOnly: claim.amount === null && event !== null && onceOnly.has(event.class),
    eventNoun: words.of(event?.noun),
    thing: words.of(claim.thing),
    subject: subject === null ? null : words.ofAll(subject.words),
    place: scope.place === null ? none : words.ofAll(scope.place.split(' ')),
    asked: head < 0 || sentence.rarest.includes(head) ? sentence.rarest : [head, ...sentence.rarest],
    traits: 0
  }
  profile.traits = traitsOf(claim, profile)
  return profile
}

/** The words near a claim; those of its sentence where they are all. */
function nearSet(words: readonly number[], claim: DocumentClaim, sentence: StemSet, frequencies: Frequencies): StemSet {
  const {start, end} = nearSpan(words, claim)
  if (start === 0 && end === words.length) return sentence
  const near: number[] = []
  for (let place = start; place < end; place++) {
    const stem = words[place] ?? -1
    if (!near.includes(stem)) near.push(stem)
  }
  return near.length === sentence.ids.length ? sentence : stemSet(near, frequencies)
}

function modifiersOf(modifiers: readonly string[], words: WordNumbers): readonly number[] {
  return words.ofAll(modifiers.map((word) => describeWord(word.toLowerCase()).stem))
}

/**
 * @param ids Numbers of the stems of the sentence, ascending.
 * @param section The headings above it, outermost first.
 * @param values How many claims it holds.
 */
export function sentenceProfile(
  context: SentenceContext,
  ids: readonly number[],
  {section, values}: {readonly section: readonly string[]; readonly values: number},
  {frequencies, words}: Vocabulary
): SentenceProfile {
  return {
    ids,
    total: totalOf(ids, frequencies),
    rarest: ids.length <= stemsKept ? ids : rarestOf(context.stems.map(frequencies.numberOf), frequencies),
    names: words.ofAll(context.names),
    events: words.ofAll(context.events),
    apart: words.ofAll(context.apart),
    section: words.of(section.at(-1) ?? ''),
    values
  }
}

/** Of equals the first in the sentence. */
function rarestOf(inOrder: readonly number[], {rarity}: Frequencies): readonly number[] {
  return sorted(inOrder, (a, b) => (rarity[b] ?? 0) - (rarity[a] ?? 0)).slice(0, stemsKept)
}
