import type {ClaimsReporter, DocumentReporter, LintReporter, ReportOptions, RulesReporter} from './reporter.js'

type Load<R> = () => Promise<{readonly createReporter: (options: ReportOptions) => R}>

/** The formats of `factlint lint` that tell findings alone, each in a file of its name. A format is loaded when it is asked for. */
export const findingReporters = {
  pretty: () => import('./pretty.js'),
  compact: () => import('./compact.js'),
  json: () => import('./json.js'),
  jsonl: () => import('./jsonl.js'),
  sarif: () => import('./sarif.js'),
  github: () => import('./github.js'),
  junit: () => import('./junit.js'),
  rdjson: () => import('./rdjson.js')
} as const satisfies Readonly<Record<string, Load<LintReporter>>>

/** Those that tell also what was understood. */
export const documentReporters = {
  html: () => import('./html.js')
} as const satisfies Readonly<Record<string, Load<DocumentReporter>>>

/** All formats of `factlint lint`. */
export const lintReporters = {...findingReporters, ...documentReporters} as const

/** The formats of `factlint claims`, each in a file of its name under `claims/`. */
export const claimsReporters = {
  pretty: () => import('./claims/pretty.js'),
  compact: () => import('./claims/compact.js'),
  json: () => import('./claims/json.js')
} as const satisfies Readonly<Record<string, Load<ClaimsReporter>>>

/** The formats of `factlint rules`, each in a file of its name under `rules/`. */
export const rulesReporters = {
  pretty: () => import('./rules/pretty.js'),
  compact: () => import('./rules/compact.js'),
  json: () => import('./rules/json.js')
} as const satisfies Readonly<Record<string, () => Promise<{readonly renderRules: RulesReporter}>>>

export type LintFormat = keyof typeof lintReporters
export type DocumentFormat = keyof typeof documentReporters
export type ClaimsFormat = keyof typeof claimsReporters
export type RulesFormat = keyof typeof rulesReporters
