import type {Severity} from '../rules/finding.js'
import type {Totals} from '../reporters/reporter.js'

/** What the process tells its caller; failure wins over findings, for a run that failed has not seen everything. */
export const exitCodes = {passed: 0, findings: 1, failed: 2} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** When findings fail a run. */
export interface Gate {
  /** The mildest severity that fails it. */
  readonly failOn: Severity
  /** How many warnings are put up with; undefined leaves it to `failOn`. */
  readonly maxWarnings?: number
  readonly exitZero?: boolean
}

/** Whether the findings of a run fail its gate. */
export function failsGate({errors, warnings, infos}: Totals, {failOn, maxWarnings, exitZero}: Gate): boolean {
  if (exitZero) return false
  const allowedWarnings = maxWarnings ?? (failOn === 'error' ? Infinity : 0)
  return errors > 0 || warnings > allowedWarnings || (failOn === 'info' && infos > 0)
}
