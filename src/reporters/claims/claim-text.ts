import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {sourceEnd, sourceStart} from '../../text/prose-map.js'
import type {SourceSpan} from '../../rules/finding.js'

/** Where a stretch of a block's prose stands in the source; null for a block that the document does not have. */
export function sourceSpan(document: DocumentClaims, block: number, prose: SourceSpan): SourceSpan | null {
  const map = document.blocks[block]?.block.map
  return map === undefined ? null : {start: sourceStart(map, prose.start), end: sourceEnd(map, prose.end)}
}

/** The time expressions that a claim holds for, as written: `in June` gives `June`; null when its clause states none. */
export function scopeTime(document: DocumentClaims, claim: DocumentClaim): string | null {
  const read = document.blocks[claim.block]
  if (read === undefined) return null
  const words = claim.scope.times.flatMap((index) => {
    const time = read.reading.claims[index]
    return time === undefined ? [] : [read.block.prose.slice(time.start, time.end)]
  })
  return words.length === 0 ? null : words.join(', ')
}
