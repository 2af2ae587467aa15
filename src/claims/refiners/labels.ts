import {quantityWords} from '../../lexicons/quantity-words.js'
import type {Label} from '../claim.js'
import {labelAt} from '../extractors/quantities/series.js'
import {isInMention, lowerAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

const none: readonly Label[] = []

/** What the numbers of a sentence name instead of counting. */
export function labelsIn(sentence: SentenceMentions): readonly Label[] {
  const found: Label[] = []
  for (const placed of sentence.placed)
    if (isKind(sentence, placed))
      found.push({series: placed.mention.unit?.label ?? '', member: lowerAt(sentence, placed.first)})
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (sentence.tokens[index]?.kind !== 'number' || isInMention(sentence, index)) continue
    const label = labelAt(sentence.tokens, index)
    if (label) found.push(label)
  }
  return found.length === 0 ? none : found.slice()
}

/** `the 32-bit library`, `the 32 bit library`: a kind of library; "32 bits" measure. */
export function isKind({tokens}: SentenceMentions, {mention, first, last}: PlacedMention): boolean {
  if (!quantityWords.classifying.has(mention.unit?.label ?? '')) return false
  for (let index = first + 1; index <= last; index++)
    if (quantityWords.classifying.has(tokens[index]?.lower ?? '')) return true
  return false
}
