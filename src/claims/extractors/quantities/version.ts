import {versionBounds, versioned, versionLeads} from '../../../lexicons/not-quantities.js'
import {isCapitalised, type Token} from '../../../text/token.js'
import {isMark, isTouching} from '../numerals/reading.js'
import {lowerAt} from './words-around.js'

/** Whether a number is of the form of a version, besides one without a point: `1.30`, `10.15`. */
export function isPointed(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d{1,3}\.\d{1,3}$/.test(token.text)
}

/** Whether the words behind a number make it a version: `the 1.30 release`, `3.x`, `Windows 10 or later`. */
export function isVersion(tokens: readonly Token[], index: number, next: number): boolean {
  if (next !== index + 1 || tokens[index]?.kind !== 'number') return false
  if (versionBounds.match(tokens, next) !== null || isFamily(tokens, next)) return true
  return isPointed(tokens[index]) && versioned.has(lowerAt(tokens, next))
}

/**
 * Whether what stands before a number with a point makes it a version, where no unit follows: `release 1.30`, `additions since 0.90`;
 * "releases 3.5 tons" measures.
 */
export function isLedToVersion(tokens: readonly Token[], index: number): boolean {
  if (!isPointed(tokens[index])) return false
  return (
    versioned.has(lowerAt(tokens, index - 1)) ||
    versionLeads.match(tokens, index) !== null ||
    isDirective(tokens, index)
  )
}

/** `.. versionadded:: 3.8`, in reStructuredText. */
function isDirective(tokens: readonly Token[], index: number): boolean {
  return isMark(tokens, index - 1, ':') && isMark(tokens, index - 2, ':') && isTouching(tokens, index - 1)
}

/** `3.x`, `2.51.x`: all versions that begin so. */
function isFamily(tokens: readonly Token[], next: number): boolean {
  return (
    isMark(tokens, next, '.') &&
    isTouching(tokens, next) &&
    isTouching(tokens, next + 1) &&
    /^[xy]\.?$/.test(lowerAt(tokens, next + 1))
  )
}

/** Whether a name stands right before a number with a point: `GCC 7.1`, `V8 10.0`; "Magnitude 7.1" and "June 7.1" measure. */
export function isBehindName(tokens: readonly Token[], index: number): boolean {
  const before = index > 0 ? tokens[index - 1] : undefined
  if (before?.kind === 'number' && isTouching(tokens, index - 1)) return isCapitalised(tokens[index - 2])
  if (before === undefined || !isCapitalised(before)) return false
  const {class: kind, properties, temporal, isAmount, totals, limits} = before.word
  return kind === undefined && temporal === undefined && properties.length === 0 && !isAmount && !totals && !limits
}
