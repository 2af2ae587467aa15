import type {DocumentClaims} from '../claims/document-claims.js'
import type {ReadingOptions} from '../claims/extractors/extractor.js'
import type {Finding} from '../rules/finding.js'
import type {TextProblem} from '../text/block.js'

/** A text to be checked. The path names it in reports and its ending tells the format; nothing is read from disk. */
export interface SourceDocument {
  readonly path: string
  readonly value: string
}

export interface LinterOptions extends Partial<ReadingOptions> {
  /** ISO date of writing, `2026-11-23`; wins over front matter and dateline. */
  readonly asOf?: string
}

/** What was understood of one text. */
export interface ReadResult {
  readonly source: SourceDocument
  readonly document: DocumentClaims
  /** What is wrong with the input itself: told, but no finding. */
  readonly problems: readonly TextProblem[]
}

/** What was understood of one text, and what in it contradicts what. */
export interface LintResult extends ReadResult {
  /** How many claims are about something factlint could not make out. */
  readonly unresolved: number
  readonly findings: readonly Finding[]
}

export interface Linter {
  readonly read: (source: SourceDocument) => ReadResult
  readonly lint: (source: SourceDocument) => LintResult
}

/** The linter with its built-in rules. Pure: the same text and options give the same result. */
export function createLinter(options: LinterOptions = {}): Linter {
  throw new Error(`not built yet: ${JSON.stringify(options)}`)
}
