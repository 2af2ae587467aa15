import {indexClaims} from '../claims/claim-index.js'
import type {CheckedDocument, DocumentClaims} from '../claims/document-claims.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {inReportOrder} from './finding-order.js'
import {LocalChecks} from './local-checks.js'
import {builtInAligner, linksInDoubt, type Aligner} from './links.js'
import {nearestContradictions} from './nearest-restatement.js'
import {isContradiction} from './partner-features.js'
import {pairFinding} from './report.js'

/** All findings of the rules on one document, in the order of {@link inReportOrder}. */
export function runRules(document: CheckedDocument, rules: readonly CompiledRule[], by?: Aligner): Finding[] {
  return new RuleRunner(rules, by).run(document)
}

/**
 * Runs rules on the versions of a text one after the other; what each finds equals what {@link runRules} finds. A class, since it
 * keeps what an edit leaves as it was.
 */
export class RuleRunner {
  readonly #local: LocalChecks
  readonly #pairRules: readonly CompiledRule[]
  readonly #by: Aligner

  constructor(rules: readonly CompiledRule[], by: Aligner = builtInAligner) {
    this.#local = new LocalChecks(rules.filter(({rule}) => 'check' in rule))
    this.#pairRules = rules.filter(({rule}) => !('check' in rule))
    this.#by = by
  }

  run(document: CheckedDocument): Finding[] {
    const checked = this.#local.run(document)
    return inReportOrder([...checked, ...pairFindings(document, this.#pairRules, this.#by)], document)
  }
}

function pairFindings(document: DocumentClaims, rules: readonly CompiledRule[], by: Aligner): readonly Finding[] {
  const index = indexClaims(document, (claim) => rules.some((rule) => rule.pairs(claim)))
  const links = linksInDoubt({index, rules, by})
  const contradictions = nearestContradictions(links, (ofA, ofB, link) => isContradiction({link, ofA, ofB, index}))
  return contradictions.flatMap((link) =>
    rules
      .filter((rule) => rule.contradicts(link.a, link.b, index))
      .map((rule) => pairFinding(rule.rule, rule.severity, link, index))
  )
}
