import type {FactOrigin} from '../claims/reference-text.js'

export type Severity = 'error' | 'warning' | 'info'

/** UTF-16 offsets in the source, the end exclusive. */
export interface SourceSpan {
  readonly start: number
  readonly end: number
}

/** One end of a finding that is not its main place. */
export interface RelatedPlace extends SourceSpan {
  readonly path: string
  readonly message: string
  /** On whose word it holds, where it stands on a fact sheet. */
  readonly fact?: FactOrigin
}

/** A contradiction with all its evidence. */
export interface Finding extends SourceSpan {
  readonly ruleId: string
  readonly severity: Severity
  /** One sentence with both values: `"May" contradicts "June"`. */
  readonly message: string
  /** What is marked at the main place: `contradicts it`. */
  readonly label: string
  readonly actual: string
  /** What it would have to be, where that is known. */
  readonly expected: readonly string[]
  /** Why: the features or the arithmetic that carried it. */
  readonly note: string
  readonly related: readonly RelatedPlace[]
  /** Stays the same while the rule and the two claims do, wherever they stand. */
  readonly fingerprint: string
}
