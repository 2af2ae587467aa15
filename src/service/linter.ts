import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import type {ReadingOptions} from '../claims/extractors/extractor.js'
import type {BlockReader} from '../claims/read-block.js'
import {readDocument} from '../claims/read-document.js'
import {defaultRules, type CompiledRule} from '../rules/catalogue.js'
import type {Finding} from '../rules/finding.js'
import {runRules} from '../rules/run-rules.js'
import type {TextProblem} from '../text/block.js'
import {loadFormat} from '../text/formats/index.js'

/** A text to be checked. The path names it in reports and its ending tells the format; nothing is read from disk. */
export interface SourceDocument {
  readonly path: string
  readonly value: string
}

export interface LinterOptions extends Partial<ReadingOptions> {
  /** ISO date of writing, `2026-11-23`; wins over front matter and dateline. */
  readonly asOf?: string
  /** ISO date of writing for a text that tells none itself. */
  readonly lastResort?: string | null
  /** The rules to run; the built-in ones that are on by default unless given. */
  readonly rules?: readonly CompiledRule[]
  /** The block stage, where one that remembers is to stand in for reading every block anew. */
  readonly readBlock?: BlockReader
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
  readonly read: (source: SourceDocument) => Promise<ReadResult>
  readonly lint: (source: SourceDocument) => Promise<LintResult>
}

/** A linter. Pure: the same text and options give the same result, and no text makes it throw. */
export function createLinter(options: LinterOptions = {}): Linter {
  const reading = {
    language: options.language ?? 'en-US',
    asOf: options.asOf ?? null,
    lastResort: options.lastResort ?? null,
    ...(options.readBlock && {readBlock: options.readBlock})
  }
  const rules = options.rules ?? defaultRules()
  const read = async (source: SourceDocument): Promise<ReadResult> => {
    const format = await loadFormat(source.path)
    const prose = format(source.value)
    return {source, document: readDocument(source.path, prose, reading), problems: prose.problems}
  }
  const lint = async (source: SourceDocument): Promise<LintResult> => {
    const result = await read(source)
    const {document} = result
    return {...result, unresolved: document.claims.filter(isUnresolved).length, findings: runRules(document, rules)}
  }
  return {read, lint}
}

/** Whether factlint could not make out what a claim is about: a number of nothing, or a date that hangs in the air. */
export function isUnresolved(claim: DocumentClaim): boolean {
  if (claim.kind === 'quantity') return claim.entity === null && claim.event === null && claim.subject === null
  return claim.resolved === null || (claim.kind === 'date' && claim.resolved.parts.year === undefined)
}
