/** The parts of a date or time that are known; a part that is absent is unknown, not zero. */
export interface PartialDate {
  readonly year?: number
  /** First year of a decade or century: 1990 for `the 1990s`, 1900 for `the 20th century`. */
  readonly decade?: number
  readonly century?: number
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter'
  /** 1 to 4. */
  readonly quarter?: number
  /** 1 or 2. */
  readonly half?: number
  /** 1 to 12. */
  readonly month?: number
  /** ISO week, 1 to 53. */
  readonly week?: number
  /** 1 to 31. */
  readonly day?: number
  /** ISO weekday, 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number
  readonly part?: 'start' | 'mid' | 'end'
  readonly dayPart?: 'morning' | 'afternoon' | 'evening' | 'night'
  /** 0 to 24. */
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  /** Offset from UTC in minutes, or a named zone as written (`ET`). */
  readonly zone?: string
}

export type DatePart = keyof PartialDate
