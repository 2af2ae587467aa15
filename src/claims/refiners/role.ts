import type {Word} from '../../lexicons/word.js'
import type {Modality, Role} from '../claim.js'
import type {MeasuredEntity} from './measured-entity.js'
import {lowerAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

const thresholds = new Set(['limit', 'threshold', 'minimum', 'maximum', 'cap', 'ceiling'])

/** What a quantity is to what it measures: a level unless the words around it say otherwise. */
export function roleOf(
  sentence: SentenceMentions,
  placed: PlacedMention,
  measured: MeasuredEntity,
  modality: Modality
): Role {
  const {mention} = placed
  if (mention.kind !== 'quantity') return 'level'
  if (mention.property === 'rank') return 'rank'
  const lower = (index: number) => lowerAt(sentence, index)
  const nearest = wordBefore(sentence, placed.first - 1)
  const second = wordBefore(sentence, nearest - 1)
  const [before, beforeThat] = [wordAt(sentence, nearest), wordAt(sentence, second)]
  const [after, afterThat] = [wordAt(sentence, placed.last + 1), wordAt(sentence, placed.last + 2)]
  const moved = () => hasMove(sentence, placed)
  if (measured.isPart || before.sets || lower(nearest) === 'including' || isOfWhole(sentence, placed)) return 'part'
  if (lower(nearest) === 'from' && (lower(placed.last + 1) === 'to' || moved())) return 'from'
  if (lower(nearest) === 'to' && moved()) return 'to'
  if (lower(nearest) === 'by' && moved()) return 'change'
  if (moves(before) || moves(after) || (after.class === 'adverb' && moves(afterThat))) return 'change'
  const limit = lower(nearest) === 'of' ? second : nearest
  if (thresholds.has(lower(limit))) return 'threshold'
  if (before.totals || (lower(nearest) === 'of' && beforeThat.totals)) return 'total'
  if (lower(placed.last + 1) === 'in' && afterThat.totals) return 'total'
  if (modality === 'planned') return 'target'
  if (modality === 'possible') return 'forecast'
  return mention.unit?.per ? 'rate' : 'level'
}

const wholes = new Set(['of', 'among'])

/** `Of those killed in the crash, nine …`: the sentence, or the clause, begins with the whole. */
function isOfWhole(sentence: SentenceMentions, placed: PlacedMention): boolean {
  return wholes.has(sentence.tokens[0]?.lower ?? '') && placed.first > 0
}

function moves(word: Word): boolean {
  return word.rises || word.falls
}

/** Whether something rises or falls in the clause, before the number. */
function hasMove(sentence: SentenceMentions, placed: PlacedMention): boolean {
  const clause = sentence.clauseOf[placed.first]
  for (let index = placed.first - 1; index >= 0 && sentence.clauseOf[index] === clause; index--)
    if (moves(wordAt(sentence, index))) return true
  return false
}

/** Index of the next word backwards, over articles and adverbs that say nothing of it; -1 where a mark stands first. */
function wordBefore(sentence: SentenceMentions, from: number): number {
  for (let index = from; index >= 0; index--) {
    if (sentence.tokens[index]?.kind !== 'word') return -1
    const word = wordAt(sentence, index)
    if (word.class === 'determiner' && !word.sets) continue
    if (word.class === 'adverb' && !moves(word)) continue
    return index
  }
  return -1
}
