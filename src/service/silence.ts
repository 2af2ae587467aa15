import type {Finding} from '../rules/finding.js'
import {fingerprint} from '../rules/fingerprint.js'
import type {Suppression} from '../text/suppression.js'

/** Findings after what their author asked for. */
export interface Silenced {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** Suppressions that silenced nothing. */
  readonly unused: readonly Suppression[]
}

/** Id under which suppressions that silence nothing are reported. */
export const unusedIgnore = 'unused-ignore'

/** Take out the findings that a suppression speaks for at any of their places in the text: silencing either end silences the pair. */
export function silence(path: string, findings: readonly Finding[], suppressions: readonly Suppression[]): Silenced {
  const used = new Set<Suppression>()
  const suppressed = findings.filter((finding) => {
    const places = [finding, ...finding.related.filter((d) => d.path === path)]
    const by = suppressions.filter(
      ({ruleId, start, end}) =>
        (ruleId === null || ruleId === finding.ruleId) && places.some((d) => start <= d.start && d.start < end)
    )
    for (const suppression of by) used.add(suppression)
    return by.length > 0
  })
  const gone = new Set(suppressed)
  return {
    findings: findings.filter((d) => !gone.has(d)),
    suppressed,
    unused: suppressions.filter((d) => !used.has(d))
  }
}

/** A suppression that silences nothing, as a finding at its comment. */
export function unusedFinding({comment, ruleId}: Suppression, source: string): Finding {
  const actual = source.slice(comment.start, comment.end)
  return {
    ruleId: unusedIgnore,
    severity: 'warning',
    start: comment.start,
    end: comment.end,
    message: ruleId === null ? 'this comment silences nothing' : `this comment silences nothing of ${ruleId}`,
    label: 'take it out, or mend its rule or place',
    actual,
    expected: [],
    note: '',
    related: [],
    fingerprint: fingerprint(unusedIgnore, [comment.text])
  }
}
