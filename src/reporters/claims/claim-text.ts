import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {sourceEnd, sourceStart} from '../../text/prose-map.js'
import type {SourceSpan} from '../../rules/finding.js'

/** Where a stretch of a block's prose stands in the source; null for a block that the document does not have. */
export function sourceSpan(document: DocumentClaims, block: number, prose: SourceSpan): SourceSpan | null {
  const map = document.blocks[block]?.block.map
  return map === undefined ? null : {start: sourceStart(map, prose.start), end: sourceEnd(map, prose.end)}
}

/** The nearest time that is stated beside a claim, as written: `June`; null when there is none. */
export function scopeTime(document: DocumentClaims, claim: DocumentClaim): string | null {
  const time = document.claims[claim.times[0] ?? -1]
  return time === undefined ? null : (document.blocks[time.block]?.block.prose.slice(time.start, time.end) ?? null)
}
