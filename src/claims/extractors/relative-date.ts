import {definiteUnits} from './temporal/definite-unit.js'
import {namedReferences, references} from './temporal/references.js'
import {withPart} from './temporal/parts.js'
import {directedNames, directedUnits, relativeDays, sameUnits, shiftedUnits} from './temporal/relative.js'
import {firstOf, temporalExtractor} from './temporal/scan.js'

/**
 * Reads dates that are a step from another: `yesterday`, `last Friday`, `three weeks ago`, `later that day`. What they
 * come to is known once the date of writing is.
 */
export const relativeDateExtractor = temporalExtractor(
  'relative-date',
  'date',
  withPart(
    firstOf([
      [relativeDays, 'day'],
      [sameUnits, 'unit', 'samePeriod'],
      [shiftedUnits, 'unit'],
      [directedNames, 'weekday', 'month', 'season', 'holidays'],
      [directedUnits, 'unit'],
      [definiteUnits, 'unit'],
      [references, 'reference'],
      [namedReferences, 'namedReference']
    ])
  )
)
