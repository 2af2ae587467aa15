import type {Claim} from './claim.js'

/** Content words on either side of a claim that are near it. */
const reach = 4

/**
 * The members of a list, one for each content word of a claim's sentence, that stand near the claim.
 *
 * @returns The nearest first on each side: up to four each.
 */
export function nearWords<Word>(
  words: readonly Word[],
  {wordsBefore: place}: Pick<Claim, 'wordsBefore'>
): {readonly before: readonly Word[]; readonly after: readonly Word[]} {
  return {
    before: words.slice(Math.max(0, place - reach), place).reverse(),
    after: words.slice(place, place + reach)
  }
}
