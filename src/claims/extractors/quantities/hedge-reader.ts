import type {WordedHedge} from '../../../lexicons/hedges.js'
import {exactWords, hedgesAfter, hedgesBefore, notHedges} from '../../../lexicons/hedges.js'
import type {Token} from '../../../text/token.js'
import {isHyphen} from '../numerals/reading.js'

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
  const near = hedgeEndingAt(tokens, index)
  if (near) return near
  const exact = exactWords.match(tokens, index)
  return exact && hedgeEndingAt(tokens, index - exact.words.length)
}

/** Read the hedge behind a number and its unit: `or so`, `or more`, `-plus`, `+`. */
export function readHedgeAfter(tokens: readonly Token[], next: number): ReadHedge | null {
  const mark = tokens[next]
  if (mark === undefined) return null
  const hyphen = !mark.spaced && isHyphen(mark.text) && tokens[next + 1]?.spaced === false
  const start = hyphen ? next + 1 : next
  const first = tokens[start]
  if (first?.text === '+' && first.spaced) return null
  const found = hedgesAfter.match(tokens, start)
  if (!found) return null
  // "plus" and "odd" with a space are other words: "20 plus tax".
  const joined = hyphen || first?.spaced === false
  return joined || found.words.length > 1 ? {hedge: found.meaning, edge: start + found.words.length} : null
}

function hedgeEndingAt(tokens: readonly Token[], index: number): ReadHedge | null {
  const found = hedgesBefore.match(tokens, index)
  if (found !== null && notHedges.match(tokens, index) !== null) return null
  return found && {hedge: found.meaning, edge: index - found.words.length}
}
