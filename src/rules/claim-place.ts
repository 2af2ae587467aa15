import type {DocumentClaim} from '../claims/claim.js'
import type {ReadText} from '../claims/document-claims.js'
import {sourceEnd, sourceStart} from '../text/prose-map.js'
import type {ProsePlace} from './comparators/comparator.js'
import type {SourceSpan} from './finding.js'

/** Where a claim stands. */
export function placeOf({block, start, end}: DocumentClaim): ProsePlace {
  return {block, start, end}
}

/** The words at a place. */
export function textAt({block, start, end}: ProsePlace, document: Pick<ReadText, 'blocks'>): string {
  return document.blocks[block]?.block.prose.slice(start, end) ?? ''
}

/** Where a place stands in the source. A claim is a place of its own. */
export function spanOf({block, start, end}: ProsePlace, document: Pick<ReadText, 'blocks'>): SourceSpan {
  const map = document.blocks[block]?.block.map
  return map ? {start: sourceStart(map, start), end: sourceEnd(map, end)} : {start: 0, end: 0}
}
