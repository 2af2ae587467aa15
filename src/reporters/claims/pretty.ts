import pico from 'picocolors'
import type {Colors} from 'picocolors/types.js'
import {fit, loadMeasure, oneLine, widthOf, type Measure} from '../cells.js'
import {createPointAt} from '../places.js'
import {counted, type ClaimsReporter, type ReportOptions} from '../reporter.js'
import {claimCells, unknown, type ClaimCells} from './claim-cells.js'

type Column = keyof ClaimCells

/** Columns of the table with the least width to which each may be cut; those without one are shown whole. */
const valueColumns = ['place', 'kind', 'text', 'value'] as const
const aboutColumns = ['entity', 'event', 'subject', 'scope'] as const
const leastWidth: Readonly<Partial<Record<Column, number>>> = {text: 16, value: 16, entity: 12, event: 12, subject: 12}
const gap = 2
const separator = ' · '

/** For people: a table of all claims of a file, in as many columns as the terminal has room for. */
export function createReporter(options: ReportOptions): ClaimsReporter {
  const colors = pico.createColors(options.color === 'on')
  return {
    begin: () => '',
    file: async ({source, document}) => {
      const heading = colors.underline(oneLine(source.path))
      if (document.claims.length === 0) return `${heading}\n  ${colors.dim('no claims')}\n\n`
      const pointAt = createPointAt(source.value)
      const rows = document.claims.map((claim) => claimCells(claim, document, source.value, pointAt))
      const measure = await loadMeasure(rows.flatMap((d) => [d.text, d.entity, d.event, d.subject, d.scope]))
      return `${heading}\n${renderTable(rows, options.width, measure, colors).join('\n')}\n\n`
    },
    end: ({files, claims}) =>
      options.totals === 'shown' ? `${counted(files, 'file')}, ${counted(claims, 'claim')}\n` : ''
  }
}

function renderTable(rows: readonly ClaimCells[], width: number, measure: Measure, colors: Colors): string[] {
  const header: ClaimCells = {
    place: 'line',
    kind: 'kind',
    text: 'text',
    value: 'value',
    entity: 'what',
    event: 'event',
    subject: 'subject',
    scope: 'scope'
  }
  const natural = new Map(
    [...valueColumns, ...aboutColumns].map((column) => [column, widest([header, ...rows], column, measure)])
  )
  const oneRow = shrink(natural, [...valueColumns, ...aboutColumns], width)
  if (oneRow !== null)
    return [header, ...rows].map((row) =>
      renderRow(row, [...valueColumns, ...aboutColumns], oneRow, measure, painter(row === header, colors))
    )
  const values = shrink(natural, valueColumns, width) ?? natural
  const indent = ' '.repeat((natural.get('place') ?? 0) + 2 * gap)
  return rows.flatMap((row) => [
    renderRow(row, valueColumns, values, measure, painter(false, colors)),
    ...aboutLines(row, width - indent.length, measure, colors).map((line) => indent + line)
  ])
}

/** Cut the widest columns until all fit; null when they do not even at their least. The last column takes what is left. */
function shrink(
  natural: ReadonlyMap<Column, number>,
  columns: readonly Column[],
  width: number
): ReadonlyMap<Column, number> | null {
  const widths = new Map(columns.map((d) => [d, natural.get(d) ?? 0]))
  let excess = [...widths.values()].reduce((sum, d) => sum + d, 0) + gap * columns.length - width
  while (excess > 0) {
    const [widestColumn] = columns
      .map((column) => ({column, spare: (widths.get(column) ?? 0) - (leastWidth[column] ?? Infinity)}))
      .filter((d) => d.spare > 0)
      .sort((a, b) => b.spare - a.spare)
    if (!widestColumn) return null
    widths.set(widestColumn.column, (widths.get(widestColumn.column) ?? 0) - 1)
    excess--
  }
  return widths
}

function widest(rows: readonly ClaimCells[], column: Column, measure: Measure): number {
  return rows.reduce((most, row) => Math.max(most, widthOf(measure, row[column])), 0)
}

type Paint = (column: Column, cell: string, padded: string) => string

function renderRow(
  row: ClaimCells,
  columns: readonly Column[],
  widths: ReadonlyMap<Column, number>,
  measure: Measure,
  paint: Paint
): string {
  const cells = columns.map((column) => {
    const width = widths.get(column) ?? 0
    const padded = column === 'place' ? row.place.padStart(width) : fit(measure, row[column], width)
    return paint(column, row[column], padded)
  })
  return `${' '.repeat(gap)}${cells.join(' '.repeat(gap))}`.trimEnd()
}

function painter(isHeader: boolean, colors: Colors): Paint {
  if (isHeader) return (_column, _cell, padded) => colors.dim(padded)
  return (column, cell, padded) => {
    if (cell === unknown || column === 'place' || column === 'kind') return colors.dim(padded)
    if (column === 'text') return colors.bold(padded)
    return column === 'value' ? colors.cyan(padded) : padded
  }
}

/**
 * What was understood of what a claim is about, named part by part, where the table has no room for columns; lines break
 * between parts.
 */
function aboutLines(row: ClaimCells, width: number, measure: Measure, colors: Colors): string[] {
  const lines: string[][] = []
  let used = 0
  const known = aboutColumns.filter((d) => row[d] !== '' && row[d] !== unknown)
  if (known.length === 0) return [colors.dim(unknown)]
  for (const column of known) {
    const name = column === 'scope' ? '' : `${column === 'entity' ? 'of' : column} `
    const size = name.length + widthOf(measure, row[column]) + separator.length
    const line = lines.at(-1)
    const shown = colors.dim(name) + row[column]
    if (line && used + size <= width + separator.length) line.push(shown)
    else lines.push([shown])
    used = size + (line && lines.at(-1) === line ? used : 0)
  }
  return lines.map((line) => line.join(colors.dim(separator)))
}
