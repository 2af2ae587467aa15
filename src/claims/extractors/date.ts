import {monthDates} from './temporal/month-date.js'
import {bareMonths, daysAlone, holidays, weekdays} from './temporal/names.js'
import {numericDates} from './temporal/numeric-date.js'
import {withPart} from './temporal/parts.js'
import {centuries, fiscalYears, halves, quarters, seasons, yearQuarters} from './temporal/periods.js'
import {firstOf, temporalExtractor} from './temporal/scan.js'
import {decades, years} from './temporal/years.js'

/**
 * Reads dates that name a point or period of the calendar: `May 3, 2020`, `Friday, Sept. 4`, `early 1990s`, `Q3 2020`,
 * `Labor Day`. "may", "march", "fall", "2019 people" are none.
 */
export const dateExtractor = temporalExtractor(
  'date',
  'date',
  withPart(
    firstOf([
      [holidays, 'holidays'],
      [weekdays, 'weekday'],
      [numericDates, 'number'],
      [monthDates, 'month'],
      [fiscalYears, 'number'],
      [quarters, 'number', 'unit'],
      [halves, 'number', 'unit'],
      [seasons, 'season'],
      [yearQuarters, 'number'],
      [decades, 'number', 'decade'],
      [centuries, 'unit'],
      [years, 'number'],
      [bareMonths, 'month'],
      [daysAlone, 'number']
    ])
  )
)
