import {z} from 'zod'
import {relations, type RelationName} from '../claims/relations.js'
import type {Mention, Modality, Role} from '../claims/claim.js'
import type {Hedge} from '../values/amount.js'
import type {DatePart} from '../values/partial-date.js'
import {measuredProperties} from '../values/measured-property.js'
import {dimensions} from '../values/unit.js'
import type {Severity} from './finding.js'

/**
 * The closed vocabulary of rule files. Each list spells out a type of the claim model; the compiler holds the two
 * against each other.
 */
export const severity = spelled<Severity>()(['error', 'warning', 'info'])

export const claimKind = spelled<Mention['kind']>()(['quantity', 'date', 'time', 'duration', 'set'])

/** What is measured; a count has no unit, and so a word of its own here. */
export const dimension = z.enum(['count', ...dimensions])

/** What is measured; a count that measures nothing but itself, or a quantity whose property is not named, has `none`. */
export const measuredProperty = z.enum(['none', ...measuredProperties])

export const role = spelled<Role>()([
  'level',
  'change',
  'from',
  'to',
  'rate',
  'part',
  'total',
  'rank',
  'threshold',
  'target',
  'forecast',
  'compared',
  'name'
])

export const modality = spelled<Modality>()(['fact', 'possible', 'planned', 'hypothetical'])

export const hedge = spelled<Hedge | 'none'>()([
  'none',
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'nearly',
  'between',
  'indefinite'
])

/** The parts of a date that a rule may ask for; a rule has no use for the others. */
export const datePart = z.enum([
  'year',
  'decade',
  'century',
  'season',
  'quarter',
  'month',
  'week',
  'day',
  'weekday',
  'dayPart',
  'hour',
  'minute'
] satisfies readonly DatePart[])

/** Whether the claim's clause tells an event: any, one of the event lexicon's classes, or none. */
export const eventMention = z.enum(['any', 'known', 'none'])

// The keys of an object literal are exactly its type's; Object.keys only forgets that.
export const relationName = z.enum(Object.keys(relations) as RelationName[])

/** An enumeration that the compiler checks: a word that the type lacks, or one of the type's that is left out, is an error. */
function spelled<Word extends string>() {
  return <const List extends readonly Word[]>(words: Exclude<Word, List[number]> extends never ? List : never) =>
    z.enum(words)
}
