import type {Mention} from '../claim.js'

/**
 * Settle what different extractors made of the same words: the longer reading wins (`three weeks ago` over `three weeks`),
 * and of two equally long ones the earlier extractor's (`2020` as a year over a count).
 *
 * @param found Mentions of each extractor, extractors in order of preference.
 * @returns Mentions in order of their start, none overlapping another.
 */
export function settleOverlaps(found: readonly (readonly Mention[])[]): readonly Mention[] {
  const filled = found.filter((d) => d.length > 0)
  if (filled.length === 0) return []
  if (filled.length === 1) return filled[0] ?? []
  const ranked = filled.flat().sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Mention[] = []
  for (const mention of ranked)
    if (!kept.some((d) => mention.start < d.end && d.start < mention.end)) kept.push(mention)
  return kept.sort((a, b) => a.start - b.start)
}
