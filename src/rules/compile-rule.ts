import type {Alignment} from '../claims/alignment.js'
import type {ClaimIndex} from '../claims/claim-index.js'
import type {DocumentClaim} from '../claims/claim.js'
import {relations, type Relation} from '../claims/relations.js'
import {claimComparison} from './claim-comparison.js'
import {compilePattern, type ClaimPredicate} from './claim-pattern.js'
import type {OptionValues} from './comparators/comparator.js'
import {comparators} from './comparators/index.js'
import type {Finding, Severity} from './finding.js'
import {nearestContradictions, type Link} from './nearest-restatement.js'
import {readOption, type OptionValue} from './option-value.js'
import {checkFinding, pairFinding} from './report.js'
import type {LocalRule, PairRule, Rule} from './rule-schema.js'

/** A decoded rule with the folder it lies in: `quantity`, `date`, `arithmetic`, `unit`. */
export interface RuleEntry {
  readonly topic: string
  readonly rule: Rule
}

/** A rule that is ready to be run. */
export interface CompiledRule extends RuleEntry {
  readonly id: string
  /** The rule's own severity, or the configured one. */
  readonly severity: Severity
  /** Whether the rule may hold a claim against another one; never, where it looks at each claim by itself. */
  readonly pairs: ClaimPredicate
  /** Near-linear in the number of claims; never throws. */
  readonly run: (index: ClaimIndex, aligner: Aligner) => readonly Finding[]
}

/** What a configuration may change of a rule. */
export interface RuleSettings {
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, OptionValue>>
  readonly quotes?: QuoteHandling
}

/** `separate`: what is quoted is held only against what the same speaker says; `together`: each rule decides. */
export type QuoteHandling = 'together' | 'separate'

/** How claims that might be about one thing are found and weighed; a parameter, so that rules can be tried on made-up claims. */
export interface Aligner {
  readonly threshold: number
  /** The score of {@link Aligner.align} alone, which is much cheaper. */
  readonly score: (a: DocumentClaim, b: DocumentClaim, index: ClaimIndex) => number
  readonly align: (a: DocumentClaim, b: DocumentClaim, index: ClaimIndex) => Alignment
  /** Each pair once, the earlier claim first. */
  readonly candidatePairs: (
    index: ClaimIndex,
    a: ClaimPredicate,
    b: ClaimPredicate
  ) => Iterable<readonly [earlier: DocumentClaim, later: DocumentClaim]>
}

/** Make a decoded rule runnable. */
export function compileRule({topic, rule}: RuleEntry, settings: RuleSettings = {}): CompiledRule {
  const severity = settings.severity ?? rule.severity
  const options = settings.options ?? {}
  const compiled =
    'check' in rule
      ? compileLocal(rule, severity, options)
      : compilePair(settings.quotes === 'separate' ? withSpeakersApart(rule) : rule, severity, options)
  return {topic, rule, id: rule.id, severity, ...compiled}
}

type Runnable = Pick<CompiledRule, 'pairs' | 'run'>
type Options = Readonly<Record<string, OptionValue>>

function compileLocal(rule: LocalRule, severity: Severity, settings: Options): Runnable {
  const comparator = comparators[rule.check]
  const options: OptionValues = Object.fromEntries(
    Object.entries(comparator.options).map(([name, spec]) => {
      const written = settings[name] ?? rule.options?.[name] ?? spec.default
      return [name, readOption(written) ?? spec.default]
    })
  )
  return {
    pairs: () => false,
    run: ({document, sentences}) =>
      Array.from(comparator.check({...document, sentences}, options), (found) =>
        checkFinding(rule, severity, found, document)
      )
  }
}

function compilePair(rule: PairRule, severity: Severity, settings: Options): Runnable {
  const [a, b] = [compilePattern(rule.select.a), compilePattern(rule.select.b)]
  const mayBeHeldAgainst = pairTest(rule)
  const tolerance = readOption(settings['tolerance'] ?? rule.compare.tolerance ?? 0) ?? 0
  const compare = claimComparison(rule.compare.using, tolerance)
  const run: CompiledRule['run'] = (index, aligner) => {
    const links: Link[] = []
    for (const [earlier, later] of aligner.candidatePairs(index, a, b)) {
      // Most candidates share little: the score settles them before anything dearer is asked.
      if (aligner.score(earlier, later, index) < aligner.threshold) continue
      const comparison = compare(earlier, later)
      if (comparison === 'incomparable' || !mayBeHeldAgainst(earlier, later, index)) continue
      links.push({a: earlier, b: later, comparison, alignment: aligner.align(earlier, later, index)})
    }
    return nearestContradictions(links, aligner.threshold).map((link) => pairFinding(rule, severity, link, index))
  }
  return {pairs: (claim) => a(claim) || b(claim), run}
}

function withSpeakersApart(rule: PairRule): PairRule {
  return {...rule, unless: [...(rule.unless ?? []), 'different-speaker', 'quotes-of-two-sources']}
}

/** Whether all relations hold that the rule asks for, and none that it excludes. */
function pairTest({pair, unless = []}: PairRule): Relation['holds'] {
  const [required, excluded] = [pair, unless].map((names) => names.map((name): Relation => relations[name]))
  return (a, b, index) =>
    (required ?? []).every((d) => d.holds(a, b, index)) && !(excluded ?? []).some((d) => d.holds(a, b, index))
}
