import type {Finding, SourceSpan} from '../rules/finding.js'
import {createPlaceReader, messageWithLines, type PlaceReader, type Point} from './places.js'
import type {LintReporter, ReportOptions} from './reporter.js'

const severity = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/**
 * The Reviewdog Diagnostic Format, one object a run; ends are exclusive, and columns count UTF-8 bytes from 1.
 *
 * @see https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 */
export function createReporter(options: ReportOptions): LintReporter {
  let separator = ''
  return {
    begin: () => '{"source": {"name": "factlint"},\n "diagnostics": [',
    file: ({source, findings}) => {
      const {path} = source
      const reader = createPlaceReader(source, options.sourceOf)
      const written = findings.map((finding) => {
        const item = `${separator}\n  ${JSON.stringify(diagnostic(path, finding, reader))}`
        separator = ','
        return item
      })
      return Promise.resolve(written.join(''))
    },
    end: () => '\n ]}\n'
  }
}

function diagnostic(path: string, finding: Finding, reader: PlaceReader) {
  const message = [messageWithLines(path, finding, reader), finding.note].filter(Boolean).join('\n')
  return {
    message,
    location: location(path, finding, reader),
    severity: severity[finding.severity],
    code: {value: finding.ruleId},
    relatedLocations: finding.related.map((d) => ({message: d.message, location: location(d.path, d, reader)}))
  }
}

/** A file that can no longer be read is named without a range. */
function location(path: string, {start, end}: SourceSpan, reader: PlaceReader) {
  const [from, to] = [position(path, start, reader), position(path, end, reader)]
  return from === null || to === null ? {path} : {path, range: {start: from, end: to}}
}

function position(path: string, offset: number, reader: PlaceReader): Pick<Point, 'line' | 'column'> | null {
  const point = reader.pointAt(path, offset)
  const source = reader.sourceOf(path)
  if (point === null || source === null) return null
  const before = source.slice(point.offset - point.column + 1, point.offset)
  return {line: point.line, column: Buffer.byteLength(before, 'utf8') + 1}
}
