import type {ClaimIndex} from '../claims/claim-index.js'
import type {CheckedDocument} from '../claims/document-claims.js'
import type {DocumentClaim} from '../claims/claim.js'
import {relations, type Relation} from '../claims/relations.js'
import {areWithin} from './claim-comparison.js'
import {compilePattern, type ClaimPredicate} from './claim-pattern.js'
import type {AcrossBlocks, Comparator, LocalDocument, Observation, OptionValues} from './comparators/comparator.js'
import {comparators} from './comparators/index.js'
import type {Severity} from './finding.js'
import {readOption, type OptionValue} from './option-value.js'
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
  /** Whether two claims whose values differ contradict each other by this rule, if they speak of one thing; symmetric. */
  readonly contradicts: (a: DocumentClaim, b: DocumentClaim, index: ClaimIndex) => boolean
  /** To be awaited before the first check; null where nothing need be loaded. */
  readonly load: (() => Promise<void>) | null
  /** What it finds without the alignment of claims, by how far it looks; see {@link Comparator}. */
  readonly checkBlocks: (document: LocalDocument) => Iterable<Observation>
  readonly checkAcross: AcrossBlocks<unknown> | null
  readonly checkDocument: (document: CheckedDocument) => Iterable<Observation>
}

/** What a configuration may change of a rule. */
export interface RuleSettings {
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, OptionValue>>
  readonly quotes?: QuoteHandling
}

/** `separate`: what is quoted is held only against what the same speaker says; `together`: each rule decides. */
export type QuoteHandling = 'together' | 'separate'

/** Make a decoded rule runnable. */
export function compileRule({topic, rule}: RuleEntry, settings: RuleSettings = {}): CompiledRule {
  const severity = settings.severity ?? rule.severity
  const options = settings.options ?? {}
  const compiled =
    'check' in rule
      ? compileLocal(rule, options)
      : compilePair(settings.quotes === 'separate' ? withSpeakersApart(rule) : rule, options)
  return {topic, rule, id: rule.id, severity, ...compiled}
}

type Runnable = Pick<CompiledRule, 'pairs' | 'contradicts' | 'load' | 'checkBlocks' | 'checkAcross' | 'checkDocument'>

const nothing: readonly Observation[] = []

type Options = Readonly<Record<string, OptionValue>>

function compileLocal(rule: LocalRule, settings: Options): Runnable {
  const comparator: Comparator = comparators[rule.check]
  const options: OptionValues = Object.fromEntries(
    Object.entries(comparator.options).map(([name, spec]) => {
      const written = settings[name] ?? rule.options?.[name] ?? spec.default
      return [name, readOption(written) ?? spec.default]
    })
  )
  return {
    pairs: () => false,
    contradicts: () => false,
    load: comparator.load ?? null,
    checkBlocks: (document) => comparator.checkBlocks?.(document, options) ?? nothing,
    checkAcross: comparator.checkAcross ?? null,
    checkDocument: (document) => comparator.checkDocument?.(document, options) ?? nothing
  }
}

function compilePair(rule: PairRule, settings: Options): Runnable {
  const [a, b] = [compilePattern(rule.select.a), compilePattern(rule.select.b)]
  const mayBeHeldAgainst = pairTest(rule)
  const tolerance = readOption(settings['tolerance'] ?? rule.compare.tolerance ?? 0) ?? 0
  const isMeant = rule.compare.using === 'date' ? hasNoAmount : hasAmount
  return {
    pairs: (claim) => a(claim) || b(claim),
    contradicts: (x, y, index) =>
      ((a(x) && b(y)) || (a(y) && b(x))) && isMeant(x) && mayBeHeldAgainst(x, y, index) && !areWithin(tolerance, x, y),
    load: null,
    checkBlocks: () => nothing,
    checkAcross: null,
    checkDocument: () => nothing
  }
}

function hasAmount({amount}: DocumentClaim): boolean {
  return amount !== null
}

function hasNoAmount({amount}: DocumentClaim): boolean {
  return amount === null
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
