import type {Mention} from '../claim.js'

/**
 * Settle what different extractors made of the same words: of two readings that overlap the longer wins (`three weeks ago` over
 * `three weeks`), and of two equally long ones the earlier extractor's (`2020` as a year over a count).
 *
 * @param found Mentions of each extractor in order, extractors in order of preference.
 * @returns Mentions in order of their start, none overlapping another.
 */
export function settleOverlaps(found: readonly (readonly Mention[])[]): readonly Mention[] {
  let single: readonly Mention[] = []
  let all: Mention[] | null = null
  for (const mentions of found) {
    if (mentions.length === 0) continue
    if (single.length === 0) single = mentions
    else (all ??= [...single]).push(...mentions)
  }
  if (all === null) return single
  // The sort keeps the extractors' order among readings that begin together.
  all.sort((a, b) => a.start - b.start)
  const kept: Mention[] = []
  for (const mention of all) {
    const last = kept[kept.length - 1]
    if (last === undefined || last.end <= mention.start) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
