import {isContentWord, stem} from '../../lexicons/stems.js'
import type {PlacedMention, SentenceMentions} from './sentence-mentions.js'

/** Token indices of a sentence's content words outside its mentions, and their stems. */
export interface ContentStems {
  readonly indices: readonly number[]
  readonly stems: readonly string[]
}

export function contentStems(sentence: SentenceMentions): ContentStems {
  const indices: number[] = []
  const stems: string[] = []
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.kind !== 'word' || (sentence.mentionOf[index] ?? -1) >= 0 || !isContentWord(token.lower)) continue
    indices.push(index)
    stems.push(stem(token.lower))
  }
  return {indices, stems}
}

const reach = 4

/** Stems of the content words nearest to a mention: up to four on each side, each once. */
export function stemsNear(content: ContentStems, placed: PlacedMention): readonly string[] {
  const split = content.indices.findIndex((d) => d > placed.last)
  const middle = split < 0 ? content.indices.length : split
  return [...new Set(content.stems.slice(Math.max(0, middle - reach), middle + reach))]
}
