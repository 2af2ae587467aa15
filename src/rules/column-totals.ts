import {isCount, isMoney, type DocumentQuantity} from '../claims/quantity-kinds.js'
import type {TableCell, TableColumn} from '../claims/table-columns.js'
import {sumWords} from '../lexicons/arithmetic.js'

/** A total row's cell, and the cells it may be the sum of. */
export interface ColumnTotal {
  readonly total: DocumentQuantity
  /** Every reading of what it adds up: all rows above, or the subtotals alone. */
  readonly readings: readonly (readonly DocumentQuantity[])[]
}

/** The total of a column, if it has a total row and every cell above is a number of one unit; null else. */
export function columnTotal({header, cells}: TableColumn): ColumnTotal | null {
  if (
    header
      .toLowerCase()
      .split(/[^\p{L}%]+/u)
      .some((word) => sumWords.unsummed.has(word))
  )
    return null
  const at = cells.findIndex(({rowHeader}) => isTotalRow(rowHeader))
  const total = cells[at]?.claim
  if (!isSummand(total)) return null
  const above = cells.slice(0, at)
  // An empty or a written cell may stand for anything.
  const isFull =
    cells[at]?.row === above.length + 1 &&
    above.every((cell) => isSummand(cell.claim) && cell.claim.unit?.code === total.unit?.code)
  const rows = valuesOf(above.filter(({rowHeader}) => !isSubtotal(rowHeader)))
  const subtotals = valuesOf(above.filter(({rowHeader}) => isSubtotal(rowHeader)))
  return isFull && rows.length >= 2 ? {total, readings: subtotals.length > 0 ? [rows, subtotals] : [rows]} : null
}

function isSummand(claim: TableCell['claim'] | undefined): claim is DocumentQuantity {
  return (isCount(claim) || isMoney(claim)) && claim.amount.upper === null
}

function valuesOf(cells: readonly TableCell[]): readonly DocumentQuantity[] {
  return cells.flatMap(({claim}) => (isSummand(claim) ? [claim] : []))
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
