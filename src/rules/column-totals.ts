import type {DocumentBlock, DocumentClaims} from '../claims/document-claims.js'
import {isCount, isMoney, type DocumentQuantity} from '../claims/quantity-kinds.js'
import {sumWords} from '../lexicons/arithmetic.js'

/** A total, and what it may be the sum of. */
export interface Total {
  readonly total: DocumentQuantity
  /** Every reading of what it adds up: all rows above, or the subtotals alone. */
  readonly readings: readonly (readonly DocumentQuantity[])[]
}

/** How many characters besides its number a cell of a number may have: a footnote's star, brackets. */
const mostBeside = 2

/** The number that a cell in a total row states; null for any other block. The first column names the rows. */
export function totalOfCell(block: DocumentBlock): DocumentQuantity | null {
  const {kind, cell} = block.block
  if (kind !== 'table-cell' || cell === null || cell.row === 0 || cell.column === 0) return null
  return isTotalRow(cell.rowHeader) ? numberOf(block) : null
}

/** A total with the rows above it, where each is a number of its unit, and none of them a total; an empty cell may stand for anything. */
export function columnTotal(total: DocumentQuantity, {blocks}: DocumentClaims): Total | null {
  const cell = blocks[total.block]?.block.cell
  if (!cell || isUnsummed(cell.columnHeader)) return null
  const [rows, subtotals]: [DocumentQuantity[], DocumentQuantity[]] = [[], []]
  let row = cell.row
  for (let index = total.block - 1; row > 1; index--) {
    const above = blocks[index]
    const place = above?.block.cell
    if (place?.table !== cell.table) return null
    if (place.column !== cell.column || above?.block.kind !== 'table-cell') continue
    const part = numberOf(above)
    const isNext = place.row === row - 1 && !isTotalRow(place.rowHeader)
    if (!isNext || part === null || part.unit?.code !== total.unit?.code) return null
    row = place.row
    if (isSubtotal(place.rowHeader)) subtotals.push(part)
    else rows.push(part)
  }
  if (rows.length < 2) return null
  return {total, readings: subtotals.length > 0 ? [rows.reverse(), subtotals.reverse()] : [rows.reverse()]}
}

/** The one number that a cell holds, and nothing else. */
function numberOf(block: DocumentBlock): DocumentQuantity | null {
  const claim = onlySummand(block)
  if (claim === null) return null
  return block.block.prose.trim().length - (claim.end - claim.start) <= mostBeside ? claim : null
}

/** The only claim of a block, where it is one number that can be added up. */
export function onlySummand({claims}: DocumentBlock): DocumentQuantity | null {
  const [claim, another] = claims
  const isSummand = another === undefined && (isCount(claim) || isMoney(claim)) && claim.amount.upper === null
  return isSummand ? claim : null
}

/** `Average`, `Share`: what nobody adds up. */
function isUnsummed(header: string): boolean {
  const words = header.toLowerCase().split(/[^\p{L}%]+/u)
  return words.some((word) => sumWords.unsummed.has(word))
}

/** `Total`, `Grand total`, `Totals:`. */
function isTotalRow(rowHeader: string): boolean {
  return sumWords.totalRows.has(
    rowHeader
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .trim()
  )
}

function isSubtotal(rowHeader: string): boolean {
  const lower = rowHeader.toLowerCase()
  for (const word of sumWords.subtotalRows) if (lower.startsWith(word)) return true
  return false
}
