import type {Colors} from 'picocolors/types.js'
import type {Finding, Severity} from '../rules/finding.js'
import {oneLine, wrap, type Measure} from './cells.js'
import {excerptsOfLine, type Excerpt, type Mark} from './excerpt.js'
import {markRows, type Piece} from './mark-rows.js'
import {formatPoint, type PlaceReader} from './places.js'

/** What all frames of one report share. */
export interface FrameStyle {
  readonly colors: Colors
  readonly width: number
  readonly measure: Measure
}

/** Columns before the bar: `   41 `. */
const gutterWidth = 5
/** Columns that the gutter and its bar take from a source line: `   41 | `. */
const frameWidth = gutterWidth + 3

/**
 * The places of a finding, under their source lines: those in its own file by line, then those in each other file under
 * a `--> facts.md:3:4` line. Places on one line share it.
 */
export function renderFrame(path: string, finding: Finding, reader: PlaceReader, style: FrameStyle): readonly string[] {
  // A check of one place says in its label what the headline has said.
  const label = finding.label === finding.message ? '' : oneLine(finding.label)
  const main: Mark = {start: finding.start, end: finding.end, label, role: 'main'}
  const marksOf = new Map<string, Mark[]>([[path, [main]]])
  for (const {path: file, start, end, message} of finding.related) {
    const marks = marksOf.get(file) ?? []
    marks.push({start, end, label: oneLine(message), role: 'related'})
    marksOf.set(file, marks)
  }
  return [...marksOf].flatMap(([file, marks]) => [
    ...(file === path ? [] : [otherFile(file, marks, reader, style)]),
    ...renderFile(file, marks, finding.severity, reader, style)
  ])
}

/** `      = taken as one event`, on as many lines as it needs. */
export function noteRows(text: string, style: FrameStyle, paint: (line: string) => string = String): readonly string[] {
  const lines = wrap(style.measure, text, Math.max(20, style.width - frameWidth))
  const sign = style.colors.dim('=')
  return lines.map((line, index) => `${' '.repeat(gutterWidth + 1)}${index === 0 ? sign : ' '} ${paint(line)}`)
}

/** The colour that a severity has everywhere. */
export function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  return {error: colors.red, warning: colors.yellow, info: colors.blue}[severity]
}

function otherFile(file: string, marks: readonly Mark[], reader: PlaceReader, {colors}: FrameStyle): string {
  const point = reader.pointAt(file, Math.min(...marks.map((d) => d.start)))
  return `${' '.repeat(gutterWidth)}${colors.dim('-->')} ${oneLine(point === null ? file : formatPoint(file, point))}`
}

function renderFile(
  file: string,
  marks: readonly Mark[],
  severity: Severity,
  reader: PlaceReader,
  style: FrameStyle
): string[] {
  const source = reader.sourceOf(file)
  // The file has gone since: what was said of it is told without its words.
  if (source === null) return marks.filter((d) => d.label !== '').flatMap((d) => noteRows(d.label, style))
  const lines = new Map<number, Mark[]>()
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const line = reader.pointAt(file, mark.start)?.line ?? 1
    lines.set(line, [...(lines.get(line) ?? []), mark])
  }
  return [...lines].flatMap(([line, onLine]) => renderLine(line, onLine, source, severity, style))
}

function renderLine(
  line: number,
  marks: readonly Mark[],
  source: string,
  severity: Severity,
  style: FrameStyle
): string[] {
  const {colors, measure} = style
  const width = Math.max(20, style.width - frameWidth)
  const bar = colors.dim('|')
  return excerptsOfLine(source, marks, width, measure).flatMap((excerpt) => [
    `${colors.dim(String(line).padStart(gutterWidth))} ${bar} ${paintExcerpt(excerpt, severity, style)}`,
    ...markRows(excerpt.marks, width, measure).map(
      (row) => `${' '.repeat(gutterWidth)} ${bar} ${paintRow(row, severity, style)}`
    )
  ])
}

/** The marked words of a line in the colour of their marks. */
function paintExcerpt({text, marks}: Excerpt, severity: Severity, {colors, measure}: FrameStyle): string {
  const roleAt = (column: number) => {
    const over = marks.filter((d) => d.column <= column && column < d.column + d.width)
    return over.find((d) => d.role === 'main')?.role ?? over[0]?.role
  }
  let painted = ''
  let run = ''
  let column = 0
  let role: Mark['role'] | undefined
  const flush = () => {
    painted += role === undefined ? run : paintOf(role, severity, colors)(run)
    run = ''
  }
  for (const cell of measure(text)) {
    const next = roleAt(column)
    if (next !== role) flush()
    role = next
    run += cell.text
    column += cell.width
  }
  flush()
  return painted
}

function paintOf(role: Mark['role'], severity: Severity, colors: Colors): (text: string) => string {
  return role === 'main' ? severityColor(severity, colors) : colors.cyan
}

function paintRow(row: readonly Piece[], severity: Severity, {colors, measure}: FrameStyle): string {
  let text = ''
  let column = 0
  for (const piece of row) {
    text += ' '.repeat(Math.max(0, piece.column - column)) + paintOf(piece.role, severity, colors)(piece.text)
    column = piece.column + measure(piece.text).reduce((sum, cell) => sum + cell.width, 0)
  }
  return text
}
