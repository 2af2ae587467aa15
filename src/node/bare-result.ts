import type {LintSummary} from '../service/linter.js'

/** A result as it is kept and sent between threads: without the text, which is at hand, and without its claims. */
export type BareResult = Omit<LintSummary, 'source'>

/** Take what is kept of a result. Named one by one: a result may hold the whole document as well. */
export function bareResult(result: LintSummary): BareResult {
  const {problems, claimCount, unresolved, findings, suppressed, baselined} = result
  return {problems, claimCount, unresolved, findings, suppressed, baselined}
}
