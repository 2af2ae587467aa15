import {roundToDigits} from '../../values/rounding.js'
import {distributions, loadDistributions} from '../research/distributions.js'
import {isConsistent, pBandOf, reportedTests, type PBand, type ReportedTest} from '../research/reported-test.js'
import type {Comparator} from './comparator.js'

/** Recomputes p-values from the statistics that they are reported with, as statcheck does. */
export const pValue: Comparator = {
  summary: 'A p-value against the one that its test statistic and degrees of freedom give.',
  placeholders: ['test', 'stated', 'computed'],
  options: {},
  load: loadDistributions,
  *checkBlocks({sentences}) {
    const by = distributions()
    if (!by) return
    for (const {block, start, text} of sentences) {
      if (!text.includes('p')) continue
      for (const test of reportedTests(text)) {
        const band = pBandOf(test, by)
        if (band === null || isConsistent(test, band) || isOneTailed(test, band, text)) continue
        const stated = text.slice(test.pStart, test.end)
        const reported = text.slice(test.start, test.pStart).replace(/,\s*$/, '')
        yield {
          main: {block, start: start + test.pStart, end: start + test.end},
          related: {block, start: start + test.start, end: start + test.start + reported.length},
          values: {test: reported, stated, computed: bandText(band)},
          expected: [],
          note: changesDecision(test, band) ? 'the two are on different sides of .05' : 'both are on one side of .05',
          atMost: changesDecision(test, band) ? null : 'warning'
        }
      }
    }
  }
}

/** A text that speaks of one-tailed tests may halve its p-values. */
function isOneTailed(test: ReportedTest, {least, most}: PBand, text: string): boolean {
  return (
    /\bone[- ](?:tailed|sided)\b|\bdirectional\b/i.test(text) && isConsistent(test, {least: least / 2, most: most / 2})
  )
}

const significance = 0.05

/** Whether what is reported is significant where what is computed is not, or the other way round. */
function changesDecision({comparison, p}: ReportedTest, {least, most}: PBand): boolean {
  const saysSo = comparison === '>' ? false : comparison === '<' ? p <= significance : p < significance
  return saysSo ? least >= significance : most < significance
}

function bandText({least, most}: PBand): string {
  const [low, high] = [least, most].map((d) => (d < 0.0005 ? '< .001' : String(roundToDigits(d, 2)).replace(/^0/, '')))
  return low === high || low === undefined || high === undefined
    ? `p ${high?.startsWith('<') ? '' : '= '}${high ?? ''}`
    : `p from ${low} to ${high}`
}
