import {changeWords} from '../lexicons/arithmetic.js'
import type {DocumentQuantity} from './quantity-kinds.js'
import {itemAt, type SentenceItem} from './sentence-items.js'
import type {ToldChange} from './told-change.js'

/** How many words may stand between the second end and the mark behind which the change is told again. */
const mostBehind = 3
/** `a sharp rise of`: words between the article and the noun. */
const mostAdjectives = 2

/**
 * The amount by which a sentence says that something changed, beside both ends of the change: "rose 50% from 10 to 15", "up 50%
 * from 10", "from 10 to 15, an increase of 50%", "from 10 to 15 (50%)".
 */
export function toldAmount(items: readonly SentenceItem[], change: ToldChange): DocumentQuantity | null {
  const at = amountBefore(items, change) ?? amountBehind(items, change.last)
  const claim = at === null ? null : items[at]?.claim
  if (at === null || claim?.kind !== 'quantity' || isByTheYear(items, at)) return null
  return claim
}

/** `rose 50% from`, `rose by 50%, from`, `a 50% rise from`, `, up 50% from`. */
function amountBefore(items: readonly SentenceItem[], {first, last, word}: ToldChange): number | null {
  if (!word) return null
  const ahead = word.at > first ? last - 1 : first - 1
  const isNoun = changeWords.nouns.has(itemAt(items, ahead - 1))
  const at = /^[,—–]$/.test(itemAt(items, ahead - 1)) || isNoun ? ahead - 2 : ahead - 1
  if (items[at]?.claim?.kind !== 'quantity') return null
  const isBy = itemAt(items, at - 1) === 'by'
  return isNoun || isBy || (at > word.at && at - word.at <= mostAdjectives + 1) ? at : null
}

/** `, an increase of 50%`, `, a 50% rise`, `(up 50%)`, `, or 50%,`. */
function amountBehind(items: readonly SentenceItem[], last: number): number | null {
  let at = last + 1
  while (at <= last + mostBehind && /^[\p{L}'-]+$/u.test(itemAt(items, at))) at++
  const mark = itemAt(items, at)
  if (!/^[,(—–]$/.test(mark)) return null
  const lead = itemAt(items, ++at)
  if (lead === 'or' || lead === 'up' || lead === 'down') {
    at++
    return isClosed(items, at) ? at : null
  }
  if (lead !== 'a' && lead !== 'an') return isClosed(items, at) ? at : null
  if (items[at + 1]?.claim) return changeWords.nouns.has(itemAt(items, at + 2)) ? at + 1 : null
  for (let noun = at + 1; noun <= at + 1 + mostAdjectives; noun++)
    if (changeWords.nouns.has(itemAt(items, noun)))
      return /^(?:of|by)$/.test(itemAt(items, noun + 1)) && items[noun + 2]?.claim ? noun + 2 : null
  return null
}

function isClosed(items: readonly SentenceItem[], at: number): boolean {
  return items[at]?.claim != null && /^[,.;)—–]?$/.test(itemAt(items, at + 1))
}

/** How many items away a word says that the change is one a year: "rose an average of 5%", "5% annually". */
const yearlyReach = 3

function isByTheYear(items: readonly SentenceItem[], at: number): boolean {
  for (let index = at - yearlyReach; index <= at + yearlyReach; index++)
    if (changeWords.yearly.has(itemAt(items, index))) return true
  return false
}
