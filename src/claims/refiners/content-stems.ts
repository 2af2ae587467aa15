import {IS_CONTENT} from '../../lexicons/word-cues.js'
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
    if ((word.cues & IS_CONTENT) === 0 || isInMention(sentence, index)) continue
    indices.push(index)
    stems.push(word.stem)
  }
  return {indices, stems}
}

const reach = 4
const none: readonly string[] = []

/** Stems of the content words nearest to a mention: up to four on each side. */
export function stemsNear({indices, stems}: ContentStems, placed: PlacedMention): NearStems {
  let middle = 0
  while (middle < indices.length && (indices[middle] ?? 0) <= placed.last) middle++
  return {
    before: middle === 0 ? none : stems.slice(Math.max(0, middle - reach), middle).reverse(),
    after: middle === stems.length ? none : stems.slice(middle, middle + reach)
  }
}
