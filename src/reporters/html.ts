import {createDraft} from './html/draft.js'
import {renderPage} from './html/page.js'
import {sheetOf, type Sheet} from './html/sheet.js'
import type {DocumentReporter, ReportOptions} from './reporter.js'

/**
 * One self-contained page for an editor's sign-off: what to ask the author, each text with its claims marked, a ledger of all facts,
 * a timeline. The queries of all texts stand first, so nothing is written before the last text is read.
 */
export function createReporter(options: ReportOptions): DocumentReporter {
  const sheets: Sheet[] = []
  let findings = 0
  return {
    begin: () => '',
    file: (result, index) => {
      sheets.push(sheetOf(createDraft(result, index, findings + 1, options.sourceOf)))
      findings += result.findings.length
      return Promise.resolve('')
    },
    end: (totals) => renderPage(sheets, totals, options)
  }
}
