import {numberWords} from '../lexicons/numbers.js'
import {temporalHeads} from '../lexicons/temporal-words.js'

/** Matches `20 men`, `¾`, `in May`, `fivefold`; not `nobody came`. */
export const claimSign = new RegExp(
  `[\\d¼-¾⅐-⅞]|\\b(?:${[...new Set([...numberWords, ...temporalHeads()])].join('|')}|[a-z]{2,12}fold)\\b`,
  'i'
)

/**
 * Whether a stretch of prose may state a value at all: it has a digit, a number word or a word of time. Nothing else is cut into
 * sentences or tokens. Much cheaper than anything behind it.
 */
export function mayHoldClaim(prose: string, start: number, end: number): boolean {
  return claimSign.test(start === 0 && end === prose.length ? prose : prose.slice(start, end))
}
