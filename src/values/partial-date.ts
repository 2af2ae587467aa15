import type {HolidayRule} from './calendar.js'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type DayPartName = 'morning' | 'afternoon' | 'evening' | 'night'

/** The parts of a date or time that are known; a part that is absent is unknown, not zero. */
export interface PartialDate {
  /** Astronomical: 0 is 1 BC, -43 is 44 BC. */
  readonly year?: number
  /** First year of a decade or century: 1990 for `the 1990s`, 1900 for `the 20th century`. */
  readonly decade?: number
  readonly century?: number
  readonly season?: Season
  /** 1 to 4. */
  readonly quarter?: number
  /** 1 or 2. */
  readonly half?: number
  /** Whether the year (and its quarter or half) is a fiscal one, whose months are not the calendar's. */
  readonly fiscal?: true
  /** 1 to 12. */
  readonly month?: number
  /** ISO week, 1 to 53; `year` is then the ISO year. */
  readonly week?: number
  /** The Saturday and Sunday of the week. */
  readonly weekend?: true
  /** 1 to 31; a text may state a day that its month does not have. */
  readonly day?: number
  /** ISO weekday, 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number
  /** A holiday, whose month and day follow from the year. */
  readonly holiday?: HolidayRule
  /** Which part of the period that the other parts name: `early May`. */
  readonly part?: 'start' | 'mid' | 'end'
  readonly dayPart?: DayPartName
  /** 0 to 24; 24 is the midnight that ends the day. A text may state an hour that there is not. */
  readonly hour?: number
  /** Whether the hour is one of twelve and nothing tells of which half of the day: `five o'clock`, `5:30`. */
  readonly eitherHalf?: true
  readonly minute?: number
  readonly second?: number
  /** Zone of the clock as written, upper case: `ET`, `UTC`. */
  readonly zone?: string
  /** `circa 1900`: near, not exactly. */
  readonly approximate?: true
}

export type DatePart = keyof PartialDate
