import type {Finding, SourceSpan} from '../rules/finding.js'
import type {LintResult} from '../service/linter.js'
import {jsonHead, jsonItem} from './json-stream.js'
import {createPlaceReader, messageWithLines, type PlaceReader, type Point} from './places.js'
import type {LintReporter, ReportOptions, Totals} from './reporter.js'

/** Version 1 of the JSON report: one object, one line a file. Offsets are UTF-16 units; lines and columns count from 1. */
export function createReporter(options: ReportOptions): LintReporter {
  return {
    begin: () => jsonHead({version: 1, tool: {name: 'factlint', version: options.version}}),
    file: (result, index) => Promise.resolve(jsonItem(fileOf(result, options), index)),
    end: (totals) => `\n ],\n "summary": ${JSON.stringify(summaryOf(totals))}}\n`
  }
}

function fileOf({source, document, unresolved, findings}: LintResult, options: ReportOptions) {
  const reader = createPlaceReader(source.path, source.value, options.sourceOf)
  return {
    path: source.path,
    claims: document.claims.length,
    unresolved,
    findings: findings.map((d) => findingOf(source.path, d, reader, options))
  }
}

function findingOf(path: string, finding: Finding, reader: PlaceReader, options: ReportOptions) {
  const {ruleId, severity, actual, expected, note, fingerprint} = finding
  return {
    ruleId,
    severity,
    reason: messageWithLines(path, finding, reader),
    place: placeOf(path, finding, reader),
    actual,
    expected,
    note,
    url: options.rulePage(ruleId),
    fingerprint,
    related: finding.related.map((d) => ({path: d.path, place: placeOf(d.path, d, reader), message: d.message}))
  }
}

/** A place in a file that can no longer be read keeps its offsets. */
function placeOf(
  path: string,
  {start, end}: SourceSpan,
  reader: PlaceReader
): {start: Partial<Point>; end: Partial<Point>} {
  return {start: reader.pointAt(path, start) ?? {offset: start}, end: reader.pointAt(path, end) ?? {offset: end}}
}

function summaryOf({files, errors, warnings, infos, suppressed, baselined}: Totals) {
  return {files, findings: errors + warnings + infos, errors, warnings, infos, suppressed, baselined}
}
