import type {Comparator} from './comparator.js'
import {ageBirthYear} from './age-birth-year.js'
import {countOfList} from './count-of-list.js'
import {dateOrder} from './date-order.js'
import {direction} from './direction.js'
import {durationEndpoints} from './duration-endpoints.js'
import {feastDate} from './feast-date.js'
import {grim} from './grim.js'
import {impossibleDate} from './impossible-date.js'
import {malformedNumber} from './malformed-number.js'
import {pValue} from './p-value.js'
import {parentheticalConversion} from './parenthetical-conversion.js'
import {percentChange} from './percent-change.js'
import {percentPoints} from './percent-points.js'
import {percentTotal} from './percent-total.js'
import {product} from './product.js'
import {rangeOrder} from './range-order.js'
import {ranking} from './ranking.js'
import {saidAndDenied} from './said-and-denied.js'
import {sameNameSpelling} from './same-name-spelling.js'
import {shareOfWhole} from './share-of-whole.js'
import {staleMention} from './stale-mention.js'
import {sumOfParts} from './sum-of-parts.js'
import {tally} from './tally.js'
import {temperatureDifference} from './temperature-difference.js'
import {unsupportedNumber} from './unsupported-number.js'
import {weekdayDate} from './weekday-date.js'
import {wordsAndDigits} from './words-and-digits.js'

/** Every check that a rule file may name with `check:`. */
export const comparators = {
  'age-birth-year': ageBirthYear,
  'count-of-list': countOfList,
  'date-order': dateOrder,
  'direction': direction,
  'duration-endpoints': durationEndpoints,
  'feast-date': feastDate,
  'grim': grim,
  'impossible-date': impossibleDate,
  'malformed-number': malformedNumber,
  'p-value': pValue,
  'parenthetical-conversion': parentheticalConversion,
  'percent-change': percentChange,
  'percent-points': percentPoints,
  'percent-total': percentTotal,
  'product': product,
  'range-order': rangeOrder,
  'ranking': ranking,
  'said-and-denied': saidAndDenied,
  'same-name-spelling': sameNameSpelling,
  'share-of-whole': shareOfWhole,
  'stale-mention': staleMention,
  'sum-of-parts': sumOfParts,
  'tally': tally,
  'temperature-difference': temperatureDifference,
  'unsupported-number': unsupportedNumber,
  'weekday-date': weekdayDate,
  'words-and-digits': wordsAndDigits
} as const satisfies Readonly<Record<string, Comparator>>

export type ComparatorName = keyof typeof comparators

// The keys of an object literal are exactly its type's; Object.keys only forgets that.
export const comparatorNames = Object.keys(comparators) as readonly ComparatorName[]
