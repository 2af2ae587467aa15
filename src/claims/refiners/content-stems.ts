import type {NearStems} from '../claim.js'
import {isInMention, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** Token indices of a sentence's content words outside its mentions, and their stems. */
export interface ContentStems {
  readonly indices: readonly number[]
  readonly stems: readonly string[]
}

export function contentStems(sentence: SentenceMentions): ContentStems {
  const indices: number[] = []
  const stems: string[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = wordAt(sentence, index)
    if (!word.isContent || isInMention(sentence, index)) continue
    indices.push(index)
    stems.push(word.stem)
  }
  return {indices, stems}
}

const reach = 4

/** Stems of the content words nearest to a mention: up to four on each side. */
export function stemsNear(content: ContentStems, placed: PlacedMention): NearStems {
  let middle = 0
  while (middle < content.indices.length && (content.indices[middle] ?? 0) <= placed.last) middle++
  const before: string[] = []
  for (let index = middle - 1; index >= Math.max(0, middle - reach); index--) before.push(content.stems[index] ?? '')
  return {before, after: content.stems.slice(middle, middle + reach)}
}
