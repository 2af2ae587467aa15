import type {Mention} from '../claim.js'
import {sorted} from '../short-lists.js'

/** Up to so many, readings are put in order one by one, without what a sort makes for itself. */
const few = 16

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
  // Both ways keep the extractors' order among readings that begin together.
  const ordered = all.length > few ? all.sort(byStart) : sorted(all, byStart)
  const kept: Mention[] = []
  for (const mention of ordered) {
    const last = kept[kept.length - 1]
    if (last === undefined || last.end <= mention.start) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}

function byStart(a: Mention, b: Mention): number {
  return a.start - b.start
}
