import {tokenize} from '../text/tokenize.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim, Label} from './claim.js'
import {labelsAmong, lastOfEach, noLabels, withMissing} from './refiners/labels.js'
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

function labelsAround({block, context}: DocumentClaim, {document}: ClaimIndex): readonly Label[] {
  let above = noLabels
  for (const heading of document.blocks[block]?.block.section ?? [])
    if (/\d/.test(heading)) above = lastOfEach(above, labelsAmong(tokenize(heading, 0, heading.length)))
  return withMissing(context.labels, above)
}
