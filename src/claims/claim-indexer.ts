import {describeWord} from '../lexicons/word.js'
import {profileOf, sentenceProfile, WordNumbers, type ClaimProfile, type Vocabulary} from './alignment-profile.js'
import {comparableKind, type ClaimIndex, type Partners} from './claim-index.js'
import type {DocumentClaim, SentenceContext} from './claim.js'
import type {DocumentBlock, DocumentClaims} from './document-claims.js'
import {ValueCounts} from './other-values.js'
import {PartnerFinder, type IndexedClaim} from './partner-finder.js'
import {haveSameInOrder} from './short-lists.js'
import {StemCounts} from './stem-sets.js'

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

/** A sentence that holds claims, as it was taken up. */
interface IndexedSentence {
  readonly context: SentenceContext
  readonly block: DocumentBlock
  readonly stems: readonly number[]
  /** The other stems whose numbers and rarities the profiles of its claims hang on. */
  readonly besides: readonly number[]
  readonly values: readonly number[]
  /** Its claims as they are indexed, once they are; null for a claim that no rule asks for. */
  claims: readonly (IndexedClaim | null)[]
  /** Place of its first claim in the version before, and in this one; -1 where it is not in it. */
  before: number
  now: number
  /** Whether what its profiles hang on has changed. */
  isStale: boolean
}

/**
 * Indexes the versions of one document one after the other: sentences that say what they said are not taken up anew, and of their
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
  #sentences: ReadonlyMap<SentenceContext, IndexedSentence> = new Map()

  constructor(isAsked: (claim: DocumentClaim) => boolean) {
    this.#isAsked = isAsked
  }

  update(document: DocumentClaims, heldAgainst: number | null = null): ClaimIndex {
    const before = this.#sentences
    const sentences = this.#takeUp(document)
    for (const sentence of before.values()) if (sentence.now < 0) this.#drop(sentence)
    for (const stem of this.#stems.settle()) for (const reader of this.#readers[stem] ?? []) reader.isStale = true
    const added: IndexedClaim[] = []
    for (const sentence of sentences) if (sentence.isStale) added.push(...this.#renew(sentence, document))
    for (const sentence of sentences) settleAt(sentence)
    for (const claim of added) if (heldAgainst === null || claim.index < heldAgainst) this.#finder.add(claim)
    for (const {claims} of sentences)
      for (const claim of claims) {
        if (!claim?.isOpen) continue
        claim.isOpen = false
        if (claim.index >= (heldAgainst ?? 0)) claim.partners = this.#finder.find(claim)
      }
    return this.#indexOf(sentences, document)
  }

  /** The sentences of a document in their order; those that are new are counted. */
  #takeUp({blocks}: DocumentClaims): readonly IndexedSentence[] {
    const taken: IndexedSentence[] = []
    for (const sentence of this.#sentences.values()) sentence.now = -1
    let last = -1
    for (const block of blocks)
      for (const claims of bySentence(block.claims)) {
        const [first] = claims
        const known = this.#sentences.get(first.context)
        // What changed its place among the others is taken up anew, since others look at what stands before them.
        const isKept = known?.block.told === block.told && known.before > last
        const sentence = isKept ? known : this.#count(block, first.context, claims)
        if (isKept) last = known.before
        sentence.now = first.index
        taken.push(sentence)
      }
    this.#sentences = new Map(taken.map((d) => [d.context, d]))
    return taken
  }

  #count(block: DocumentBlock, context: SentenceContext, claims: readonly DocumentClaim[]): IndexedSentence {
    const stems = context.stems.map((stem) => this.#stems.numbered(stem))
    const besides = this.#stemsBeside(claims, stems)
    const values = this.#values.numbered(claims)
    this.#stems.count(stems, 1)
    this.#values.count(values, 1)
    const sentence = {context, block, stems, besides, values, claims: [], before: -1, now: -1, isStale: true}
    for (const stem of stems) this.#readersOf(stem).push(sentence)
    for (const stem of besides) this.#readersOf(stem).push(sentence)
    return sentence
  }

  /** Numbers of the stems that claims are about or have near them, and that their sentence has not. */
  #stemsBeside(claims: readonly DocumentClaim[], stems: readonly number[]): readonly number[] {
    const besides: number[] = []
    for (const {entity, near} of claims) {
      const head = entity === null ? [] : [describeWord(entity.head).stem]
      for (const list of [head, near.before, near.after])
        for (const stem of list) {
          const number = this.#stems.numbered(stem)
          if (!stems.includes(number) && !besides.includes(number)) besides.push(number)
        }
    }
    return besides
  }

  #readersOf(stem: number): IndexedSentence[] {
    return (this.#readers[stem] ??= [])
  }

  #drop(sentence: IndexedSentence): void {
    this.#stems.count(sentence.stems, -1)
    this.#values.count(sentence.values, -1)
    for (const claim of sentence.claims) if (claim) this.#finder.remove(claim)
    for (const stems of [sentence.stems, sentence.besides])
      for (const stem of stems) {
        const readers = this.#readersOf(stem)
        readers.splice(readers.indexOf(sentence), 1)
      }
  }

  /** Make the profiles of a sentence's claims anew. @returns Those that others are to find, which they were not, or by other words. */
  #renew(sentence: IndexedSentence, document: DocumentClaims): readonly IndexedClaim[] {
    const {context, block, stems, values, now} = sentence
    const said = sentenceProfile(context, stems, block.block.section, this.#vocabulary)
    const added: IndexedClaim[] = []
    sentence.claims = values.map((_, i) => {
      const claim = document.claims[now + i]
      if (claim === undefined || !this.#isAsked(claim)) return null
      const profile = profileOf(claim, said, this.#vocabulary)
      const asked = stemsOf(profile)
      const known = sentence.claims[i]
      if (known && haveSameInOrder(known.asked, asked)) return Object.assign(known, {profile, isOpen: true})
      if (known) this.#finder.remove(known)
      const indexed = known ?? newlyIndexed(claim, profile)
      added.push(Object.assign(indexed, {profile, asked, isOpen: true}))
      return indexed
    })
    sentence.isStale = false
    return added
  }

  #indexOf(sentences: readonly IndexedSentence[], document: DocumentClaims): ClaimIndex {
    const count = document.claims.length
    const [sentenceStart, sentenceEnd] = [new Int32Array(count), new Int32Array(count)]
    const [values, uses] = [new Int32Array(count), new Int32Array(count)]
    const profiles: (ClaimProfile | null)[] = []
    const partners: Partners[number][] = []
    for (const {now, values: own, claims} of sentences)
      for (const [i, value] of own.entries()) {
        const index = now + i
        sentenceStart[index] = now
        sentenceEnd[index] = now + own.length
        values[index] = value
        uses[index] = this.#values.usesOf(value)
        profiles.push(claims[i]?.profile ?? null)
        partners.push(claims[i]?.partners ?? [])
      }
    return {document, profiles, frequencies: this.#stems, partners, sentenceStart, sentenceEnd, values, uses}
  }
}

function* bySentence(claims: readonly DocumentClaim[]): Iterable<readonly [DocumentClaim, ...DocumentClaim[]]> {
  let from = 0
  for (let to = 1; to <= claims.length; to++) {
    if (to < claims.length && claims[to]?.context === claims[from]?.context) continue
    const [first, ...others] = claims.slice(from, to)
    if (first !== undefined) yield [first, ...others]
    from = to
  }
}

function newlyIndexed(claim: DocumentClaim, profile: ClaimProfile): IndexedClaim {
  const kind = comparableKind(claim)
  return {kind, profile, index: claim.index, asked: [], partners: [], isOpen: true, shared: 0}
}

/** What is counted, however common the word, and the rarest words around it. */
function stemsOf({sentence, head}: ClaimProfile): readonly number[] {
  return head < 0 || sentence.rarest.includes(head) ? sentence.rarest : [head, ...sentence.rarest]
}

/** From here on a sentence and its claims stand where this version has them. */
function settleAt(sentence: IndexedSentence): void {
  const {now, before, claims} = sentence
  sentence.before = now
  if (now === before) return
  for (const [i, claim] of claims.entries()) if (claim) claim.index = now + i
}
