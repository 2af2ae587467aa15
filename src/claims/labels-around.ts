import {structure} from '../lexicons/not-quantities.js'
import {tokenize} from '../text/tokenize.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim, Label} from './claim.js'
import {labelAt} from './extractors/quantities/series.js'

/** The members of each series that something speaks of. */
type Members = Map<string, readonly string[]>

/**
 * Whether two claims speak of two of one series. What a sentence does not say is told by what stands before it in its paragraph, the
 * nearest first, or by the nearest heading; only that a text has chapters says nothing of what they speak of.
 */
export function areLabelledApart(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  const x = labelsAround(a, index)
  if (x.size === 0) return false
  const y = labelsAround(b, index)
  for (const [series, members] of x) {
    const others = y.get(series)
    if (others !== undefined && !others.some((member) => members.includes(member))) return true
  }
  return false
}

function labelsAround(claim: DocumentClaim, {document}: ClaimIndex): Members {
  const around: Members = new Map()
  for (const {series, member} of claim.context.labels) around.set(series, [...(around.get(series) ?? []), member])
  const place = document.blocks[claim.block]
  if (place === undefined) return around
  const {block, reading} = place
  addMissing(around, labelsOf(block.prose.slice(0, reading.sentences[claim.context.sentence]?.start ?? 0)))
  for (const heading of block.section.toReversed()) addMissing(around, labelsOf(heading))
  return around
}

/** Of each series of which nothing is known yet, the last member. */
function addMissing(around: Members, labels: readonly Label[]): void {
  for (const {series, member} of labels.toReversed())
    if (!structure.has(series) && !around.has(series)) around.set(series, [member])
}

function labelsOf(text: string): readonly Label[] {
  if (!/\d/.test(text)) return []
  const tokens = tokenize(text, 0, text.length)
  return tokens.flatMap((_, index) => labelAt(tokens, index) ?? [])
}
