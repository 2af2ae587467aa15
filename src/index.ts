/** The public API: a linter over texts in memory, and the types it speaks. */
export {
  createLinter,
  type Linter,
  type LinterOptions,
  type LintResult,
  type ReadResult,
  type SourceDocument
} from './service/linter.js'
export {isUnresolved} from './claims/unresolved.js'
export type {Claim, DocumentClaim, QuantityClaim, TemporalClaim} from './claims/claim.js'
export type {DocumentClaims} from './claims/document-claims.js'
export type {Finding, RelatedPlace, Severity, SourceSpan} from './rules/finding.js'
export type {Amount, Hedge, Numeral} from './values/amount.js'
export type {Interval} from './values/interval.js'
export type {ResolvedTime, TemporalValue} from './values/temporal.js'
export type {Unit} from './values/unit.js'
