import {structure} from '../../lexicons/not-quantities.js'
import {quantityWords} from '../../lexicons/quantity-words.js'
import type {Token} from '../../text/token.js'
import type {Label} from '../claim.js'
import {labelAt} from '../extractors/quantities/series.js'
import {isInMention, lowerAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

const none: readonly Label[] = []

/** What the numbers of a stretch without mentions name. */
export function labelsAmong(tokens: readonly Token[]): readonly Label[] {
  const found: Label[] = []
  for (let index = 0; index < tokens.length; index++) {
    const label = tokens[index]?.kind === 'number' ? labelAt(tokens, index) : null
    if (label) found.push(label)
  }
  return found.length === 0 ? none : found
}

/**
 * What a sentence speaks of by the numbers in it that name instead of counting, and, of a series that it has none of, by the last one
 * before it.
 *
 * @param before The last of each series that its paragraph has named.
 */
export function labelsOf(sentence: SentenceMentions, before: readonly Label[]): readonly Label[] {
  const own = labelsIn(sentence)
  if (own.length === 0) return before
  return [...own, ...before.filter(({series}) => !own.some((d) => d.series === series))]
}

function labelsIn(sentence: SentenceMentions): readonly Label[] {
  const found: Label[] = []
  for (const placed of sentence.placed)
    if (isKind(sentence, placed))
      found.push({series: placed.mention.unit?.label ?? '', member: lowerAt(sentence, placed.first)})
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (sentence.tokens[index]?.kind !== 'number' || isInMention(sentence, index)) continue
    const label = labelAt(sentence.tokens, index)
    if (label) found.push(label)
  }
  return found.length === 0 ? none : found
}

/** The last of each series, for what stands behind; only that a text has chapters says nothing of what they speak of. */
export function lastOfEach(labels: readonly Label[], more: readonly Label[]): readonly Label[] {
  if (more.length === 0) return labels
  const last = new Map<string, Label>()
  for (const label of labels) last.set(label.series, label)
  for (const label of more) if (!structure.has(label.series)) last.set(label.series, label)
  return [...last.values()]
}

/** `the 32-bit library`, `the 32 bit library`: a kind of library; "32 bits" measure. */
export function isKind({tokens}: SentenceMentions, {mention, first, last}: PlacedMention): boolean {
  if (!quantityWords.classifying.has(mention.unit?.label ?? '')) return false
  for (let index = first + 1; index <= last; index++)
    if (quantityWords.classifying.has(tokens[index]?.lower ?? '')) return true
  return false
}
