import type {DatePart, PartialDate} from './partial-date.js'

export type Timex3Type = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A step from a point in time that the text leaves unsaid: `yesterday`, `last Friday`, `three weeks ago`. */
export interface RelativeTime {
  /** What the step is counted from: the date of writing, or the last date the text spoke of (`the next day`). */
  readonly anchor: 'writing' | 'narrative'
  readonly unit:
    | 'day'
    | 'week'
    | 'weekend'
    | 'month'
    | 'quarter'
    | 'season'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
    | 'hour'
    | 'minute'
    | 'second'
  /** How many units on (negative: back); 0 is the current one. */
  readonly count: number
  /** How fine the result is; `three weeks ago` gives a day or a week. */
  readonly grain:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'season'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
}

/** What a temporal expression means, as far as its own words say. */
export interface TemporalValue {
  readonly type: Timex3Type
  /** The parts that the words state. */
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
  readonly timex3: {readonly type: Timex3Type; readonly value: string}
  /** EDTF of what is stated, `XXXX-09-04`; null where EDTF has no form for it. */
  readonly edtf: string | null
  /** Parts that were not stated and had to be inferred (a year from the date of writing). */
  readonly inferred: PartialDate
  /** Stated and inferred parts together. */
  readonly parts: PartialDate
}

export type {DatePart, PartialDate}
