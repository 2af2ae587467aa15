import type {ClaimIndex} from '../claims/claim-index.js'
import {ClaimIndexer} from '../claims/claim-indexer.js'
import type {CheckedDocument} from '../claims/document-claims.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {inReportOrder} from './finding-order.js'
import {Linker} from './linker.js'
import {LocalChecks} from './local-checks.js'
import {builtInAligner, type Aligner} from './links.js'
import {NearestContradictions} from './nearest-contradictions.js'
import type {Link} from './nearest-restatement.js'
import {findingOfPair, tellPair, type ToldPair} from './report.js'

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
  readonly #indexer: ClaimIndexer
  readonly #linker: Linker
  readonly #nearest = new NearestContradictions()
  /** What is told of each contradiction of the last version. */
  #told: ReadonlyMap<Link, readonly ToldPair[]> = new Map()

  constructor(rules: readonly CompiledRule[], by: Aligner = builtInAligner) {
    const pairRules = rules.filter(({rule}) => !('check' in rule))
    this.#local = new LocalChecks(rules.filter(({rule}) => 'check' in rule))
    this.#pairRules = pairRules
    this.#indexer = new ClaimIndexer((claim) => pairRules.some((rule) => rule.pairs(claim)))
    this.#linker = new Linker(pairRules, by)
  }

  run(document: CheckedDocument): Finding[] {
    const index = this.#indexer.update(document)
    const local = this.#local.run({...document, values: index.values})
    return inReportOrder([...local, ...this.#pairFindings(index)], document)
  }

  #pairFindings(index: ClaimIndex): readonly Finding[] {
    const contradictions = this.#nearest.among(this.#linker.linksInDoubt(index), index)
    const last = this.#told
    this.#told = new Map(contradictions.map((link) => [link, last.get(link) ?? this.#tell(link, index)]))
    return contradictions.flatMap((link) =>
      (this.#told.get(link) ?? []).map((told) => findingOfPair(told, link, index.document))
    )
  }

  #tell(link: Link, index: ClaimIndex): readonly ToldPair[] {
    return this.#pairRules
      .filter((rule) => rule.contradicts(link.a, link.b, index))
      .map((rule) => tellPair(rule.rule, rule.severity, link, index))
  }
}
