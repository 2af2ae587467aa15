import type {ClaimIndex} from '../claims/claim-index.js'
import type {DocumentClaim} from '../claims/claim.js'
import {NearestRestatements, type Link} from './nearest-restatement.js'
import {isContradiction} from './partner-features.js'

/**
 * The links of the versions of a text that are worth reporting. Most edits leave nearly all links as they were, and then nothing is
 * weighed again. A class, since it keeps what came of the last version.
 */
export class NearestContradictions {
  readonly #nearest = new NearestRestatements()

  among(links: readonly Link[], index: ClaimIndex): readonly Link[] {
    const doubtful =
      index.recounted.length === 0 ? [] : links.filter(({a, b}) => isRecounted(a, index) || isRecounted(b, index))
    return this.#nearest.update(links, doubtful, (ofA, ofB, link) => isContradiction({link, ofA, ofB, index}))
  }
}

/** Whether the value of a claim, or one beside it, is stated more often, or less, than in the version before. */
function isRecounted(
  {index: place}: DocumentClaim,
  {values, recounted, sentenceStart, sentenceEnd}: ClaimIndex
): boolean {
  for (let i = sentenceStart[place] ?? 0; i < (sentenceEnd[place] ?? 0); i++)
    if (recounted.includes(values[i] ?? -1)) return true
  return false
}
