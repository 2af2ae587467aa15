import type {RuleEntry} from '../rules/catalogue.js'
import type {LintResult, LintSummary, ReadResult, TextResult} from '../service/linter.js'

/** What a report may need to know besides the results. */
export interface ReportOptions {
  readonly color: 'on' | 'off'
  /** Columns of the terminal. */
  readonly width: number
  /** Whether a report for people ends with its line of totals. */
  readonly totals: 'shown' | 'hidden'
  /** Version of factlint, `0.1.0`. */
  readonly version: string
  /** The rules of the run, for formats that describe them beside their findings. */
  readonly rules: readonly RuleEntry[]
  /** Text of another file that a finding points into; null when it cannot be had. */
  readonly sourceOf: (path: string) => string | null
}

/** Counts over a whole run. */
export interface Totals {
  readonly files: number
  readonly claims: number
  readonly unresolved: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly baselined: number
  /** Files, folders and patterns that were asked for and could not be read. */
  readonly failed: number
}

/**
 * One output format. A report is written piece by piece, so that a run over thousands of files holds one text at a
 * time: `begin`, then `file` once a result in the order of the run, then `end`.
 */
export interface Reporter<Result extends TextResult> {
  readonly begin: () => string
  /** @param index Number of the result in its run, from 0. */
  readonly file: (result: Result, index: number) => Promise<string>
  readonly end: (totals: Totals) => string
}

/** A report of findings alone. */
export type LintReporter = Reporter<LintSummary>
/** A report of findings and of all that was understood. */
export type DocumentReporter = Reporter<LintResult>
export type ClaimsReporter = Reporter<ReadResult>

/** A list of rules as one text. */
export type RulesReporter = (
  entries: readonly RuleEntry[],
  options: Pick<ReportOptions, 'color' | 'width' | 'totals'>
) => string

/** Totals of a run that has read nothing yet. */
export const noTotals: Totals = {
  files: 0,
  claims: 0,
  unresolved: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  baselined: 0,
  failed: 0
}

/** Totals with one more file in them. */
export function addFile(totals: Totals, result: LintSummary): Totals {
  const count = (severity: string) => result.findings.filter((d) => d.severity === severity).length
  return {
    ...totals,
    files: totals.files + 1,
    claims: totals.claims + result.claimCount,
    unresolved: totals.unresolved + result.unresolved,
    errors: totals.errors + count('error'),
    warnings: totals.warnings + count('warning'),
    infos: totals.infos + count('info'),
    suppressed: totals.suppressed + result.suppressed.length,
    baselined: totals.baselined + result.baselined.length
  }
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}
