import type {Claim} from './claim.js'

/** Content words on either side of a claim that are near it. */
const reach = 4

/** Where the words near a claim stand among those of its sentence: from `start` up to `end`. */
export function nearSpan(
  words: readonly unknown[],
  {wordsBefore: place}: Pick<Claim, 'wordsBefore'>
): {readonly start: number; readonly end: number} {
  return {start: Math.max(0, place - reach), end: Math.min(words.length, place + reach)}
}

/**
 * The members of a list, one for each content word of a claim's sentence, that stand near the claim.
 *
 * @returns The nearest first on each side: up to four each.
 */
export function nearWords<Word>(
  words: readonly Word[],
  claim: Pick<Claim, 'wordsBefore'>
): {readonly before: readonly Word[]; readonly after: readonly Word[]} {
  const {start, end} = nearSpan(words, claim)
  const {wordsBefore} = claim
  return {before: words.slice(start, wordsBefore).reverse(), after: words.slice(wordsBefore, end)}
}
