import {tokenize} from '../text/tokenize.js'
import type {ClaimSentence} from './claim-sentence.js'
import type {DocumentClaim} from './claim.js'

/** A word, a mark, or a whole claim: what a sentence is made of to whoever reads the words between its claims. */
export interface SentenceItem {
  /** The word or mark in lower case; `#` for a claim, whatever its words. */
  readonly lower: string
  readonly claim: DocumentClaim | null
  /** UTF-16 offsets in the block's prose, the end exclusive. */
  readonly start: number
  readonly end: number
}

/** A sentence as items, and where in them each of its claims stands. */
export interface SentenceItems {
  readonly items: readonly SentenceItem[]
  /** Index in `items` of each claim of the sentence, in the sentence's order. */
  readonly claimAt: readonly number[]
}

/** The words of a sentence with each claim as one item: `rose`, `#`, `from`, `#`, `to`, `#` of "rose 50% from 10 to 20". */
export function sentenceItems(sentence: ClaimSentence): SentenceItems {
  return (sentence.items ??= readItems(sentence))
}

function readItems({prose, start, end, claims}: ClaimSentence): SentenceItems {
  const items: SentenceItem[] = []
  const claimAt: number[] = []
  let next = 0
  for (const token of tokenize(prose, start, end)) {
    // Behind a claim that the token lies in, or before the one it begins.
    while (next < claims.length && (claims[next]?.end ?? 0) <= token.start) next++
    while (claimAt.length < next) claimAt.push(items.length)
    const claim = claims[next]
    if (claim === undefined || token.end <= claim.start) {
      items.push({lower: token.lower, claim: null, start: token.start, end: token.end})
    } else if (claimAt.length === next) {
      claimAt.push(items.length)
      items.push({lower: '#', claim, start: claim.start, end: claim.end})
    }
  }
  while (claimAt.length < claims.length) claimAt.push(items.length)
  return {items, claimAt}
}

/** The words between two items, both exclusive, by single spaces: `of the`; null where there are more than `most`. */
export function wordsBetween(items: readonly SentenceItem[], from: number, to: number, most = 6): string | null {
  if (to - from - 1 > most) return null
  let words = ''
  for (let at = from + 1; at < to; at++) words += (words === '' ? '' : ' ') + (items[at]?.lower ?? '')
  return words
}

/** The word at an item; empty outside the sentence. */
export function itemAt(items: readonly SentenceItem[], index: number): string {
  return index < 0 ? '' : (items[index]?.lower ?? '')
}
