import {IS_CONTENT} from '../../lexicons/word-cues.js'
import {isInMention, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** Token indices of a sentence's content words outside its mentions, and their stems, which are kept with its claims. */
export interface ContentStems {
  readonly indices: readonly number[]
  readonly stems: readonly string[]
}

export function contentStems(sentence: SentenceMentions): ContentStems {
  const indices: number[] = []
  const stems: string[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = wordAt(sentence, index)
    if ((word.cues & IS_CONTENT) === 0 || isInMention(sentence, index)) continue
    indices.push(index)
    stems.push(word.stem)
  }
  // A copy has no room to grow.
  return {indices, stems: stems.slice()}
}

/** How many of them stand before a mention. */
export function countBefore({indices}: ContentStems, placed: PlacedMention): number {
  let count = 0
  while (count < indices.length && (indices[count] ?? 0) <= placed.last) count++
  return count
}
