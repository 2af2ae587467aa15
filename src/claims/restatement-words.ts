import {shareWords} from '../lexicons/arithmetic.js'
import {itemAt, type SentenceItem} from './sentence-items.js'

/** Most words that may stand between a value and the bracket or comma that opens its restatement: "a third of the voters (33%)". */
const mostWords = 5
/** Most items of an opening: `, that is ,`. */
const mostOpening = 4

/** What closes a value that is told in passing. */
const closers = new Set([')', ']', ',', ';', '.', '—', '–', ''])

/**
 * Whether the claim at `to` restates what stands before it in other words: "12 of 40 (30%)", "a third of the voters, or 33%,".
 * It must be closed at once, since "12 (30% of all)" tells something else.
 */
export function restates(items: readonly SentenceItem[], from: number, to: number): boolean {
  return closers.has(itemAt(items, to + 1)) && opensRestatement(items, from, to)
}

/** As {@link restates}, where what restates is more than the claim at `to`: "35% of them (12 of 40)". */
export function opensRestatement(items: readonly SentenceItem[], from: number, to: number): boolean {
  let opening = ''
  for (let at = to - 1; at > from && at >= to - mostOpening; at--) {
    opening = opening === '' ? itemAt(items, at) : `${itemAt(items, at)} ${opening}`
    if (shareWords.restates.has(opening) && areWords(items, from, at)) return true
  }
  return false
}

/** Whether the claim at `to` stands right behind the one at `from`, in commas or dashes: "12 of 40 countries — 30 percent —". */
export function isAppended(items: readonly SentenceItem[], from: number, to: number): boolean {
  return to === from + 2 && isAside(items, to)
}

/** Whether only a few words, no marks and no other claims, stand between two items, both exclusive. */
function areWords(items: readonly SentenceItem[], from: number, to: number): boolean {
  if (to - from - 1 > mostWords) return false
  for (let at = from + 1; at < to; at++) if (!/^[\p{L}'-]/u.test(itemAt(items, at))) return false
  return true
}

/** Whether the claim is set apart by commas, brackets or dashes on both sides. */
export function isAside(items: readonly SentenceItem[], at: number): boolean {
  return /^[,([—–]$/u.test(itemAt(items, at - 1)) && closers.has(itemAt(items, at + 1))
}
