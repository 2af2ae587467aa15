import type {LintSummary} from '../service/linter.js'
import {findingJson, summaryJson} from './finding-json.js'
import {jsonHead, jsonItem} from './json-stream.js'
import {createPlaceReader} from './places.js'
import type {LintReporter, ReportOptions} from './reporter.js'
import {createRulePage} from './rules/rule-page-path.js'

/** Version 1 of the JSON report: one object, one line a file. Offsets are UTF-16 units; lines and columns count from 1. */
export function createReporter(options: ReportOptions): LintReporter {
  const page = createRulePage(options.rules)
  const fileOf = ({source, claimCount, unresolved, findings}: LintSummary) => {
    const reader = createPlaceReader(source, options.sourceOf)
    return {
      path: source.path,
      claims: claimCount,
      unresolved,
      findings: findings.map((d) => findingJson(source.path, d, reader, page))
    }
  }
  return {
    begin: () => jsonHead({version: 1, tool: {name: 'factlint', version: options.version}}),
    file: (result, index) => Promise.resolve(jsonItem(fileOf(result), index)),
    end: (totals) => `\n ],\n "summary": ${JSON.stringify(summaryJson(totals))}}\n`
  }
}
