import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {Finding} from '../rules/finding.js'
import type {LintSummary} from '../service/linter.js'
import {oneLine} from './cells.js'
import {createPlaceReader, formatPoint, messageWithLines, type PlaceReader} from './places.js'
import {counted, type LintReporter, type ReportOptions} from './reporter.js'

/**
 * JUnit XML for build servers: a suite a file. A finding is a failed test; a file without any is one test that passed, so
 * that what was read is seen. Input that could not be read is an error at the end.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function createReporter(options: ReportOptions): LintReporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factlint">\n',
    file: (result) => Promise.resolve(written(suiteOf(result, options))),
    end: ({failed}) => `${failed === 0 ? '' : written(unreadSuite(failed))}</testsuites>\n`
  }
}

function suiteOf({source, findings}: LintSummary, {sourceOf}: ReportOptions): Element {
  const {path} = source
  const reader = createPlaceReader(source, sourceOf)
  const counts = {tests: Math.max(1, findings.length), failures: findings.length, errors: 0, skipped: 0}
  const cases =
    findings.length === 0
      ? [x('testcase', {classname: legal(path), name: 'no contradictions', file: legal(path), time: 0})]
      : findings.map((d) => failedCase(path, d, reader))
  return x('testsuite', {name: legal(path), ...counts}, cases)
}

function failedCase(path: string, finding: Finding, reader: PlaceReader): Element {
  const {ruleId, severity, note} = finding
  const point = reader.pointAt(path, finding.start)
  const message = messageWithLines(path, finding, reader)
  const related = finding.related.map((d) => {
    const other = reader.pointAt(d.path, d.start)
    return `${other === null ? d.path : formatPoint(d.path, other)}: ${d.message}`
  })
  const told = [`${point === null ? path : formatPoint(path, point)}: ${message}`, ...related, note].filter(Boolean)
  const line = point === null ? {} : {line: point.line}
  const name = `${ruleId}: ${message}`
  return x('testcase', {classname: legal(path), name: legal(oneLine(name)), file: legal(path), ...line, time: 0}, [
    x('failure', {type: severity, message: legal(oneLine(message))}, legal(told.join('\n')))
  ])
}

function unreadSuite(failed: number): Element {
  const message = `${counted(failed, 'input')} could not be read`
  return x('testsuite', {name: 'factlint', tests: 1, failures: 0, errors: 1, skipped: 0}, [
    x('testcase', {classname: 'factlint', name: 'every input is read', time: 0}, [
      x('error', {type: 'unread', message})
    ])
  ])
}

function written(suite: Element): string {
  // The serializer leaves `>` as it is, but XML forbids `]]>` in a text; there is no CDATA section here that it could end.
  return `${toXml(suite).replaceAll(']]>', ']]&gt;')}\n`
}

/** XML 1.0 has no way to write most control characters, lone surrogates, U+FFFE and U+FFFF, not even as references. */
function legal(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
