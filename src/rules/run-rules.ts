import {align, alignmentScore, alignmentThreshold} from '../claims/alignment.js'
import {candidatePairs, indexClaims} from '../claims/claim-index.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import type {Aligner, CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'

const aligner: Aligner = {threshold: alignmentThreshold, score: alignmentScore, align, candidatePairs}

/** All findings of the rules on one document, in text order; findings at one place are in the order of their rules' ids. */
export function runRules(document: DocumentClaims, rules: readonly CompiledRule[], by: Aligner = aligner): Finding[] {
  const index = indexClaims(document, (claim) => rules.some((rule) => rule.pairs(claim)))
  return rules.flatMap((rule) => rule.run(index, by)).sort(inTextOrder)
}

function inTextOrder(x: Finding, y: Finding): number {
  return x.start - y.start || x.end - y.end || compareIds(x, y) || relatedStart(x) - relatedStart(y)
}

/** By code unit, so that no locale changes the order. */
function compareIds(x: Finding, y: Finding): number {
  return x.ruleId < y.ruleId ? -1 : Number(x.ruleId > y.ruleId)
}

function relatedStart(finding: Finding): number {
  return finding.related[0]?.start ?? 0
}
