import type {WordedHedge} from '../../../lexicons/hedges.js'
import {exactWords, hedgesAfter, hedgesBefore} from '../../../lexicons/hedges.js'
import type {Token} from '../../../text/token.js'
import {isHyphen} from '../numerals/reading.js'
import {backwardsFrom, forwardsFrom, lowerAt} from './words-around.js'

/** A hedge, and the index where it starts or after which it ends. */
export interface ReadHedge {
  readonly hedge: WordedHedge
  readonly edge: number
}

/**
 * Read the hedge before a number: `more than`, `about`, `up to`.
 *
 * @param index Index of the number's first token, or of the currency before it.
 */
export function readHedgeBefore(tokens: readonly Token[], index: number): ReadHedge | null {
  const exact = exactWords.match(backwardsFrom(tokens, index))
  return (
    longest(hedgesBefore, backwardsFrom(tokens, index), (length) => index - length) ??
    (exact > 0 ? hedgeBeyond(tokens, index - exact) : null)
  )
}

/** Read the hedge behind a number and its unit: `or so`, `or more`, `-plus`, `+`. */
export function readHedgeAfter(tokens: readonly Token[], next: number): ReadHedge | null {
  const hyphen = isHyphen(lowerAt(tokens, next)) && tokens[next]?.spaced === false && tokens[next + 1]?.spaced === false
  const start = hyphen ? next + 1 : next
  const mark = tokens[start]
  if (mark?.text === '+' && mark.spaced) return null
  const found = longest(hedgesAfter, forwardsFrom(tokens, start), (length) => start + length)
  // "plus" and "odd" with a space are other words: "20 plus tax".
  const joined = hyphen || mark?.spaced === false
  return found && !joined && found.edge === start + 1 ? null : found
}

function hedgeBeyond(tokens: readonly Token[], index: number): ReadHedge | null {
  return longest(hedgesBefore, backwardsFrom(tokens, index), (length) => index - length)
}

function longest(
  kinds: typeof hedgesBefore,
  word: (distance: number) => string | undefined,
  edgeOf: (length: number) => number
): ReadHedge | null {
  let best: {readonly hedge: WordedHedge; readonly length: number} | null = null
  for (const {hedge, phrases} of kinds) {
    const length = phrases.match(word)
    if (length > (best?.length ?? 0)) best = {hedge, length}
  }
  return best && {hedge: best.hedge, edge: edgeOf(best.length)}
}
