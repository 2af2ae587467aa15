import {describeWord} from '../lexicons/word.js'
import {profileOf, sentenceProfile, WordNumbers, type ClaimProfile, type Vocabulary} from './alignment-profile.js'
import {comparableKinds, type ClaimIndex, type Partners} from './claim-index.js'
import type {DocumentClaim, SentenceContext} from './claim.js'
import type {DocumentBlock, DocumentClaims} from './document-claims.js'
import {ValueCounts} from './other-values.js'
import {PartnerFinder, type IndexedClaim} from './partner-finder.js'
import {byNumber, haveSameInOrder, putInOrder} from './short-lists.js'
import {StemCounts} from './stem-sets.js'
import {counterparts} from './versions.js'

/**
 * @param isAsked Which claims some rule may hold against others; the rest costs nothing.
 * @param heldAgainst How many claims, the first ones, are what the others are held against, and nothing else is held against
 *   anything; null where each claim is held against those before it.
 */
export function indexClaims(
  document: DocumentClaims,
  isAsked: (claim: DocumentClaim) => boolean = () => true,
  heldAgainst: number | null = null
): ClaimIndex {
  return new ClaimIndexer(isAsked).update(document, heldAgainst)
}

/** A block that holds claims, as it was taken up. */
interface IndexedBlock {
  readonly claims: DocumentBlock['claims']
  readonly sentences: readonly IndexedSentence[]
  /** Place of its first claim in the version before, and in this one; -1 where it is not in it. */
  before: number
  now: number
}

/** A sentence that holds claims. */
interface IndexedSentence {
  readonly context: SentenceContext
  readonly section: readonly string[]
  /** How many claims of its block stand before its own. */
  readonly offset: number
  /** Numbers of its stems, ascending. */
  readonly stems: readonly number[]
  /** The other stems that the profiles of its claims hang on; null until it is among the readers. */
  besides: readonly number[] | null
  readonly values: readonly number[]
  /** Its claims as they are indexed, once they are; null for a claim that no rule asks for. */
  claims: readonly (IndexedClaim | null)[]
  /** Whether what its profiles hang on has changed. */
  isStale: boolean
}

/**
 * Indexes the versions of one document one after the other: blocks that say what they said are not taken up anew, and of their
 * claims only those look for partners again that share words with what has come or gone. An index is good until the next. A class,
 * since it keeps what it has indexed.
 */
export class ClaimIndexer {
  readonly #isAsked: (claim: DocumentClaim) => boolean
  readonly #stems = new StemCounts()
  readonly #values = new ValueCounts()
  readonly #vocabulary: Vocabulary = {frequencies: this.#stems, words: new WordNumbers()}
  readonly #finder = new PartnerFinder(this.#stems)
  /** The sentences whose profiles hang on a stem; by stem number. */
  readonly #readers: IndexedSentence[][] = []
  #blocks: readonly IndexedBlock[] = []
  #document: DocumentClaims | null = null

  constructor(isAsked: (claim: DocumentClaim) => boolean) {
    this.#isAsked = isAsked
  }

  update(document: DocumentClaims, heldAgainst: number | null = null): ClaimIndex {
    const before = this.#blocks
    // Who reads a stem is noted from the second version on: of a text that is read once, nobody asks.
    const last = this.#document
    if (last) this.#register(before, last)
    this.#blocks = this.#takeUp(document)
    if (last) this.#register(this.#blocks, document)
    this.#document = document
    for (const block of before) if (block.now < 0) this.#drop(block)
    const changed = this.#stems.settle()
    if (last) for (const stem of changed) for (const reader of this.#readers[stem] ?? []) reader.isStale = true
    const added = this.#blocks.flatMap((block) => this.#renew(block, document))
    for (const block of this.#blocks) settle(block)
    for (const claim of added) if (heldAgainst === null || claim.index < heldAgainst) this.#finder.add(claim)
    for (const {sentences} of this.#blocks)
      for (const {claims} of sentences) this.#findPartners(claims, heldAgainst ?? 0)
    return this.#indexOf(document)
  }

  /** The blocks of a document in their order; those that are new are counted. */
  #takeUp({blocks}: DocumentClaims): readonly IndexedBlock[] {
    const withClaims = blocks.filter((d) => d.claims.length > 0)
    const known = counterparts(this.#blocks, withClaims, byClaims)
    for (const block of this.#blocks) block.now = -1
    let last = -1
    return withClaims.map((block, place) => {
      const before = known(place)
      // What changed its place among the others is taken up anew, since others look at what stands before them.
      const isKept = before !== undefined && before.before > last
      const taken = isKept ? before : this.#take(block)
      if (isKept) last = before.before
      taken.now = block.claims[0]?.index ?? 0
      return taken
    })
  }

  #take({claims, block}: DocumentBlock): IndexedBlock {
    const sentences: IndexedSentence[] = []
    for (let from = 0, to = 0; from < claims.length; from = to) {
      const context = claims[from]?.context
      while (to < claims.length && claims[to]?.context === context) to++
      if (context) sentences.push(this.#count(context, block.section, from, claims.slice(from, to)))
    }
    return {claims, sentences: sentences.slice(), before: -1, now: -1}
  }

  #count(
    context: SentenceContext,
    section: readonly string[],
    offset: number,
    claims: readonly DocumentClaim[]
  ): IndexedSentence {
    const stems = putInOrder(this.#numbersOf(context.stems), byNumber)
    const values = this.#values.numbered(claims)
    this.#stems.count(stems, 1)
    this.#values.count(values, 1)
    return {context, section, offset, stems, besides: null, values, claims: notIndexed, isStale: true}
  }

  /** Numbers of the stems that claims count, and that their sentence has not. */
  #stemsBeside(claims: readonly DocumentClaim[], stems: readonly number[]): readonly number[] {
    const besides: number[] = []
    for (const {entity} of claims) {
      if (entity === null) continue
      const number = this.#stems.numbered(describeWord(entity.head).stem)
      if (!stems.includes(number) && !besides.includes(number)) besides.push(number)
    }
    return besides
  }

  /** Note which stems the sentences of blocks read, where that is not known yet. */
  #register(blocks: readonly IndexedBlock[], {claims}: DocumentClaims): void {
    for (const {now, sentences} of blocks)
      for (const sentence of sentences) {
        if (sentence.besides !== null) continue
        const from = now + sentence.offset
        sentence.besides = this.#stemsBeside(claims.slice(from, from + sentence.values.length), sentence.stems)
        for (const stems of [sentence.stems, sentence.besides])
          for (const stem of stems) this.#readersOf(stem).push(sentence)
      }
  }

  #numbersOf(stems: readonly string[]): number[] {
    return stems.map((stem) => this.#stems.numbered(stem))
  }

  #readersOf(stem: number): IndexedSentence[] {
    return (this.#readers[stem] ??= [])
  }

  #drop({sentences}: IndexedBlock): void {
    for (const sentence of sentences) {
      this.#stems.count(sentence.stems, -1)
      this.#values.count(sentence.values, -1)
      for (const claim of sentence.claims) if (claim) this.#finder.remove(claim)
      for (const stem of [...sentence.stems, ...(sentence.besides ?? [])]) {
        const readers = this.#readersOf(stem)
        readers.splice(readers.indexOf(sentence), 1)
      }
    }
  }

  /** Make the profiles of claims anew. @returns Those that others are to find, which they were not, or by other words. */
  #renew({sentences, now}: IndexedBlock, {claims}: DocumentClaims): readonly IndexedClaim[] {
    const added: IndexedClaim[] = []
    for (const sentence of sentences) {
      if (!sentence.isStale) continue
      sentence.isStale = false
      const {context, section, offset, stems, values, claims: known} = sentence
      const said = sentenceProfile(context, stems, {section, values: values.length}, this.#vocabulary)
      const words = this.#numbersOf(context.words)
      sentence.claims = values.map((_, i) => {
        const claim = claims[now + offset + i]
        if (!claim || !this.#isAsked(claim)) return null
        return this.#index(claim, profileOf(claim, said, words, this.#vocabulary), known[i] ?? null, added)
      })
    }
    return added
  }

  #index(claim: DocumentClaim, profile: ClaimProfile, known: IndexedClaim | null, added: IndexedClaim[]): IndexedClaim {
    if (known && haveSameInOrder(known.profile.asked, profile.asked)) {
      known.profile = profile
      known.isOpen = true
      return known
    }
    if (known) this.#finder.remove(known)
    const indexed = {
      kinds: comparableKinds(claim),
      profile,
      index: claim.index,
      partners: none,
      isOpen: true,
      shared: 0
    }
    added.push(indexed)
    return indexed
  }

  #findPartners(claims: readonly (IndexedClaim | null)[], from: number): void {
    for (const claim of claims) {
      if (!claim?.isOpen) continue
      claim.isOpen = false
      if (claim.index >= from) claim.partners = this.#finder.find(claim)
    }
  }

  #indexOf(document: DocumentClaims): ClaimIndex {
    const count = document.claims.length
    const [sentenceStart, sentenceEnd] = [new Int32Array(count), new Int32Array(count)]
    const [values, uses] = [new Int32Array(count), new Int32Array(count)]
    const profiles: (ClaimProfile | null)[] = []
    const partners: Partners[number][] = []
    for (const {now, sentences} of this.#blocks)
      for (const {offset, values: own, claims} of sentences) {
        const [start, end] = [now + offset, now + offset + own.length]
        for (let index = start; index < end; index++) {
          const [value = 0, claim] = [own[index - start], claims[index - start]]
          sentenceStart[index] = start
          sentenceEnd[index] = end
          values[index] = value
          uses[index] = this.#values.usesOf(value)
          profiles.push(claim?.profile ?? null)
          partners.push(claim?.partners ?? none)
        }
      }
    return {document, profiles, frequencies: this.#stems, partners, sentenceStart, sentenceEnd, values, uses}
  }
}

const none: readonly IndexedClaim[] = []
const notIndexed: IndexedSentence['claims'] = []

const byClaims = {before: ({claims}: IndexedBlock) => claims, now: ({claims}: DocumentBlock) => claims}

/** From here on a block and its claims stand where this version has them. */
function settle(block: IndexedBlock): void {
  const {now, before, sentences} = block
  block.before = now
  if (now === before) return
  for (const {offset, claims} of sentences)
    for (const [i, claim] of claims.entries()) if (claim) claim.index = now + offset + i
}
