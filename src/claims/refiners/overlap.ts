import type {Mention} from '../claim.js'

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
  if (all.length > few) all.sort((a, b) => a.start - b.start)
  else putInOrder(all)
  const kept: Mention[] = []
  for (const mention of all) {
    const last = kept[kept.length - 1]
    if (last === undefined || last.end <= mention.start) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}

function putInOrder(mentions: Mention[]): void {
  for (let index = 1; index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined) return
    let at = index
    for (; at > 0; at--) {
      const before = mentions[at - 1]
      if (before === undefined || before.start <= mention.start) break
      mentions[at] = before
    }
    mentions[at] = mention
  }
}
