import {structure} from '../../lexicons/not-quantities.js'
import {quantityWords} from '../../lexicons/quantity-words.js'
import type {Token} from '../../text/token.js'
import type {Label} from '../claim.js'
import {labelAt} from '../extractors/quantities/series.js'
import {isInMention, lowerAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** Where nothing is named. */
export const noLabels: readonly Label[] = []

/**
 * What the numbers of a stretch name instead of counting.
 *
 * @param counts Whether the number at a token counts; none does unless it is said.
 */
export function labelsAmong(
  tokens: readonly Token[],
  counts: (index: number) => boolean = () => false
): readonly Label[] {
  const found: Label[] = []
  for (let index = 0; index < tokens.length; index++) {
    const label = tokens[index]?.kind !== 'number' || counts(index) ? null : labelAt(tokens, index)
    if (label) found.push(label)
  }
  return found.length === 0 ? noLabels : found
}

/**
 * What a sentence speaks of by the numbers in it that name, and, of a series that it has none of, by the last one before it.
 *
 * @param before The last of each series that its paragraph has named.
 */
export function labelsOf(sentence: SentenceMentions, before: readonly Label[]): readonly Label[] {
  const kinds = sentence.placed.filter((placed) => isKind(sentence, placed))
  const named = labelsAmong(sentence.tokens, (index) => isInMention(sentence, index))
  if (kinds.length === 0) return withMissing(named, before)
  const told = kinds.map(({mention, first}): Label => ({
    series: mention.unit?.label ?? '',
    member: lowerAt(sentence, first)
  }))
  return withMissing([...told, ...named], before)
}

/** Labels, and of the series that they have none of, those of another list. */
export function withMissing(labels: readonly Label[], others: readonly Label[]): readonly Label[] {
  if (labels.length === 0) return others
  return [...labels, ...others.filter(({series}) => !labels.some((d) => d.series === series))]
}

/** The last of each series, for what stands behind; only that a text has chapters says nothing of what they speak of. */
export function lastOfEach(labels: readonly Label[], more: readonly Label[]): readonly Label[] {
  if (more.length === 0 || more === labels) return labels
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
