import pico from 'picocolors'
import type {Finding} from '../rules/finding.js'
import {printable} from './cells.js'
import {createPlaceReader, messageWithLines, type PlaceReader} from './places.js'
import type {LintReporter, ReportOptions} from './reporter.js'
import {summaryLine} from './summary-line.js'

const command = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * Annotations for GitHub Actions: a workflow command a finding, which GitHub shows at the line in the pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function createReporter(options: ReportOptions): LintReporter {
  return {
    begin: () => '',
    file: ({source, findings}) => {
      const {path} = source
      const reader = createPlaceReader(source, options.sourceOf)
      return Promise.resolve(findings.map((d) => annotation(path, d, reader)).join(''))
    },
    end: (totals) => (options.totals === 'shown' ? `${summaryLine(totals, pico.createColors(false))}\n` : '')
  }
}

function annotation(path: string, finding: Finding, reader: PlaceReader): string {
  const properties: Readonly<Record<string, string | number>> = {
    file: path,
    ...placeProperties(path, finding, reader),
    title: finding.ruleId
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const message = [messageWithLines(path, finding, reader), finding.note].filter(Boolean).map(printable).join('\n')
  return `::${command[finding.severity]} ${written.join(',')}::${escapeData(message)}\n`
}

/** Columns are given for a place on one line only: GitHub ignores an annotation that has them on several. */
function placeProperties(path: string, {start, end}: Finding, reader: PlaceReader): Readonly<Record<string, number>> {
  const [from, to] = [reader.pointAt(path, start), reader.pointAt(path, end)]
  if (from === null || to === null) return {}
  const lines = {line: from.line, endLine: to.line}
  return from.line === to.line ? {...lines, col: from.column, endColumn: to.column} : lines
}

/** A text with a line break in it cannot begin a command of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
