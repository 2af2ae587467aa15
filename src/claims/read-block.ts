import {splitSentences} from '../text/sentences.js'
import type {Sentence} from '../text/sentence.js'
import {tokenize} from '../text/tokenize.js'
import type {Claim, SentenceNames} from './claim.js'
import type {BlockReading} from './document-claims.js'
import type {ReadingOptions, SentenceReading} from './extractors/extractor.js'
import {extractors} from './extractors/index.js'
import {mayHoldClaim} from './gate.js'
import {refine} from './refiners/index.js'
import {settleOverlaps} from './refiners/overlap.js'
import {quotedSpans} from './refiners/quotations.js'
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
  return mayHoldClaim(prose, 0, prose.length) ? readSentences(prose, splitSentences(prose), options) : nothing
}

/** Read claims from sentences that are known already, in order. */
export function readSentences(prose: string, sentences: readonly Sentence[], options: ReadingOptions): BlockReading {
  const quoted = quotedSpans(prose)
  const claims: Claim[] = []
  for (const [index, {start, end}] of stretches(prose, sentences)) {
    if (!mayHoldClaim(prose, start, end)) continue
    const reading: SentenceReading = {prose, start, end, tokens: tokenize(prose, start, end)}
    const mentions = settleOverlaps(extractors.map((d) => d.extract(reading, options)))
    if (mentions.length === 0) continue
    const namingBefore = () => namesBefore(prose, sentences, index, claims.at(-1)?.context.sentence ?? -1)
    claims.push(...refine(reading, mentions, {sentence: index, firstClaim: claims.length, quoted, namingBefore}))
  }
  return {sentences, claims}
}

/** How many sentences without claims are looked through for whom a pronoun speaks of. */
const namingReach = 3

/** The names of the sentences between the last one with claims and this one, the nearest few, in order. */
function namesBefore(
  prose: string,
  sentences: readonly Sentence[],
  index: number,
  lastWithClaims: number
): readonly SentenceNames[] {
  const found: SentenceNames[] = []
  for (let at = index - 1; at > lastWithClaims && at >= index - namingReach; at--) {
    const sentence = sentences[at]
    if (sentence === undefined || sentence.end - sentence.start > longestSentence) break
    const {start, end} = sentence
    const names = namingIn(placeMentions({prose, start, end, tokens: tokenize(prose, start, end)}, []))
    found.unshift(names)
    if (names.subject >= 0) break
  }
  return found
}

/** In UTF-16 units. No English sentence is longer; a table without sentences is, and claims of one sentence look at each other. */
const longestSentence = 4000

/** Sentences with their numbers; what is too long to be one is read in stretches, cut at white space where there is any. */
function* stretches(
  prose: string,
  sentences: readonly Sentence[]
): Iterable<readonly [index: number, stretch: Sentence]> {
  for (const [index, sentence] of sentences.entries()) {
    let {start} = sentence
    while (sentence.end - start > longestSentence) {
      const space = prose.lastIndexOf(' ', start + longestSentence)
      const end = space > start ? space : start + longestSentence
      yield [index, {start, end}]
      start = end
    }
    yield [index, {start, end: sentence.end}]
  }
}
