import {profileOf, sentenceProfile, WordNumbers, type ClaimProfile, type Vocabulary} from './alignment-profile.js'
import {comparableKinds, type ClaimIndex} from './claim-index.js'
import {changeOfClaims, nextTables, noTables, type ClaimTables} from './claim-tables.js'
import type {DocumentClaim} from './claim.js'
import type {DocumentBlock, DocumentClaims} from './document-claims.js'
import {placeSentences, stemsBeside, takeSentences, type IndexedBlock, type IndexedSentence} from './indexed-block.js'
import {ValueCounts} from './other-values.js'
import {PartnerFinder, type IndexedClaim} from './partner-finder.js'
import {byNumber, putInOrder} from './short-lists.js'
import {StemCounts} from './stem-sets.js'
import {StemReaders} from './stem-readers.js'
import {successionOf, type Turnover} from './succession.js'
import {changeBetween, replaced, type Change} from './versions.js'

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

/** One version of the document, as it was taken up. */
interface Version {
  readonly document: Pick<DocumentClaims, 'blocks' | 'claims'>
  readonly blocks: readonly IndexedBlock[]
  readonly tables: ClaimTables
}

/** The blocks of a version that stand where it has changed, and what of their sentences comes or goes. */
interface Taken extends Turnover {
  readonly taken: readonly IndexedBlock[]
}

const nothingYet: Version = {document: {blocks: [], claims: []}, blocks: [], tables: noTables}

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
  /** Whose profiles hang on a stem; noted from the second version on, since of a text that is read once nobody asks. */
  #readers: StemReaders | null = null
  #last = nothingYet

  constructor(isAsked: (claim: DocumentClaim) => boolean) {
    this.#isAsked = isAsked
  }

  update(document: DocumentClaims, heldAgainst: number | null = null): ClaimIndex {
    const last = this.#last
    if (last !== nothingYet) this.#readers ??= this.#readersIn(last.blocks)
    const change = changeBetween(last.document.blocks, document.blocks)
    const turnover = this.#takeUp(document, change)
    const {taken, gone, come} = turnover
    this.#count(gone, -1)
    this.#count(come, 1)
    const stale = this.#stale()
    for (const sentence of come) sentence.claims = this.#indexed(sentence)
    const {left, succeeded, added} = successionOf(turnover)
    for (const claim of left) this.#finder.remove(claim)
    const blocks = replaced(last.blocks, change, taken)
    const isElsewhere = document.claims.length !== last.document.claims.length
    for (const block of blocks.slice(change.start, isElsewhere ? blocks.length : change.now)) placeSentences(block)
    for (const claim of added) {
      this.#finder.open(claim)
      if (heldAgainst === null || claim.index < heldAgainst) this.#finder.add(claim)
    }
    for (const {claim, profile} of succeeded) this.#finder.restate(claim, profile)
    for (const sentence of stale) this.#renew(sentence)
    const touched = this.#finder.findAgain(heldAgainst ?? 0)
    const ofClaims = changeOfClaims(document.blocks, change, document.claims.length - last.document.claims.length)
    const tables = nextTables(last.tables, {blocks: taken, change: ofClaims, touched})
    this.#last = {document, blocks, tables}
    const recounted = this.#values.settle()
    return {
      ...{document, frequencies: this.#stems, uses: this.#values.uses, ...tables},
      ...{change: ofClaims, touched, recounted}
    }
  }

  /** Of the blocks where a version has changed, those that are new are taken up. */
  #takeUp({blocks}: DocumentClaims, {start, before, now}: Change): Taken {
    const free = this.#last.blocks.slice(start, before)
    const places = new Map(free.map((block, place) => [block?.claims, place]))
    const taken: IndexedBlock[] = []
    const come: IndexedSentence[] = []
    let last = -1
    for (const block of blocks.slice(start, now)) {
      const place = block.claims.length === 0 ? -1 : (places.get(block.claims) ?? -1)
      // What changed its place among the others is taken up anew, since others look at what stands before them.
      const known = place > last ? free[place] : null
      if (known) {
        last = place
        free[place] = null
      }
      const indexed = known ?? this.#take(block)
      taken.push(indexed)
      if (indexed && !known) for (const sentence of indexed.sentences) come.push(sentence)
    }
    return {taken, gone: free.flatMap((block) => block?.sentences ?? []), come, isParted: last >= 0}
  }

  #take(block: DocumentBlock): IndexedBlock {
    return takeSentences(block, ({stems}, claims) => ({
      stems: putInOrder(this.#numbersOf(stems), byNumber),
      values: this.#values.numbered(claims)
    }))
  }

  #numbersOf(stems: readonly string[]): number[] {
    return stems.map((stem) => this.#stems.numbered(stem))
  }

  /** Count what sentences say, `by` 1 where they come and by -1 where they go. */
  #count(sentences: readonly IndexedSentence[], by: 1 | -1): void {
    for (const sentence of sentences) {
      this.#stems.count(sentence.stems, by)
      this.#values.count(sentence.values, by)
      if (by === 1) this.#readers?.add(sentence, stemsBeside(sentence, this.#stems))
      else this.#readers?.remove(sentence)
    }
  }

  #readersIn(blocks: readonly IndexedBlock[]): StemReaders {
    const readers = new StemReaders()
    for (const block of blocks)
      for (const sentence of block?.sentences ?? []) readers.add(sentence, stemsBeside(sentence, this.#stems))
    return readers
  }

  /** The sentences that are not new and whose profiles hang on what has come to be rarer, or more common. */
  #stale(): ReadonlySet<IndexedSentence> {
    const stale = new Set<IndexedSentence>()
    for (const stem of this.#stems.settle())
      for (const sentence of this.#readers?.of(stem) ?? []) if (sentence.claims.length > 0) stale.add(sentence)
    return stale
  }

  /** The claims of a sentence by themselves; null for those that no rule asks for. */
  #indexed(sentence: IndexedSentence): IndexedSentence['claims'] {
    const profile = this.#profilesOf(sentence)
    return sentence.said.map((claim) => {
      if (!this.#isAsked(claim)) return null
      const {index} = claim
      return {kinds: comparableKinds(claim), profile: profile(claim), index, partners: none, isOpen: false, shared: 0}
    })
  }

  #profilesOf({said, stems, section}: IndexedSentence): (claim: DocumentClaim) => ClaimProfile {
    const context = said[0]?.context
    if (context === undefined) throw new RangeError('a sentence without claims is not indexed')
    const sentence = sentenceProfile(context, stems, {section, values: said.length}, this.#vocabulary)
    const words = this.#numbersOf(context.words)
    return (claim) => profileOf(claim, sentence, words, this.#vocabulary)
  }

  /** Make the profiles of a sentence anew. */
  #renew(sentence: IndexedSentence): void {
    const profile = this.#profilesOf(sentence)
    for (const [i, claim] of sentence.said.entries()) {
      const indexed = sentence.claims[i]
      if (indexed) this.#finder.restate(indexed, profile(claim))
    }
  }
}

const none: readonly IndexedClaim[] = []
