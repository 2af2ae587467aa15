import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {CheckedDocument, DocumentBlock} from '../../claims/document-claims.js'
import type {ValueTable} from '../../claims/other-values.js'
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
  /**
   * What it finds in single blocks, where that hangs on nothing but the block's prose and claims and the day of writing. Both places of
   * an observation are in one block, and `sentences` may be those of some blocks only: what is found in others is known already.
   */
  readonly checkBlocks?: Check
  /** What it finds by holding what blocks tell against each other; made by {@link acrossBlocks}. */
  readonly checkAcross?: AcrossBlocks<unknown>
  /** What it finds in the document as a whole, or by holding it against another text. */
  readonly checkDocument?: (document: CheckedDocument, options: OptionValues) => Iterable<Observation>
}

/** Pure and near-linear in the number of claims; never throws. */
export type Check = (document: LocalDocument, options: OptionValues) => Iterable<Observation>

/** A check in two steps, the first of which is done once for each block, for as long as that says the same. */
export interface AcrossBlocks<Fact> {
  /** What a block that holds claims tells, and its sentences that do, from the block itself and the day of writing alone. */
  readonly gather: (sentences: readonly ClaimSentence[], block: DocumentBlock) => readonly Fact[]
  /** What cannot all be true. @param facts Those of all blocks, in text order. */
  readonly check: (facts: readonly Fact[], document: NumberedDocument) => Iterable<Observation>
}

/** A document whose values are numbered. */
export interface NumberedDocument extends CheckedDocument, Pick<ValueTable, 'values'> {}

/** A check across blocks as one of a kind with all others, whatever it gathers. */
export function acrossBlocks<Fact>({gather, check}: AcrossBlocks<Fact>): AcrossBlocks<unknown> {
  // A check is only ever given what its own first step has gathered.
  return {gather, check: (facts, document) => check(facts as readonly Fact[], document)}
}

/** A document's claims, also by sentence: grouped once, for all checks. */
export interface LocalDocument extends CheckedDocument {
  /** Sentences with a claim, in text order. */
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
