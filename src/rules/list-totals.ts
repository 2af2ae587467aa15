import type {DocumentBlock, DocumentClaims} from '../claims/document-claims.js'
import type {DocumentQuantity} from '../claims/quantity-kinds.js'
import {sumWords} from '../lexicons/arithmetic.js'
import {onlySummand, type Total} from './column-totals.js'

/** The total that a list's entry states: "- Total: 20"; null where it states none. */
export function totalOfEntry(entry: DocumentBlock): DocumentQuantity | null {
  return entry.block.list !== null && isTotalLabel(entry.block.prose) ? labelledNumber(entry) : null
}

/** A total with the entries above it, where each is a label and a number of its unit: "- Men: 12", "- Women: 7", "- Total: 20". */
export function listTotal(total: DocumentQuantity, {blocks}: DocumentClaims): Total | null {
  const list = blocks[total.block]?.block.list
  if (!list) return null
  const parts: DocumentQuantity[] = []
  let {item} = list
  for (let index = total.block - 1; index >= 0; index--) {
    const entry = blocks[index]
    const place = entry?.block.list
    if (!place) {
      if (item === 0) break
      continue
    }
    if (place.list !== list.list) break
    item = place.item
    const part = labelledNumber(entry)
    if (part === null) return null
    if (isTotalLabel(entry.block.prose)) continue
    if (part.unit?.code !== total.unit?.code) return null
    parts.push(part)
  }
  return parts.length >= 2 ? {total, readings: [parts.reverse()]} : null
}

/** The one number of an entry, at its end behind a colon or dash: `Men: 12`. */
function labelledNumber(entry: DocumentBlock): DocumentQuantity | null {
  const claim = onlySummand(entry)
  if (claim === null) return null
  const {prose} = entry.block
  if (prose.trimEnd().length - claim.end > 1) return null
  return /[:–—-]\s*$/.test(prose.slice(Math.max(0, claim.start - 4), claim.start)) ? claim : null
}

/** `Total: 20`, `Total cost: $500`. */
function isTotalLabel(prose: string): boolean {
  const [first = ''] = prose.trimStart().toLowerCase().split(/\P{L}/u, 1)
  return sumWords.totalRows.has(first)
}
