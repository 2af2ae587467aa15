import type {DatePart, PartialDate} from './partial-date.js'

export type Timex3Type = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** How fine a step or its result is. */
export type TimeGrain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/**
 * A step from a point in time that the text leaves unsaid: `yesterday`, `last Friday`, `three weeks ago`.
 *
 * Where the expression also states the part that `unit` names, the step counts occurrences of it: `last Friday` is
 * `{unit: 'day', count: -1}` with weekday 5, the last Friday before the anchor; `last June` is `{unit: 'month', count: -1}`
 * with month 6. A stated part finer than the unit is taken inside the result: `Friday of last week` is
 * `{unit: 'week', count: -1}` with weekday 5.
 */
export interface RelativeTime {
  /** What the step is counted from: the date of writing, or the last date the text spoke of (`the next day`). */
  readonly anchor: 'writing' | 'narrative'
  readonly unit: TimeGrain
  /** How many units on (negative: back); 0 is the current one. Whole. */
  readonly count: number
  /** How fine the result is; `three weeks ago` gives a week. */
  readonly grain: TimeGrain
}

/** What a temporal expression means, as far as its own words say. */
export interface TemporalValue {
  readonly type: Timex3Type
  /** The parts that the words state; in a range, also those that its other end states for both. */
  readonly stated: PartialDate
  /** A step to be taken once the date of writing is known; null for an expression that needs none. */
  readonly relative: RelativeTime | null
  /** ISO 8601 duration of a DURATION, or the period of a SET: `P3W`. */
  readonly duration: string | null
  /** TIMEX3 value where it depends on nothing but the words (`PRESENT_REF`, `P3W`, `1990`); else null until resolved. */
  readonly fixedTimex3: string | null
}

/** A temporal value after resolution against the date of writing. */
export interface ResolvedTime {
  /** Unknown places are `X`: `XXXX-09-04`, `XXXX-WXX-5`, and `XXXX-XX` for `last month` without a date of writing. */
  readonly timex3: {readonly type: Timex3Type; readonly value: string}
  /** EDTF of what is stated, `XXXX-09-04`; null where EDTF has no form for it. */
  readonly edtf: string | null
  /** Parts that were not stated and had to be inferred (a year from the date of writing). */
  readonly inferred: PartialDate
  /** Stated and inferred parts together. */
  readonly parts: PartialDate
  /**
   * Inferred parts that are only the likeliest: the year nearest to the date of writing, the week of a bare weekday, the
   * day of a bare time. A comparison does not rest on them.
   */
  readonly assumed: readonly DatePart[]
}

export type {DatePart, PartialDate}
