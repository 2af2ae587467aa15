import type {DocumentClaims} from '../claims/document-claims.js'
import type {BlockKind} from '../text/block.js'
import {spanOf} from './claim-place.js'
import type {Finding} from './finding.js'

/** What a reader sees before the text that it stands over or beside. */
const seenFirst: ReadonlySet<BlockKind> = new Set(['title', 'description', 'heading', 'caption', 'table-cell'])

/**
 * Findings of one text in the order in which they are reported: first where a title, description, heading, caption or table says
 * something else than the text that it belongs to, since many read no further; then all others. Both stand in text order, findings
 * at one place in the order of their rules' ids.
 */
export function inReportOrder(findings: readonly Finding[], document: DocumentClaims): Finding[] {
  const sorted = [...findings].sort(inTextOrder)
  if (sorted.length < 2 || !document.blocks.some(({block}) => seenFirst.has(block.kind))) return sorted
  const kinds = kindsByPlace(document)
  const isSeenFirst = (finding: Finding) => holdsAgainstBody(finding, document.path, kinds)
  const first = sorted.filter(isSeenFirst)
  return first.length === 0 ? sorted : [...first, ...sorted.filter((d) => !isSeenFirst(d))]
}

/** The kind of block that each claim stands in, by where the claim starts in the source. */
function kindsByPlace(document: DocumentClaims): ReadonlyMap<number, BlockKind> {
  const kinds = new Map<number, BlockKind>()
  for (const claim of document.claims) {
    const kind = document.blocks[claim.block]?.block.kind
    if (kind !== undefined) kinds.set(spanOf(claim, document).start, kind)
  }
  return kinds
}

/** Two cells of a table, or two headings, are held against each other: neither is the body of the other. */
function holdsAgainstBody({start, related}: Finding, path: string, kinds: ReadonlyMap<number, BlockKind>): boolean {
  const kind = kinds.get(start)
  return related.some((place) => {
    const other = place.path === path ? kinds.get(place.start) : undefined
    if (kind === undefined || other === undefined || kind === other) return false
    return seenFirst.has(kind) || seenFirst.has(other)
  })
}

/** By place; findings at one place by rule id. */
function inTextOrder(x: Finding, y: Finding): number {
  return x.start - y.start || x.end - y.end || compareIds(x, y) || relatedStart(x) - relatedStart(y)
}

/** By code unit, so that no locale changes the order. */
function compareIds(x: Finding, y: Finding): number {
  return x.ruleId < y.ruleId ? -1 : Number(x.ruleId > y.ruleId)
}

function relatedStart(finding: Finding): number {
  return finding.related[0]?.start ?? 0
}
