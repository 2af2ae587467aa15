import {tokenize} from '../text/tokenize.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim, Label} from './claim.js'
import {labelsAmong, lastOfEach} from './refiners/labels.js'
import {sharesAny} from './short-lists.js'

/** Whether two claims speak of two of one series, and of none of it together. What a paragraph does not say is told by the nearest heading. */
export function areLabelledApart(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  const x = labelsAround(a, index)
  const y = x.length === 0 ? x : labelsAround(b, index)
  return x.some(({series}) => {
    const [members, others] = [membersOf(x, series), membersOf(y, series)]
    return others.length > 0 && !sharesAny(members, others)
  })
}

function membersOf(labels: readonly Label[], series: string): readonly string[] {
  return labels.filter((d) => d.series === series).map(({member}) => member)
}

const none: readonly Label[] = []

function labelsAround({block, context}: DocumentClaim, {document}: ClaimIndex): readonly Label[] {
  const own = context.labels
  const headings = document.blocks[block]?.block.section.filter((heading) => /\d/.test(heading)) ?? []
  if (headings.length === 0) return own
  let above = none
  for (const heading of headings) above = lastOfEach(above, labelsAmong(tokenize(heading, 0, heading.length)))
  return [...own, ...above.filter(({series}) => !own.some((d) => d.series === series))]
}
