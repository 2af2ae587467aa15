import type {Alignment} from '../claims/alignment.js'
import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import {relation} from '../claims/relations.js'
import {claimComparison} from './claim-comparison.js'
import {compilePattern, type ClaimPredicate} from './claim-pattern.js'
import type {OptionValues} from './comparators/comparator.js'
import {comparators} from './comparators/index.js'
import type {Finding, Severity} from './finding.js'
import {nearestContradictions, type Link} from './nearest-restatement.js'
import {readOption, type OptionValue} from './option-value.js'
import {checkFinding, pairFinding} from './report.js'
import type {LocalRule, PairRule, Rule} from './rule-schema.js'

/** How claims are found and weighed that might be about one thing; a parameter, so that rules can be tried on made-up claims. */
export interface Aligner {
  readonly threshold: number
  readonly align: (a: DocumentClaim, b: DocumentClaim, document: DocumentClaims) => Alignment
  readonly candidatePairs: (
    document: DocumentClaims,
    a: ClaimPredicate,
    b: ClaimPredicate
  ) => Iterable<readonly [DocumentClaim, DocumentClaim]>
}

/** What a configuration may change of a rule. */
export interface RuleSettings {
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, OptionValue>>
}

/** A rule that is ready to be run. */
export interface RunnableRule {
  readonly id: string
  readonly severity: Severity
  readonly run: (document: DocumentClaims, aligner: Aligner) => Finding[]
}

/** Make a decoded rule runnable. */
export function compileRule(rule: Rule, settings: RuleSettings = {}): RunnableRule {
  const severity = settings.severity ?? rule.severity
  const options = settings.options ?? {}
  const run = 'check' in rule ? compileLocal(rule, severity, options) : compilePair(rule, severity, options)
  return {id: rule.id, severity, run}
}

function compileLocal(rule: LocalRule, severity: Severity, settings: RuleSettings['options']): RunnableRule['run'] {
  const comparator = comparators[rule.check]
  const options: OptionValues = Object.fromEntries(
    Object.entries(comparator.options).map(([name, spec]) => {
      const written = settings?.[name] ?? rule.options?.[name] ?? spec.default
      return [name, readOption(written) ?? spec.default]
    })
  )
  return (document) =>
    Array.from(comparator.check(document, options), (found) => checkFinding(rule, severity, found, document))
}

function compilePair(rule: PairRule, severity: Severity, settings: RuleSettings['options']): RunnableRule['run'] {
  const [a, b] = [compilePattern(rule.select.a), compilePattern(rule.select.b)]
  const required = rule.pair.map(relation)
  const excluded = (rule.unless ?? []).map(relation)
  const compare = claimComparison(
    rule.compare.using,
    readOption(settings?.['tolerance'] ?? rule.compare.tolerance ?? 0) ?? 0
  )
  return (document, aligner) => {
    const links: Link[] = []
    for (const [first, second] of distinctPairs(aligner.candidatePairs(document, a, b))) {
      const comparison = compare(first, second)
      if (comparison === 'incomparable') continue
      if (!required.every((d) => d.holds(first, second, document))) continue
      if (excluded.some((d) => d.holds(first, second, document))) continue
      links.push({a: first, b: second, comparison, alignment: aligner.align(first, second, document)})
    }
    return nearestContradictions(links, aligner.threshold).map((link) => pairFinding(rule, severity, link, document))
  }
}

/** Each pair once, the earlier claim first, whichever way round and however often the index names it. */
function* distinctPairs(
  pairs: Iterable<readonly [DocumentClaim, DocumentClaim]>
): Iterable<readonly [DocumentClaim, DocumentClaim]> {
  const seen = new Map<number, Set<number>>()
  for (const [x, y] of pairs) {
    if (x.index === y.index) continue
    const [first, second] = x.index < y.index ? [x, y] : [y, x]
    const partners = seen.get(first.index) ?? new Set()
    if (partners.has(second.index)) continue
    seen.set(first.index, partners.add(second.index))
    yield [first, second]
  }
}
