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
export function tableColumns({blocks, claims}: DocumentClaims): readonly TableColumn[] {
  const columns = new Map<string, {header: string; cells: TableCell[]}>()
  let next = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]?.block
    const cell = block?.cell
    if (!block || !cell || cell.row === 0 || cell.column === 0 || block.kind !== 'table-cell') continue
    while (next < claims.length && (claims[next]?.block ?? 0) < index) next++
    const key = `${String(cell.table)}/${String(cell.column)}`
    const column = columns.get(key) ?? {header: cell.columnHeader, cells: []}
    columns.set(key, column)
    const claim = claims[next]
    const isOnly = claim?.block === index && claims[next + 1]?.block !== index
    const isWhole = isOnly && block.prose.trim().length - (claim.end - claim.start) <= mostBeside
    column.cells.push({row: cell.row, rowHeader: cell.rowHeader, claim: isWhole ? claim : null})
  }
  return [...columns.values()]
}
