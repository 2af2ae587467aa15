import {align, alignmentThreshold} from '../claims/alignment.js'
import {candidatePairs} from '../claims/claim-index.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import type {Aligner, RunnableRule} from './compile-rule.js'
import type {Finding} from './finding.js'

const aligner: Aligner = {threshold: alignmentThreshold, align, candidatePairs}

/** All findings of the rules on one document, in text order; rules that speak of one place are in the order of their ids. */
export function runRules(document: DocumentClaims, rules: readonly RunnableRule[], by: Aligner = aligner): Finding[] {
  return rules.flatMap((rule) => rule.run(document, by)).sort(inTextOrder)
}

function inTextOrder(x: Finding, y: Finding): number {
  return (
    x.start - y.start ||
    x.end - y.end ||
    compareText(x.ruleId, y.ruleId) ||
    (x.related[0]?.start ?? 0) - (y.related[0]?.start ?? 0)
  )
}

/** By code unit, so that no locale changes the order. */
function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
