import {DiagnosticSeverity, type Diagnostic, type Range} from 'vscode-languageserver/node'
import {messageSeenFrom, type PlaceReader} from '../reporters/places.js'
import type {Finding, Severity, SourceSpan} from '../rules/finding.js'
import type {LintResult} from '../service/linter.js'

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
  /** Address of a rule's page. */
  readonly rulePage: (ruleId: string) => string
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
  return result.findings.flatMap((finding) =>
    endsIn(path, finding).map((end): Diagnostic => diagnosticAt(end, finding, path, context))
  )
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
  return {
    range: rangeOf(path, end),
    severity: severities[finding.severity],
    source: 'factlint',
    code: finding.ruleId,
    message: finding.note === '' ? message : `${message}\n${finding.note}`,
    ...(abilities.codeDescription && {codeDescription: {href: rulePage(finding.ruleId)}}),
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
