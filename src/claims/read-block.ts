import {splitSentences} from '../text/sentences.js'
import type {Sentence} from '../text/sentence.js'
import {tokenize} from '../text/tokenize.js'
import type {Claim, Label, Mention, SentenceNames} from './claim.js'
import type {BlockReading} from './document-claims.js'
import type {ReadingOptions, SentenceReading} from './extractors/extractor.js'
import {extractors} from './extractors/index.js'
import {firstCarrier} from './gate.js'
import {refine} from './refiners/index.js'
import {labelsAmong, lastOfEach, noLabels} from './refiners/labels.js'
import {settleOverlaps} from './refiners/overlap.js'
import {quotedSpans, type QuotedSpan} from './refiners/quotations.js'
import {placeMentions} from './refiners/sentence-mentions.js'
import {namingIn} from './refiners/subject.js'

const nothing: BlockReading = {sentences: [], claims: []}

/** What reads a block's prose: {@link readBlock}, or something that keeps its results by prose and options. */
export type BlockReader = (prose: string, options: ReadingOptions) => BlockReading

/**
 * The block stage: everything that one block's prose says by itself. Pure, so that a result can be kept by the prose and the
 * options, and an edit elsewhere changes nothing here.
 */
export function readBlock(prose: string, options: ReadingOptions): BlockReading {
  const carrier = firstCarrier(prose, 0, prose.length)
  return carrier < prose.length ? readFrom(prose, splitSentences(prose), carrier, options) : nothing
}

/** A block while it is read: what is known of all of it, and the claims so far. */
interface BlockSoFar {
  readonly prose: string
  readonly sentences: readonly Sentence[]
  readonly quoted: readonly QuotedSpan[]
  readonly options: ReadingOptions
  readonly claims: Claim[]
  /** Offset of a word or digit that can carry a claim, none before it in what is still to be read. */
  carrier: number
  /** The last of each series that has been named. */
  labels: readonly Label[]
}

/** Read claims from sentences that are known already, in order. */
export function readSentences(prose: string, sentences: readonly Sentence[], options: ReadingOptions): BlockReading {
  return readFrom(prose, sentences, firstCarrier(prose, 0, prose.length), options)
}

function readFrom(
  prose: string,
  sentences: readonly Sentence[],
  carrier: number,
  options: ReadingOptions
): BlockReading {
  const block: BlockSoFar = {
    prose,
    sentences,
    quoted: quotedSpans(prose),
    options,
    claims: [],
    carrier,
    labels: noLabels
  }
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]
    if (sentence) readStretches(block, index, sentence)
  }
  if (block.claims.length === 0) return nothing
  // A copy has no room to grow: all that is read of a text is kept, and most blocks have few claims.
  return {sentences: sentences.slice(), claims: block.claims.slice()}
}

/** In UTF-16 units. No English sentence is longer; a table without sentences is, and claims of one sentence look at each other. */
const longestSentence = 4000

/** Read a sentence; what is too long to be one is read in stretches, cut at white space where there is any. */
function readStretches(block: BlockSoFar, index: number, {start: first, end}: Sentence): void {
  let start = first
  while (end - start > longestSentence) {
    const space = block.prose.lastIndexOf(' ', start + longestSentence)
    const cut = space > start ? space : start + longestSentence
    readStretch(block, index, start, cut)
    start = cut
  }
  readStretch(block, index, start, end)
}

function readStretch(block: BlockSoFar, index: number, start: number, end: number): void {
  const {prose, quoted, options, claims} = block
  if (block.carrier < start) block.carrier = firstCarrier(prose, start, prose.length)
  if (block.carrier >= end) return
  const reading: SentenceReading = {prose, start, end, tokens: tokenize(prose, start, end)}
  const found = extractMentions(reading, options)
  if (found.length === 0) {
    block.labels = lastOfEach(block.labels, labelsAmong(reading.tokens))
    return
  }
  const mentions = settleOverlaps(found)
  const place = {sentence: index, quoted, labelsBefore: block.labels, namingBefore: () => namesBefore(block, index)}
  refine(reading, mentions, place, claims)
  block.labels = lastOfEach(block.labels, claims.at(-1)?.context.labels ?? noLabels)
}

function extractMentions(reading: SentenceReading, options: ReadingOptions): readonly (readonly Mention[])[] {
  const found: (readonly Mention[])[] = []
  for (const extractor of extractors) {
    const mentions = extractor.extract(reading, options)
    if (mentions.length > 0) found.push(mentions)
  }
  return found
}

/** How many sentences without claims are looked through for whom a pronoun speaks of. */
const namingReach = 3

/** The names of the sentences between the last one with claims and this one, the nearest few, in order. */
function namesBefore({prose, sentences, claims}: BlockSoFar, index: number): readonly SentenceNames[] {
  const found: SentenceNames[] = []
  const lastWithClaims = claims.at(-1)?.context.sentence ?? -1
  for (let at = index - 1; at > lastWithClaims && at >= index - namingReach; at--) {
    const sentence = sentences[at]
    if (sentence === undefined || sentence.end - sentence.start > longestSentence) break
    const {start, end} = sentence
    const names = namingIn(placeMentions({prose, start, end, tokens: tokenize(prose, start, end)}, []))
    found.unshift(names)
    if (names.subject >= 0) break
  }
  return found.slice()
}
