import type {Finding, SourceSpan} from '../rules/finding.js'
import {messageWithLines, type PlaceReader, type Point} from './places.js'
import type {Totals} from './reporter.js'

/** A finding as JSON formats tell it, version 1. */
export function findingJson(path: string, finding: Finding, reader: PlaceReader, page: (ruleId: string) => string) {
  const {ruleId, severity, actual, expected, note, fingerprint} = finding
  return {
    ruleId,
    severity,
    reason: messageWithLines(path, finding, reader),
    place: placeOf(path, finding, reader),
    actual,
    expected,
    note,
    url: page(ruleId),
    fingerprint,
    related: finding.related.map((d) => ({
      path: d.path,
      place: placeOf(d.path, d, reader),
      message: d.message,
      ...(d.fact && {fact: d.fact})
    }))
  }
}

/** The counts that end a JSON report. */
export function summaryJson({files, errors, warnings, infos, suppressed, baselined}: Totals) {
  return {files, findings: errors + warnings + infos, errors, warnings, infos, suppressed, baselined}
}

/** A place in a file that can no longer be read keeps its offsets. */
function placeOf(
  path: string,
  {start, end}: SourceSpan,
  reader: PlaceReader
): {start: Partial<Point>; end: Partial<Point>} {
  return {start: reader.pointAt(path, start) ?? {offset: start}, end: reader.pointAt(path, end) ?? {offset: end}}
}
