import type {Amount} from '../values/amount.js'
import type {ResolvedTime, TemporalValue} from '../values/temporal.js'
import type {MeasuredProperty} from '../values/measured-property.js'
import type {Unit} from '../values/unit.js'

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
  /** Where the number's own form tells it: `aged 34`, `3-1`, `5ft 11in`. */
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
  /**
   * The event class that the head noun belongs to, so that `deal` meets `contract` and `fatality` meets `death`; null for
   * the nouns of things.
   */
  readonly class: string | null
  /** Words before the head that narrow it, as written: `Indian`. */
  readonly modifiers: readonly string[]
  /** Stems of the words behind the head that narrow it: `Americans who have no coverage`, `patients with asthma`. */
  readonly restriction: readonly string[]
  /**
   * Whose it is, singular, lower case: `town` in `the population of the town` and `the town's population`; the head of the
   * noun phrase behind `of`, or of the possessor. Null where the words name nobody.
   */
  readonly of: string | null
  /** Whether an article points back at it: `the 30 soldiers`. */
  readonly definite: boolean
  /**
   * Where it was found: right behind its number, behind an `of`, before the number over a verb or preposition, before the
   * comma that sets the number off (`the border, 2,600 miles long,`), or in the number before (`20 people dead and 45 injured`).
   */
  readonly found: 'behind' | 'of' | 'before' | 'apposition' | 'ellipsis'
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

/** What the claim's clause is about: a named thing. */
export interface Subject {
  /** The name as the text first gives it in full; in the block stage, as its sentence writes it. */
  readonly text: string
  /** Lower-case words of the name, for comparing. */
  readonly words: readonly string[]
  /**
   * How sure it is. `clause`: the name is the grammatical subject of the claim's clause, the possessor or the bearer of what is
   * measured (`Holt, 34,`). `carried`: the clause has a pronoun or a definite description there (`he`, `the company`) that only
   * one name before fits. `near`: the name only stands near; two claims with different near names may still be of one thing.
   */
  readonly found: 'clause' | 'carried' | 'near'
}

/**
 * What a clause is about in place of a name: a pronoun or definite description (`she`, `the company`, `the 34-year-old`), or a
 * capitalised first word that is a name only if the text names it elsewhere (`Holt has four sons.`).
 */
export interface Reference {
  /** As written, lower case. */
  readonly text: string
  /** What it can stand for by its form alone. */
  readonly stands: NamedKind
  /** Head noun of a description, singular: `company`; null for a pronoun. */
  readonly noun: string | null
  readonly form: 'pronoun' | 'description' | 'first-word'
}

/**
 * What a value is to its entity. `name` is a date that belongs to a name (`the 2019 Summit`). `compared` is a value that another
 * is held against, and so holds of another time or thing: `12 a year earlier`, `up from`, `twice as many as 12`.
 */
export type Role =
  | 'level'
  | 'change'
  | 'from'
  | 'to'
  | 'rate'
  | 'part'
  | 'total'
  | 'rank'
  | 'threshold'
  | 'target'
  | 'forecast'
  | 'compared'
  | 'name'

export type Modality = 'fact' | 'possible' | 'planned' | 'hypothetical'

/** Where, when and on whose word a claim holds. */
export interface Scope {
  /** Indices, in the block's claims, of the dates and times that its sentence states beside it, nearest first. */
  readonly times: readonly number[]
  /** Where, lower case, as its clause says (`in the north of Norfell` is `norfell`); null when it names no place. */
  readonly place: string | null
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

/** What a name or a reference stands for: `person` is a man or a woman, `any` may be all of these. */
export type NamedKind = 'man' | 'woman' | 'person' | 'thing' | 'any'

/** A name in a sentence, and what the sentence tells of what it names. */
export interface Named {
  readonly text: string
  /** Lower-case words of the name, titles left out. */
  readonly words: readonly string[]
  /** What it names, as far as the words in and around it tell. */
  readonly kind: NamedKind
  /** What the sentence says it is, singular: `mayor` in `Maren Holt, the mayor,` and in `Mayor Holt`. */
  readonly nouns: readonly string[]
  /** Lower-case short form in brackets behind it: `who` in `World Health Organization (WHO)`; null for none. */
  readonly alias: string | null
}

/** The names of a sentence, for whoever speaks of them again. */
export interface SentenceNames {
  readonly named: readonly Named[]
  /** Index in `named` of the sentence's grammatical subject; -1 where that is none of them. */
  readonly subject: number
  /** What stands in the place of a name as the sentence's subject. */
  readonly reference: Reference | null
}

/** A number that names one of a series: `section` `4`, `version` `3.12.0`, `bit` `32` of the 32-bit library. Lower case, singular. */
export interface Label {
  readonly series: string
  readonly member: string
}

/** A thing that another has, by their stems: `wing` of `parti`, in "the party's youth wing". */
export interface Owned {
  readonly owner: string
  readonly thing: string
}

/** What a whole sentence speaks of; its claims share one. */
export interface SentenceContext {
  /** Index of the sentence in its block reading. */
  readonly sentence: number
  /** Stems of its content words, in order. */
  readonly words: readonly string[]
  /** The same, each once; one list where no word stands twice. */
  readonly stems: readonly string[]
  /** Lower-case words of the proper names in it, each once. */
  readonly names: readonly string[]
  /** Classes of all events it tells of, each once. */
  readonly events: readonly string[]
  /** Words that tell its event from others of the kind, each once: `second`, `another`, `previous`. */
  readonly apart: readonly string[]
  /** Words that are told in contrast to others, in the singular, each once: `old`, `weekday`. */
  readonly contrasts: readonly string[]
  /** What its numbers name instead of counting, in order; of another series, what the block named last before it. */
  readonly labels: readonly Label[]
  /** What it begins to speak of, where another has it; else null. */
  readonly owned: Owned | null
  readonly naming: SentenceNames
  /** The names of the sentences right before, in order, where no claims stand in them and this one speaks of somebody again. */
  readonly namingBefore: readonly SentenceNames[]
}

/** What a claim is about: everything but its value. */
export interface About {
  readonly entity: Entity | null
  /**
   * What is measured, normalised, so that `the border, 2,600 miles long` meets `the 2,100-mile border` and `priced at $20`
   * meets `cost $20`. Null where no word names it: null is compatible with any property, two different ones are not.
   */
  readonly property: MeasuredProperty | null
  readonly event: Event | null
  /** Null where nothing is named, or where only a reference that was not resolved stands. */
  readonly subject: Subject | null
  /** What stands in the place of a name, resolved or not; null where the clause has a name or nothing. */
  readonly reference: Reference | null
  readonly role: Role
  readonly scope: Scope
  readonly context: SentenceContext
  /** How many of the sentence's content words stand before it. */
  readonly wordsBefore: number
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
  /**
   * The named thing that the subject is, told by the words in which the document first names it, lower case; one for all mentions
   * of it: `Gen. Wei Fenghe`, `Wei`, `he`; `World Health Organization (WHO)`, `WHO`. Null where the subject is.
   */
  readonly thing: string | null
  /** Index of the date that the paragraph stated last before, where the sentence states none itself; else null. */
  readonly paragraphTime: number | null
}
