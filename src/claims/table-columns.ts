import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

/** A column of a table, below its header, top down. */
export interface TableColumn {
  readonly header: string
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly row: number
  /** Text of the row's first cell. */
  readonly rowHeader: string
  /** The one number that the cell holds, or null where it holds anything else. */
  readonly claim: DocumentClaim | null
}

/** How many characters besides its number a cell of a number may have: a footnote's star, brackets. */
const mostBeside = 2

/** The columns of all tables of a document, but for each table's first, which names the rows. Empty cells are left out. */
export function tableColumns({blocks}: DocumentClaims): readonly TableColumn[] {
  const columns: Column[] = []
  let table = -1
  let ofTable = new Map<number, Column>()
  for (const {block, claims} of blocks) {
    const {kind, cell, prose} = block
    if (cell === null || cell.row === 0 || cell.column === 0 || kind !== 'table-cell') continue
    // The cells of one table stand side by side.
    if (cell.table !== table) ofTable = new Map()
    table = cell.table
    let column = ofTable.get(cell.column)
    if (!column) {
      column = {header: cell.columnHeader, cells: []}
      ofTable.set(cell.column, column)
      columns.push(column)
    }
    column.cells.push({row: cell.row, rowHeader: cell.rowHeader, claim: onlyNumber(prose, claims)})
  }
  return columns
}

interface Column extends TableColumn {
  readonly cells: TableCell[]
}

function onlyNumber(prose: string, claims: readonly DocumentClaim[]): DocumentClaim | null {
  const [claim, another] = claims
  if (claim === undefined || another !== undefined) return null
  return prose.trim().length - (claim.end - claim.start) <= mostBeside ? claim : null
}
