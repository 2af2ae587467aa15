import type {Finding} from '../rules/finding.js'
import {staleMention} from '../rules/one-finding.js'
import type {LintSummary} from '../service/linter.js'

/**
 * Tells a contradiction between two texts of a run once: in the first of them. What a comment there silences is silenced in the
 * second as well. Results are given in the order of the run.
 */
export function createToldPairs(): <Result extends LintSummary>(result: Result) => Result {
  const told = new Set<string>()
  return (result) => {
    const {path} = result.source
    const isNew = (finding: Finding) => {
      const key = pairKey(path, finding)
      return key === null || !told.has(key)
    }
    const findings = result.findings.filter(isNew)
    for (const finding of [...findings, ...result.suppressed]) {
      const key = pairKey(path, finding)
      if (key !== null) told.add(key)
    }
    return findings.length === result.findings.length ? result : {...result, findings}
  }
}

/** The same from both ends; null for what one text says alone. What edits of several texts left behind in another is one thing. */
function pairKey(path: string, {start, end, related, ruleId}: Finding): string | null {
  if (related.every((d) => d.path === path)) return null
  if (ruleId === staleMention) return [ruleId, ...related.map((d) => `${d.start}-${d.end} ${d.path}`)].join('\n')
  const places = [{path, start, end}, ...related].map((d) => `${d.start}-${d.end} ${d.path}`)
  return [ruleId, ...places.sort()].join('\n')
}
