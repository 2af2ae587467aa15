import {describeWord, type Word} from '../../lexicons/word.js'
import type {Modality, Role} from '../claim.js'
import type {MeasuredEntity} from './measured-entity.js'
import {isKind} from './labels.js'
import {beforeStress} from './noun-phrase.js'
import {addsAt} from './scope.js'
import {isInMention, lowerAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** The words around a quantity that tell its role; indices of tokens, -1 where there is none. */
interface Surroundings {
  readonly sentence: SentenceMentions
  readonly placed: PlacedMention
  readonly measured: MeasuredEntity
  /** The nearest word before, over articles and adverbs, and the one before that. */
  readonly nearest: number
  readonly second: number
}

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
  if (isKind(sentence, placed)) return 'name'
  const nearest = wordBefore(sentence, beforeStress(sentence, placed.first))
  const around: Surroundings = {sentence, placed, measured, nearest, second: wordBefore(sentence, nearest - 1)}
  if (isPart(around)) return 'part'
  if (isCompared(around)) return 'compared'
  const moved = endOfMove(around)
  if (moved !== null) return moved
  if (isThreshold(around)) return 'threshold'
  if (isTotal(around)) return 'total'
  if (modality === 'planned') return 'target'
  if (modality === 'possible') return 'forecast'
  return mention.unit?.per ? 'rate' : 'level'
}

/** `including 3 teenagers`, `another 6`, `2 more times`, `3 of them`, `of whom 3`, `among them 3`, `of those killed, nine`. */
function isPart({sentence, placed, measured, nearest, second}: Surroundings): boolean {
  const before = wordAt(sentence, nearest)
  if (measured.isPart || before.sets || before.partsOff || addsAt(sentence, placed.last + 1)) return true
  if (before.class === 'pronoun' || before.class === 'subordinator') return wordAt(sentence, second).parts
  // "Of the budget, 40 percent" is what "40 percent of the budget" is.
  return placed.mention.unit?.dimension !== 'ratio' && isBehindWhole(sentence, placed)
}

/** `Of those killed in the crash, nine …`: the sentence begins with the whole, and the number stands behind it. */
function isBehindWhole(sentence: SentenceMentions, placed: PlacedMention): boolean {
  if (!wordAt(sentence, 0).parts) return false
  for (let index = 1; index < placed.first; index++) if (lowerAt(sentence, index) === ',') return true
  return false
}

/** `compared with 12`, `versus 12`, `that compares to 12`. */
function isCompared({sentence, nearest, second}: Surroundings): boolean {
  const before = wordAt(sentence, nearest)
  return before.compares || (before.class === 'preposition' && wordAt(sentence, second).compares)
}

/** `from 10`, `to 20` and `by 10` behind something that rises or falls; `rose 5 percent`, `a 5 percent rise`, `5 percent higher`. */
function endOfMove(around: Surroundings): Role | null {
  const {sentence, placed, nearest, second} = around
  const before = lowerAt(sentence, nearest)
  const isMoved = (before === 'from' || before === 'to' || before === 'by') && hasMove(sentence, placed)
  if (before === 'from' && (isMoved || lowerAt(sentence, placed.last + 1) === 'to')) return 'from'
  if (isMoved) return before === 'to' ? 'to' : 'change'
  return isMovedBefore(around, second) || isMovedBehind(around) ? 'change' : null
}

/** `rose 5 percent`, `down 70 points`; not `cut a 22-mile path`, `touched down 70 miles away`. */
function isMovedBefore({sentence, placed, measured, nearest}: Surroundings, second: number): boolean {
  const before = wordAt(sentence, nearest)
  if (!moves(before)) return false
  const isAttributive = measured.entity?.found === 'behind' && isArticle(sentence, placed.first - 1)
  if (isAttributive && placed.mention.unit?.dimension !== 'ratio') return false
  return (
    before.class !== 'adverb' || !(wordAt(sentence, second).class === 'verb' || wordAt(sentence, second).endsLikeVerb)
  )
}

/** `a 5 percent rise`, `46 points higher`, `5 percent more`; not `five cuts`, and not `at 20 he fell`. */
function isMovedBehind({sentence, placed}: Surroundings): boolean {
  const [after, afterThat] = [wordAt(sentence, placed.last + 1), wordAt(sentence, placed.last + 2)]
  const word = after.class === 'adverb' && !moves(after) ? afterThat : after
  if (!moves(word) || word.endsLikeVerb) return false
  if (word.class === 'verb') return isArticle(sentence, placed.first - 1)
  return word.class !== undefined || word.isAdverbial || placed.mention.unit !== null
}

function isArticle(sentence: SentenceMentions, index: number): boolean {
  return wordAt(sentence, index).class === 'determiner'
}

/** `a limit of 50`, `the limit is 50`, `at least 18 to vote`, `no more than 50 guests may attend`. */
function isThreshold({sentence, placed, measured, nearest, second}: Surroundings): boolean {
  const limit = lowerAt(sentence, nearest) === 'of' ? second : nearest
  if (wordAt(sentence, limit).limits) return true
  if (measured.entity?.found === 'before' && describeWord(measured.entity.head).limits) return true
  const hedge = placed.mention.amount?.hedge
  if (hedge !== 'more-than' && hedge !== 'less-than' && hedge !== 'at-least' && hedge !== 'at-most') return false
  const clause = sentence.clauseOf[placed.first]
  for (let index = 0; index < sentence.tokens.length; index++)
    if (sentence.clauseOf[index] === clause && wordAt(sentence, index).permits && !isInMention(sentence, index))
      return true
  return false
}

/** `a total of 40`, `40 in all`, `totals 40`. */
function isTotal({sentence, measured, nearest, second}: Surroundings): boolean {
  const before = lowerAt(sentence, nearest) === 'of' ? second : nearest
  if (wordAt(sentence, before).totals) return true
  return lowerAt(sentence, measured.head + 1) === 'in' && wordAt(sentence, measured.head + 2).totals
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
