import type {Lexicons} from './schemas.js'
import type {HolidayRule} from '../values/calendar.js'
import type {DayPartName, Season} from '../values/partial-date.js'

export type UnitName = Lexicons['temporal-words']['units'][number]['unit']

/** How a step is counted: `last` is one back from the time of writing, `the following` one on from the time told of. */
export interface Step {
  readonly count: number
  readonly anchor: 'writing' | 'narrative'
}

/** A holiday's name after its first word, and the rule that dates it. */
export interface HolidayName {
  /** Lower-case tokens of the whole name. */
  readonly tokens: readonly string[]
  readonly rule: HolidayRule
}

/** All that one word can be in a temporal expression; undefined what it cannot be. */
export interface TemporalWord {
  /** Counts the words of the lists, from 0: what is known by the word is kept in an array. */
  readonly number: number
  readonly month: number | undefined
  readonly weekday: number | undefined
  readonly season: Season | undefined
  readonly dayPart: DayPartName | undefined
  /** A month, weekday or holiday is written short: `Sept`. */
  readonly abbreviation: true | undefined
  /** The name is also a common word or a person's name: `May`. */
  readonly doubtful: true | undefined
  readonly holidays: readonly HolidayName[] | undefined
  readonly unit: UnitName | undefined
  readonly plural: true | undefined
  /** Days from the day of writing: `yesterday` is -1. */
  readonly day: number | undefined
  readonly direction: Step | undefined
  readonly shift: Step | undefined
  readonly partAdjective: 'start' | 'mid' | 'end' | undefined
  readonly partNoun: 'start' | 'mid' | 'end' | undefined
  /** `nineties` is 90. */
  readonly decade: number | undefined
  readonly era: 'bc' | 'ad' | undefined
  readonly meridiem: 'am' | 'pm' | undefined
  readonly oclock: true | undefined
  readonly zone: true | undefined
  readonly universal: true | undefined
  readonly clockHour: number | undefined
  readonly frequency: string | undefined
  readonly each: true | undefined
  readonly times: true | undefined
  readonly vague: true | undefined
  readonly reference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' | undefined
  /** The noun of `the past`, `the future`. */
  readonly namedReference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' | undefined
  /** `the near future` */
  readonly referenceAdjective: true | undefined
  /** `the same period last year`: a stretch that is no unit. */
  readonly samePeriod: true | undefined
  readonly sameWord: true | undefined
  /** Leads to the stretch that is spoken of: "for the quarter". */
  readonly stretchPreposition: true | undefined
  readonly datePreposition: true | undefined
  /** `circa 1900`: the year is only near. */
  readonly approximator: true | undefined
  readonly yearPreposition: true | undefined
  readonly functionWord: true | undefined
  readonly counted: true | undefined
  readonly bound: true | undefined
  readonly durationLead: true | undefined
  readonly lengthSuffix: true | undefined
  readonly longWord: string | undefined
  readonly possessive: true | undefined
  readonly rangeJoint: true | undefined
  readonly clockLead: true | undefined
  readonly clockJoint: true | undefined
  readonly hourLead: true | undefined
  /** Shows, behind a bare "am", that it is a verb. */
  readonly verbAm: true | undefined
  readonly zoneTail: true | undefined
  readonly yearPrefix: true | undefined
  readonly yearVerb: true | undefined
  readonly periodPreposition: true | undefined
  /** `earlier` this month. */
  readonly withinPeriod: true | undefined
  readonly workingDay: true | undefined
  readonly final: true | undefined
  readonly fiscal: true | undefined
  readonly label: true | undefined
  /** Whether an expression can hang on this word alone; every expression has such a word or a digit. */
  readonly head: true | undefined
}

/** What a list says of a word. */
export type TemporalEntry = {readonly [key in keyof Omit<TemporalWord, 'number'>]?: TemporalWord[key]}

/**
 * A word of what the lists say of it. Every field is written out, those that say nothing too: words of one shape are read many times
 * faster than words each with fields of its own.
 */
export function temporalWordOf(entry: TemporalEntry, number: number): TemporalWord {
  return {
    number,
    month: entry.month,
    weekday: entry.weekday,
    season: entry.season,
    dayPart: entry.dayPart,
    abbreviation: entry.abbreviation,
    doubtful: entry.doubtful,
    holidays: entry.holidays,
    unit: entry.unit,
    plural: entry.plural,
    day: entry.day,
    direction: entry.direction,
    shift: entry.shift,
    partAdjective: entry.partAdjective,
    partNoun: entry.partNoun,
    decade: entry.decade,
    era: entry.era,
    meridiem: entry.meridiem,
    oclock: entry.oclock,
    zone: entry.zone,
    universal: entry.universal,
    clockHour: entry.clockHour,
    frequency: entry.frequency,
    each: entry.each,
    times: entry.times,
    vague: entry.vague,
    reference: entry.reference,
    namedReference: entry.namedReference,
    referenceAdjective: entry.referenceAdjective,
    samePeriod: entry.samePeriod,
    sameWord: entry.sameWord,
    stretchPreposition: entry.stretchPreposition,
    datePreposition: entry.datePreposition,
    approximator: entry.approximator,
    yearPreposition: entry.yearPreposition,
    functionWord: entry.functionWord,
    counted: entry.counted,
    bound: entry.bound,
    durationLead: entry.durationLead,
    lengthSuffix: entry.lengthSuffix,
    longWord: entry.longWord,
    possessive: entry.possessive,
    rangeJoint: entry.rangeJoint,
    clockLead: entry.clockLead,
    clockJoint: entry.clockJoint,
    hourLead: entry.hourLead,
    verbAm: entry.verbAm,
    zoneTail: entry.zoneTail,
    yearPrefix: entry.yearPrefix,
    yearVerb: entry.yearVerb,
    periodPreposition: entry.periodPreposition,
    withinPeriod: entry.withinPeriod,
    workingDay: entry.workingDay,
    final: entry.final,
    fiscal: entry.fiscal,
    label: entry.label,
    head: entry.head
  }
}
