import type {ClaimIndex} from '../claims/claim-index.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import {placeOf, spanOf, textAt} from './claim-place.js'
import type {Observation} from './comparators/comparator.js'
import {evidenceFor} from './evidence.js'
import type {Finding, Severity} from './finding.js'
import {fingerprint} from './fingerprint.js'
import type {Link} from './nearest-restatement.js'
import type {Rule} from './rule-schema.js'
import {fillTemplate} from './template.js'

const defaultLabels = {a: 'first stated here', b: 'contradicts it'}
const weight: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** What is told of two claims that contradict each other, wherever they stand. */
export interface ToldPair extends Omit<Finding, 'start' | 'end' | 'related'> {
  /** What is told at the earlier one. */
  readonly beside: string
}

/** A contradiction between two claims as a finding: the later one is its main place. */
export function pairFinding(rule: Rule, severity: Severity, link: Link, index: ClaimIndex): Finding {
  return findingOfPair(tellPair(rule, severity, link, index), link, index.document)
}

/** What a rule tells of two claims. */
export function tellPair(rule: Rule, severity: Severity, link: Link, index: ClaimIndex): ToldPair {
  const {document} = index
  const [a, b] = [placeOf(link.a), placeOf(link.b)]
  const values = {
    'a.text': textAt(a, document),
    'b.text': textAt(b, document),
    'evidence': evidenceFor(link, index)
  }
  return {
    ruleId: rule.id,
    severity,
    message: fillTemplate(rule.report.message, values),
    label: rule.report.b ?? defaultLabels.b,
    actual: values['b.text'],
    expected: [values['a.text']],
    note: fillTemplate(rule.report.note ?? 'taken as one: {evidence}', values),
    beside: rule.report.a ?? defaultLabels.a,
    fingerprint: fingerprint(rule.id, [values['a.text'], values['b.text']])
  }
}

/** What is told of two claims, where they stand now. */
export function findingOfPair({beside, ...told}: ToldPair, {a, b}: Link, document: DocumentClaims): Finding {
  const related = [{path: document.path, ...spanOf(a, document), message: beside}]
  return {...told, ...spanOf(b, document), related}
}

/** What a check found, in the rule's words. */
export function checkFinding(
  rule: Rule,
  severity: Severity,
  observation: Observation,
  document: DocumentClaims
): Finding {
  const {main, related, beside, values, atMost} = observation
  const actual = textAt(main, document)
  const other = related && {place: related, text: beside ?? document}
  const texts = other ? [textAt(other.place, other.text), actual, ...(beside ? [beside.path] : [])] : [actual]
  const own = rule.report.b ?? (other ? defaultLabels.b : rule.report.message)
  const others = rule.report.a ?? defaultLabels.a
  const [label, message] = beside ? [others, own] : [own, others]
  return {
    ruleId: rule.id,
    severity: atMost !== null && weight[atMost] < weight[severity] ? atMost : severity,
    ...spanOf(main, document),
    message: fillTemplate(rule.report.message, values),
    label: fillTemplate(label, values),
    actual,
    expected: observation.expected,
    note: fillTemplate(rule.report.note ?? '{note}', {...values, note: observation.note}),
    related: other
      ? [{path: other.text.path, ...spanOf(other.place, other.text), message: fillTemplate(message, values)}]
      : [],
    fingerprint: fingerprint(rule.id, texts)
  }
}
