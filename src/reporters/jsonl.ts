import {findingJson, summaryJson} from './finding-json.js'
import {createPlaceReader} from './places.js'
import type {LintReporter, ReportOptions} from './reporter.js'
import {createRulePage} from './rules/rule-page-path.js'

/**
 * JSON Lines: an object a line, each told by its `type`. First the `run`; then each `file`, followed by its `finding`s,
 * which are those of the JSON report with their path; last the `summary`, whose absence means that the run was cut short.
 */
export function createReporter(options: ReportOptions): LintReporter {
  const page = createRulePage(options.rules)
  return {
    begin: () => line({type: 'run', version: 1, tool: {name: 'factlint', version: options.version}}),
    file: ({source, claimCount, unresolved, findings}) => {
      const {path} = source
      const reader = createPlaceReader(source, options.sourceOf)
      const rows = findings.map((d) => line({type: 'finding', path, ...findingJson(path, d, reader, page)}))
      return Promise.resolve(line({type: 'file', path, claims: claimCount, unresolved}) + rows.join(''))
    },
    end: (totals) => line({type: 'summary', ...summaryJson(totals), failed: totals.failed})
  }
}

function line(value: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(value)}\n`
}
