import {indexClaims} from '../claims/claim-index.js'
import {claimSentences} from '../claims/claim-sentence.js'
import type {CheckedDocument, DocumentClaims} from '../claims/document-claims.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {inReportOrder} from './finding-order.js'
import {builtInAligner, linksInDoubt, type Aligner} from './links.js'
import {nearestContradictions} from './nearest-restatement.js'
import {isContradiction} from './partner-features.js'
import {pairFinding} from './report.js'

/** All findings of the rules on one document, in the order of {@link inReportOrder}. */
export function runRules(
  document: CheckedDocument,
  rules: readonly CompiledRule[],
  by: Aligner = builtInAligner
): Finding[] {
  const local = {...document, sentences: claimSentences(document)}
  const checked = rules.flatMap((rule) => rule.check(local))
  return inReportOrder([...checked, ...pairFindings(document, rules, by)], document)
}

function pairFindings(document: DocumentClaims, all: readonly CompiledRule[], by: Aligner): readonly Finding[] {
  const rules = all.filter(({rule}) => !('check' in rule))
  const index = indexClaims(document, (claim) => rules.some((rule) => rule.pairs(claim)))
  const links = linksInDoubt({index, rules, by})
  const contradictions = nearestContradictions(links, (ofA, ofB, link) => isContradiction({link, ofA, ofB, index}))
  return contradictions.flatMap((link) =>
    rules
      .filter((rule) => rule.contradicts(link.a, link.b, index))
      .map((rule) => pairFinding(rule.rule, rule.severity, link, index))
  )
}
