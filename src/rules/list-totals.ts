import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import {isCount, isMoney, type DocumentQuantity} from '../claims/quantity-kinds.js'
import {sumWords} from '../lexicons/arithmetic.js'
import type {ColumnTotal} from './column-totals.js'

/** Lists whose entries are a label and a number each, the last of them a total: "- Men: 12", "- Women: 7", "- Total: 20". */
export function listTotals({blocks}: DocumentClaims): readonly ColumnTotal[] {
  const totals: ColumnTotal[] = []
  let list = -1
  let parts: DocumentQuantity[] = []
  let isPlain = false
  for (const {block, claims} of blocks) {
    if (block.list === null) continue
    if (block.list.list !== list) {
      list = block.list.list
      parts = []
      isPlain = true
    }
    const value = labelledNumber(block.prose, claims)
    if (!value) isPlain = false
    else if (!isTotalLabel(block.prose)) parts.push(value)
    else if (isPlain && parts.length >= 2 && parts.every((part) => part.unit?.code === value.unit?.code))
      totals.push({total: value, readings: [parts]})
  }
  return totals
}

/** The one number of an entry, at its end behind a colon or dash: `Men: 12`. */
function labelledNumber(prose: string, claims: readonly DocumentClaim[]): DocumentQuantity | null {
  const [claim, another] = claims
  if (claim === undefined || another !== undefined || !(isCount(claim) || isMoney(claim)) || claim.amount.upper)
    return null
  if (prose.trimEnd().length - claim.end > 1) return null
  return /[:–—-]\s*$/.test(prose.slice(Math.max(0, claim.start - 4), claim.start)) ? claim : null
}

/** `Total: 20`, `Total cost: $500`. */
function isTotalLabel(prose: string): boolean {
  const [first = ''] = prose.trimStart().toLowerCase().split(/\P{L}/u, 1)
  return sumWords.totalRows.has(first)
}
