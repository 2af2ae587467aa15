import type {Mention} from '../claim.js'
import type {PlacedMention, SentenceMentions} from './sentence-mentions.js'

const none: readonly number[] = []

/** Whether a mention is a date or time of day. */
export function isTime({kind}: Mention): boolean {
  return kind === 'date' || kind === 'time'
}

/** Indices in a sentence's mentions of those that are dates or times. */
export function timesIn({placed}: SentenceMentions): readonly number[] {
  let times: number[] | null = null
  for (let index = 0; index < placed.length; index++) {
    const mention = placed[index]?.mention
    if (mention && isTime(mention)) (times ??= []).push(index)
  }
  return times ?? none
}

/**
 * The block's claims that are dates or times of this sentence, those of the same clause first, then by distance.
 *
 * @param times The sentence's, as `timesIn` finds them.
 * @param firstClaim Index in the block's claims of the sentence's first.
 */
export function timesBeside(
  sentence: SentenceMentions,
  placed: PlacedMention,
  times: readonly number[],
  firstClaim: number
): readonly number[] {
  const others = isTime(placed.mention) ? times.filter((d) => sentence.placed[d] !== placed) : times
  if (others.length === 0) return none
  if (others.length === 1) return [firstClaim + (others[0] ?? 0)]
  const clause = sentence.clauseOf[placed.first]
  const away = (index: number) => {
    const other = sentence.placed[index] ?? placed
    return (
      Math.abs(other.first - placed.first) + (sentence.clauseOf[other.first] === clause ? 0 : sentence.tokens.length)
    )
  }
  return [...others].sort((a, b) => away(a) - away(b)).map((d) => firstClaim + d)
}
