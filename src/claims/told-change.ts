import {changeWords} from '../lexicons/arithmetic.js'
import {describeWord} from '../lexicons/word.js'
import {isComparable, type DocumentQuantity} from './quantity-kinds.js'
import {itemAt, type SentenceItem, type SentenceItems} from './sentence-items.js'

/** A change told with both of its ends: "rose from 20 to 15", "fell to 12 from 10", "15, up from 10", "$40, cut to $45". */
export interface ToldChange {
  readonly from: DocumentQuantity
  readonly to: DocumentQuantity
  /** Items of the end that stands first and of the one that stands second. */
  readonly first: number
  readonly last: number
  /** The word that says which way it went; null where none does. */
  readonly word: ChangeWord | null
}

export interface ChangeWord {
  readonly way: 'up' | 'down'
  readonly text: string
  readonly at: number
}

/** How many items may stand between the two ends, as in "from 20 in the spring of 2019 to 15". */
const mostBetween = 8
/** How far before the first end the word may stand: "raised the fee for a day in the park from $20 to $15". */
const mostBefore = 12

/** All changes of a sentence that are told with both ends, in order. */
export function toldChanges({items, claimAt}: SentenceItems): readonly ToldChange[] {
  const changes: ToldChange[] = []
  for (const at of claimAt) {
    const change = changeBetween(items, at) ?? changeBehind(items, at) ?? changeOnward(items, at)
    if (change) changes.push(change)
  }
  return changes
}

/** `from 20 to 15`, `to 15 from 20`. */
function changeBetween(items: readonly SentenceItem[], first: number): ToldChange | null {
  const opening = itemAt(items, first - 1)
  const closing = opening === 'from' ? 'to' : opening === 'to' ? 'from' : null
  if (closing === null) return null
  const last = otherEnd(items, first, closing)
  const ends = [items[first]?.claim, items[last]?.claim] as const
  const [from, to] = opening === 'from' ? ends : [ends[1], ends[0]]
  if (from?.kind !== 'quantity' || to?.kind !== 'quantity' || !isComparable(from, to)) return null
  return {from, to, first, last, word: wordBefore(items, first - 1)}
}

/** Item of the claim behind the word that leads to the other end; -1 where something else comes between. */
function otherEnd(items: readonly SentenceItem[], first: number, closing: 'from' | 'to'): number {
  for (let at = first + 1; at <= first + mostBetween; at++) {
    const item = items[at]
    if (item?.lower === closing && items[at + 1]?.claim?.kind === 'quantity') return at + 1
    if (item === undefined || changeWords.breaks.has(item.lower) || item.claim?.kind === 'quantity') return -1
  }
  return -1
}

/** `15 in May, up from 10`: the level before is the only one of its kind in the sentence, or it might be another that rose. */
function changeBehind(items: readonly SentenceItem[], last: number): ToldChange | null {
  const from = items[last]?.claim
  if (itemAt(items, last - 1) !== 'from' || from?.kind !== 'quantity') return null
  // "up 5% from": the change itself may stand between.
  const at = items[last - 2]?.claim?.kind === 'quantity' ? last - 3 : last - 2
  const way = wayOf(items, at)
  if (!way || (itemAt(items, at) !== 'up' && itemAt(items, at) !== 'down')) return null
  let first = -1
  for (let index = 0; index < at; index++) {
    if (!isComparable(items[index]?.claim, from)) continue
    if (first >= 0) return null
    first = index
  }
  const to = items[first]?.claim
  if (to?.kind !== 'quantity' || !isPlainStretch(items, first + 1, at)) return null
  return {from, to, first, last, word: {way, text: itemAt(items, at), at}}
}

/** `$499 reduced to $424`, `$40, which was raised to $45`: the level before stands right before the word; not in "rose 2 points, raised to 5". */
function changeOnward(items: readonly SentenceItem[], last: number): ToldChange | null {
  const to = items[last]?.claim
  const at = last - 2
  const way = wayOf(items, at)
  if (itemAt(items, last - 1) !== 'to' || way === null) return null
  let first = at - 1
  while (changeWords.onward.has(itemAt(items, first))) first--
  const from = items[first]?.claim
  if (wayOf(items, first - 1) !== null || from?.kind !== 'quantity' || to?.kind !== 'quantity') return null
  return isComparable(from, to) ? {from, to, first, last, word: {way, text: itemAt(items, at), at}} : null
}

/** Whether nothing but dates, their prepositions and one comma or bracket stand there. */
function isPlainStretch(items: readonly SentenceItem[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const {lower = '', claim = null} = items[at] ?? {}
    const dated = claim !== null && claim.kind !== 'quantity'
    if (!dated && !/^(?:[,(—–]|in|on|at|by|last|this)$/.test(lower)) return false
  }
  return true
}

/** The nearest word before that says which way something went, with no other verb behind it. */
function wordBefore(items: readonly SentenceItem[], before: number): ChangeWord | null {
  for (let at = before - 1; at >= Math.max(0, before - mostBefore); at--) {
    const item = items[at]
    if (!item || /^[;:()—–]$/.test(item.lower)) return null
    const way = wayOf(items, at)
    if (way) return {way, text: item.lower, at}
    const word = describeWord(item.lower)
    if (item.claim === null && (word.class === 'verb' || word.class === 'auxiliary' || word.endsLikeVerb)) return null
  }
  return null
}

/** "to rise", "will fall", "a fall from": elsewhere the bare form may be a noun whose own size changes ("the rise slowed from"). */
function wayOf(items: readonly SentenceItem[], at: number): 'up' | 'down' | null {
  const lower = itemAt(items, at)
  if (changeWords.up.has(lower)) return 'up'
  if (changeWords.down.has(lower)) return 'down'
  if (!changeWords.beforeBareVerb.has(itemAt(items, at - 1)) && itemAt(items, at + 1) !== 'from') return null
  if (changeWords.upBare.has(lower)) return 'up'
  return changeWords.downBare.has(lower) ? 'down' : null
}
