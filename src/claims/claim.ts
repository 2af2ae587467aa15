import type {Amount} from '../values/amount.js'
import type {ResolvedTime, TemporalValue} from '../values/temporal.js'
import type {Unit} from '../values/unit.js'

/** What is measured of the entity, where the words name it beyond the unit. */
export type MeasuredProperty = 'age' | 'rank' | 'score' | 'ratio' | 'height' | 'multiple'

/**
 * A value read from a text, before anything is known of what it is about. Extractors make mentions.
 * `start` and `end` are UTF-16 offsets in the block's prose, the end exclusive.
 */
export type Mention = QuantityMention | TemporalMention

export interface QuantityMention {
  readonly kind: 'quantity'
  readonly start: number
  readonly end: number
  readonly amount: Amount
  /** Null for a count. */
  readonly unit: Unit | null
  readonly property: MeasuredProperty | null
}

export interface TemporalMention {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  readonly start: number
  readonly end: number
  readonly time: TemporalValue
  /** The number a duration states (`three weeks`); null for dates. */
  readonly amount: Amount | null
  readonly unit: Unit | null
}

/** The thing that is counted or measured. */
export interface Entity {
  /** As written, without the number. */
  readonly text: string
  /** Head noun, singular, lower case: `soldier`. */
  readonly head: string
  /** Words before the head that narrow it, as written: `Indian`. */
  readonly modifiers: readonly string[]
  /** Stems of the words behind the head that narrow it: `Americans who have no coverage`, `patients with asthma`. */
  readonly restriction: readonly string[]
  /** Whether an article points back at it: `the 30 soldiers`. */
  readonly definite: boolean
  /**
   * Where it was found: right behind its number, behind an `of`, before the number over a verb or preposition, or in the
   * number before (`20 people dead and 45 injured`).
   */
  readonly found: 'behind' | 'of' | 'before' | 'ellipsis'
}

/** What happened. */
export interface Event {
  /** A class of the event lexicon (`death`), or the stem of a verb outside it. */
  readonly class: string
  /** Whether the class is one of the lexicon's. */
  readonly known: boolean
  /** The word that tells of it, lower case: `dead`. */
  readonly trigger: string
  /** The noun that names the event the clause is about: `confrontation`; null when none does. */
  readonly noun: string | null
}

/** What the claim's clause is about: the nearest named thing. */
export interface Subject {
  readonly text: string
  /** Lower-case words of the name, for comparing. */
  readonly words: readonly string[]
}

/** What a value is to its entity; `name` is a date that belongs to a name (`the 2019 Summit`). */
export type Role =
  'level' | 'change' | 'from' | 'to' | 'rate' | 'part' | 'total' | 'rank' | 'threshold' | 'target' | 'forecast' | 'name'

export type Modality = 'fact' | 'possible' | 'planned' | 'hypothetical'

/** Where, when and on whose word a claim holds. */
export interface Scope {
  /** Indices, in the block's claims, of the dates and times that its sentence states beside it, nearest first. */
  readonly times: readonly number[]
  /** Who says so, lower case; null when the text itself does. */
  readonly source: string | null
  readonly quoted: boolean
  readonly negated: boolean
  readonly modality: Modality
  /** Whether the sentence says that the value is newer, or older, than another (`had risen to`, `revised`). */
  readonly update: boolean
  readonly tense: Tense | null
}

export type Tense = 'past' | 'present' | 'future'

/** What a whole sentence speaks of; its claims share one. */
export interface SentenceContext {
  /** Index of the sentence in its block reading. */
  readonly sentence: number
  /** Stems of its content words, in order, each once. */
  readonly stems: readonly string[]
  /** Lower-case words of the proper names in it, each once. */
  readonly names: readonly string[]
  /** Classes of all events it tells of, each once. */
  readonly events: readonly string[]
  /** Words that tell its event from others of the kind, each once: `second`, `another`, `previous`. */
  readonly apart: readonly string[]
}

/** What a claim is about: everything but its value. */
export interface About {
  readonly entity: Entity | null
  readonly event: Event | null
  readonly subject: Subject | null
  readonly role: Role
  readonly scope: Scope
  readonly context: SentenceContext
  readonly near: NearStems
}

/** Stems of the content words nearest to a claim on either side, the nearest first: up to four each. */
export interface NearStems {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A value tied to what it is about. Offsets are relative to the block, so that a block's claims can be kept by content. */
export type Claim = Mention & About

export type QuantityClaim = QuantityMention & About
export type TemporalClaim = TemporalMention & About

/** A claim in its document: resolved against the date of writing, subjects carried over from earlier blocks. */
export type DocumentClaim = Claim & {
  /** Index of the block in the document. */
  readonly block: number
  /** Running number of the claim in the document. */
  readonly index: number
  /** Null for quantities. */
  readonly resolved: ResolvedTime | null
  /** Indices, in the document's claims, of the dates and times stated beside it, nearest first. */
  readonly times: readonly number[]
}
