import {DiagnosticSeverity, type Diagnostic, type Range} from 'vscode-languageserver/node'
import {messageSeenFrom, type PlaceReader} from '../reporters/places.js'
import type {Finding, Severity, SourceSpan} from '../rules/finding.js'
import type {LintResult, SourceDocument} from '../service/linter.js'
import type {TextProblem} from '../text/block.js'

/** What a client can show of a diagnostic. */
export interface DiagnosticAbilities {
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly data: boolean
}

/** What travels with a diagnostic and comes back with a request for its fixes. */
export interface DiagnosticData {
  readonly fingerprint: string
}

/** How places and rule pages look to a client. */
export interface DiagnosticContext {
  readonly uriOf: (path: string) => string
  readonly rangeOf: (path: string, span: SourceSpan) => Range
  /** Address of a rule's page; null for a rule that has none. */
  readonly rulePage: (ruleId: string) => string | null
  readonly places: PlaceReader
  readonly abilities: DiagnosticAbilities
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

/** One end of a finding that stands in the text whose diagnostics are made. */
interface End extends SourceSpan {
  readonly others: readonly (SourceSpan & {readonly path: string; readonly message: string})[]
}

/**
 * The findings of a text as diagnostics, one at each end: a reader of either place sees that something is wrong there. Each names
 * the line of the other in its words, since some clients show no related information.
 */
export function diagnosticsOf(result: LintResult, context: DiagnosticContext): Diagnostic[] {
  const {path} = result.source
  const ends = result.findings.flatMap((finding) =>
    endsIn(path, finding).map((end): Diagnostic => diagnosticAt(end, finding, path, context))
  )
  return [...ends, ...result.problems.map((problem) => problemDiagnostic(problem, result.source, context))]
}

/** What is wrong with the text itself, such as a comment that silences nothing, on the line where it stands. */
function problemDiagnostic(
  {offset, message}: TextProblem,
  {path, value}: SourceDocument,
  {rangeOf}: DiagnosticContext
): Diagnostic {
  const start = offset ?? 0
  const line = value.indexOf('\n', start)
  return {
    range: rangeOf(path, {start, end: line < 0 ? value.length : line}),
    severity: DiagnosticSeverity.Warning,
    source: 'factlint',
    message
  }
}

function endsIn(path: string, finding: Finding): readonly End[] {
  const main = {path, start: finding.start, end: finding.end, message: finding.label}
  const ends = [main, ...finding.related]
  return ends
    .filter((end) => end.path === path)
    .map((end) => ({start: end.start, end: end.end, others: ends.filter((d) => d !== end)}))
}

function diagnosticAt(end: End, finding: Finding, path: string, context: DiagnosticContext): Diagnostic {
  const {abilities, rangeOf, rulePage, uriOf, places} = context
  const data: DiagnosticData = {fingerprint: finding.fingerprint}
  const message = messageSeenFrom(end, path, finding, places)
  const page = rulePage(finding.ruleId)
  return {
    range: rangeOf(path, end),
    severity: severities[finding.severity],
    source: 'factlint',
    code: finding.ruleId,
    message: finding.note === '' ? message : `${message}\n${finding.note}`,
    ...(abilities.codeDescription && page !== null && {codeDescription: {href: page}}),
    ...(abilities.data && {data}),
    ...(abilities.relatedInformation &&
      end.others.length > 0 && {
        relatedInformation: end.others.map((d) => ({
          location: {uri: uriOf(d.path), range: rangeOf(d.path, d)},
          message: d.message
        }))
      })
  }
}
