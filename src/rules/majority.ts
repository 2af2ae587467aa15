import {isAside} from '../claims/restatement-words.js'
import {itemAt, type SentenceItem} from '../claims/sentence-items.js'
import {shareWords} from '../lexicons/arithmetic.js'
import {describeWord} from '../lexicons/word.js'

/** A word that says that a share is more, or less, than half. */
export interface MajorityWord {
  readonly word: string
  readonly side: 'more' | 'less'
}

/** How far before a share set apart the word may stand: "most of the voters asked, 48%, …". */
const reach = 6

/**
 * The word for a majority or minority that a share set apart restates: "Most voters, 48%,", "a majority (48%)".
 *
 * @param at Index of the share, behind its comma or bracket.
 */
export function majorityWord(items: readonly SentenceItem[], at: number): MajorityWord | null {
  const behind = isRenamed(items, at) ? itemAt(items, at + 3) : ''
  if (shareWords.majority.has(behind)) return {word: behind, side: 'more'}
  if (!isAside(items, at)) return null
  for (let index = at - 2; index >= 0 && index >= at - 2 - reach; index--) {
    const word = itemAt(items, index)
    if (!/^[\p{L}'-]+$/u.test(word)) return null
    if (word === 'half') return halfWord(items, index)
    const more = shareWords.majority.has(word)
    if (!more && !shareWords.minority.has(word)) continue
    if (word === 'most' ? !isMostOfSome(items, index) : shareWords.notHalf.has(itemAt(items, index - 1))) return null
    return {word, side: more ? 'more' : 'less'}
  }
  return null
}

/** `48%, a majority, …` */
function isRenamed(items: readonly SentenceItem[], at: number): boolean {
  return itemAt(items, at + 1) === ',' && itemAt(items, at + 2) === 'a' && /^[,.;)]?$/.test(itemAt(items, at + 4))
}

/** `more than half`, `less than half of them`; half alone is a share, and read as one. */
function halfWord(items: readonly SentenceItem[], half: number): MajorityWord | null {
  const before = `${itemAt(items, half - 2)} ${itemAt(items, half - 1)}`
  if (shareWords.moreThan.has(before)) return {word: `${before} half`, side: 'more'}
  return shareWords.lessThan.has(before) ? {word: `${before} half`, side: 'less'} : null
}

/** `most voters`, `most of the voters`, `most (48%)`; not "the most votes" or "most popular". */
function isMostOfSome(items: readonly SentenceItem[], most: number): boolean {
  if (shareWords.beforeSuperlative.has(itemAt(items, most - 1))) return false
  const next = itemAt(items, most + 1)
  return next === 'of' || next === '(' || next === ',' || next === 'people' || describeWord(next).isPlural
}
