import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {CheckedDocument} from '../../claims/document-claims.js'
import type {ReferenceText} from '../../claims/reference-text.js'
import type {Severity} from '../finding.js'

/** A check that needs code: it reads a document's claims and tells what cannot be true. */
export interface Comparator {
  /** What it holds against what, for whoever writes a rule on it. */
  readonly summary: string
  /** Names that the rule's message may use: `{expected}`. */
  readonly placeholders: readonly string[]
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Loads what the check needs beyond the package's own code; to be awaited before the first check. */
  readonly load?: () => Promise<void>
  /** Pure and near-linear in the number of claims; never throws. */
  readonly check: (document: LocalDocument, options: OptionValues) => Iterable<Observation>
}

/** A document's claims, also by sentence: grouped once, for all checks. */
export interface LocalDocument extends CheckedDocument {
  /** Those with a claim, in text order. */
  readonly sentences: readonly ClaimSentence[]
}

/** A number that the rule, or the configuration, may set; a share is written `2%` or 0.02. */
export interface OptionSpec {
  readonly summary: string
  readonly default: number
}

export type OptionValues = Readonly<Record<string, number>>

/** What a check found, before the rule's words are put to it. */
export interface Observation {
  readonly main: ProsePlace
  /** The place it disagrees with; null where one place contradicts itself or the calendar. */
  readonly related: ProsePlace | null
  /** The text that the related place stands in, where it is another one; its label and that of the main place change places then. */
  readonly beside?: ReferenceText
  /** A value for each placeholder of the comparator. */
  readonly values: Readonly<Record<string, string>>
  readonly expected: readonly string[]
  readonly note: string
  /** The most it may be reported as, where it rests on something inferred; null leaves it to the rule. */
  readonly atMost: Severity | null
}

/** A stretch of a block's prose, in UTF-16 units, the end exclusive. */
export interface ProsePlace {
  readonly block: number
  readonly start: number
  readonly end: number
}
