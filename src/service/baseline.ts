import type {Finding} from '../rules/finding.js'
import type {LintSummary} from './linter.js'

/** Findings that are put up with, by the path of their file. A finding is known by its fingerprint, never by its line. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>

/** Rule and fingerprint; one that stands twice is known twice. */
export type KnownFinding = Pick<Finding, 'ruleId' | 'fingerprint'>

/** Take out of a result what a baseline knows of its file. */
export function applyBaseline<Result extends LintSummary>(result: Result, known: readonly KnownFinding[]): Result {
  const left = new Map<string, number>()
  for (const {fingerprint} of known) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1)
  const baselined = new Set(
    result.findings.filter(({fingerprint}) => {
      const count = left.get(fingerprint) ?? 0
      left.set(fingerprint, count - 1)
      return count > 0
    })
  )
  return {...result, findings: result.findings.filter((d) => !baselined.has(d)), baselined: [...baselined]}
}

/** What a baseline has to hold so that nothing of a result is reported. */
export function knownFindings({findings, baselined}: LintSummary): readonly KnownFinding[] {
  return [...findings, ...baselined].map(({ruleId, fingerprint}) => ({ruleId, fingerprint})).sort(byName)
}

/** In an order that no edit of the text changes, for a file that is kept under version control. */
function byName(a: KnownFinding, b: KnownFinding): number {
  const [x, y] = [a.ruleId + a.fingerprint, b.ruleId + b.fingerprint]
  return x < y ? -1 : Number(x > y)
}
