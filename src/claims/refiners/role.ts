import {isCue} from '../../lexicons/discourse.js'
import {wordClass} from '../../lexicons/grammar.js'
import type {Modality, Role} from '../claim.js'
import type {MeasuredEntity} from './measured-entity.js'
import type {PlacedMention, SentenceMentions} from './sentence-mentions.js'

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
  const [before, beforeThat] = wordsBefore(sentence, placed.first)
  const [after, afterThat] = wordsAfter(sentence, placed.last)
  if (measured.isPart || isCue('other', before) || before === 'including') return 'part'
  if (before === 'from' && (isCue('rise', beforeThat) || isCue('fall', beforeThat) || after === 'to')) return 'from'
  if (before === 'from' && hasMove(sentence, placed)) return 'from'
  if (before === 'to' && hasMove(sentence, placed)) return 'to'
  if (isChange(before, beforeThat, after, afterThat) || (before === 'by' && hasMove(sentence, placed))) return 'change'
  if (thresholds.has(before) || (before === 'of' && thresholds.has(beforeThat))) return 'threshold'
  if (
    (before === 'of' && isCue('total', beforeThat)) ||
    isCue('total', before) ||
    (after === 'in' && isCue('total', afterThat))
  )
    return 'total'
  if (modality === 'planned') return 'target'
  if (modality === 'possible') return 'forecast'
  return mention.unit?.per ? 'rate' : 'level'
}

/** `rose 5%`, `up 5%`, `a 5% increase`, `5% higher`, `5% more than`. */
function isChange(before: string, beforeThat: string, after: string, afterThat: string): boolean {
  const moves = (word: string) => isCue('rise', word) || isCue('fall', word)
  if (moves(before) || moves(after)) return true
  if (before === 'by' && moves(beforeThat)) return true
  return wordClass(after) === 'adverb' && moves(afterThat)
}

function hasMove(sentence: SentenceMentions, placed: PlacedMention): boolean {
  const clause = sentence.clauseOf[placed.first]
  return sentence.tokens.some(
    (d, index) =>
      sentence.clauseOf[index] === clause && index < placed.first && (isCue('rise', d.lower) || isCue('fall', d.lower))
  )
}

/** The two words before a token, nearest first, over adverbs and articles. */
function wordsBefore(sentence: SentenceMentions, first: number): readonly [string, string] {
  const words: string[] = []
  for (let index = first - 1; index >= 0 && words.length < 2; index--) {
    const token = sentence.tokens[index]
    if (token?.kind !== 'word') break
    const known = wordClass(token.lower)
    if (known === 'determiner' && !isCue('other', token.lower)) continue
    if (known === 'adverb' && !isCue('rise', token.lower) && !isCue('fall', token.lower)) continue
    words.push(token.lower)
  }
  return [words[0] ?? '', words[1] ?? '']
}

function wordsAfter(sentence: SentenceMentions, last: number): readonly [string, string] {
  const [a, b] = [sentence.tokens[last + 1], sentence.tokens[last + 2]]
  return [a?.kind === 'word' ? a.lower : '', b?.kind === 'word' ? b.lower : '']
}
