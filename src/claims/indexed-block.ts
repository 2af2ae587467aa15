import {describeWord} from '../lexicons/word.js'
import type {DocumentClaim, SentenceContext} from './claim.js'
import type {DocumentBlock} from './document-claims.js'
import type {IndexedClaim} from './partner-finder.js'
import type {StemCounts} from './stem-sets.js'

/** A block, as an index has taken it up; null where it holds no claims. */
export type IndexedBlock = {
  readonly claims: DocumentBlock['claims']
  readonly sentences: readonly IndexedSentence[]
} | null

/** What a sentence says, in numbers. */
interface NumberedSentence {
  /** Numbers of its stems, ascending. */
  readonly stems: readonly number[]
  /** Those of the values of its claims. */
  readonly values: readonly number[]
}

/** A sentence that holds claims. */
export interface IndexedSentence extends NumberedSentence {
  /** Its claims in the document, at least one. */
  readonly said: readonly DocumentClaim[]
  readonly section: readonly string[]
  /** The same as others are held against them: null for a claim that no rule asks for; none until they have profiles. */
  claims: readonly (IndexedClaim | null)[]
}

/** The sentences of a block that hold claims: those of one stand side by side. */
export function takeSentences(
  {claims, block: {section}}: DocumentBlock,
  numbered: (context: SentenceContext, claims: readonly DocumentClaim[]) => NumberedSentence
): IndexedBlock {
  if (claims.length === 0) return null
  const sentences: IndexedSentence[] = []
  for (let from = 0, to = 0; from < claims.length; from = to) {
    const context = claims[from]?.context
    while (to < claims.length && claims[to]?.context === context) to++
    const said = to - from === claims.length ? claims : claims.slice(from, to)
    if (!context) continue
    const {stems, values} = numbered(context, said)
    sentences.push({said, section, stems, values, claims: notIndexed})
  }
  return {claims, sentences: sentences.slice()}
}

const notIndexed: IndexedSentence['claims'] = []

/** Have the indexed claims of a block stand where its claims stand. */
export function placeSentences(block: IndexedBlock): void {
  if (block === null) return
  for (const {said, claims} of block.sentences)
    for (let i = 0; i < claims.length; i++) {
      const [claim, {index} = {index: 0}] = [claims[i], said[i]]
      if (claim) claim.index = index
    }
}

/** Numbers of the stems that the claims of a sentence count, and that their sentence has not. */
export function stemsBeside({said, stems}: IndexedSentence, counts: StemCounts): readonly number[] {
  const besides: number[] = []
  for (const {entity} of said) {
    if (entity === null) continue
    const number = counts.numbered(describeWord(entity.head).stem)
    if (!stems.includes(number) && !besides.includes(number)) besides.push(number)
  }
  return besides
}
