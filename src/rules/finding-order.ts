import type {DocumentClaims} from '../claims/document-claims.js'
import type {BlockKind} from '../text/block.js'
import {sourceStart} from '../text/prose-map.js'
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
  if (sorted.length < 2) return sorted
  const isSeenFirst = (finding: Finding) => holdsAgainstBody(finding, document)
  const first = sorted.filter(isSeenFirst)
  return first.length === 0 ? sorted : [...first, ...sorted.filter((d) => !isSeenFirst(d))]
}

/** Two cells of a table, or two headings, are held against each other: neither is the body of the other. */
function holdsAgainstBody({start, related}: Finding, document: DocumentClaims): boolean {
  const kind = kindAt(start, document)
  return related.some((place) => {
    const other = place.path === document.path ? kindAt(place.start, document) : undefined
    if (kind === undefined || other === undefined || kind === other) return false
    return seenFirst.has(kind) || seenFirst.has(other)
  })
}

/** The kind of block in which a place of the source stands. */
function kindAt(offset: number, {blocks}: DocumentClaims): BlockKind | undefined {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const map = blocks[middle]?.block.map
    if (map && sourceStart(map, 0) <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low]?.block.kind
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
