import pico from 'picocolors'
import type {Finding} from '../rules/finding.js'
import {oneLine} from './cells.js'
import {severityColor} from './frame.js'
import {createPlaceReader, formatPoint, type PlaceReader} from './places.js'
import type {LintReporter, ReportOptions} from './reporter.js'

/** One line a finding, for `grep` and for editors: `path:line:col: severity ruleId message (path:line:col)`. */
export function createReporter(options: ReportOptions): LintReporter {
  const colors = pico.createColors(options.color === 'on')
  return {
    begin: () => '',
    file: ({source, findings}) => {
      const reader = createPlaceReader(source, options.sourceOf)
      const line = (finding: Finding) => {
        const severity = severityColor(finding.severity, colors)(finding.severity)
        return `${where(source.path, finding.start, reader)}: ${severity} ${finding.ruleId} ${oneLine(finding.message)}${others(finding, reader)}\n`
      }
      return Promise.resolve(findings.map(line).join(''))
    },
    end: () => ''
  }
}

function others({related}: Finding, reader: PlaceReader): string {
  return related.length === 0 ? '' : ` (${related.map((d) => where(d.path, d.start, reader)).join(', ')})`
}

function where(path: string, offset: number, reader: PlaceReader): string {
  const point = reader.pointAt(path, offset)
  return oneLine(point === null ? path : formatPoint(path, point))
}
