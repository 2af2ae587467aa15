import type {DocumentClaim, QuantityClaim, TemporalClaim} from '../claims/claim.js'
import {weekdayName} from '../lexicons/calendar-names.js'
import {counterpartOf} from '../lexicons/conversions.js'
import {daysInMonth, epochDay, weekdayOf} from '../values/calendar.js'
import {roundToDigits} from '../values/rounding.js'
import {convert} from '../values/unit-conversion.js'

/**
 * What a reader may want beside a claim: the weekday of a full date that names none, `Friday`, or a measure in the other
 * system, `3,400 km`.
 *
 * @returns null where there is nothing to add.
 */
export function hintFor(claim: DocumentClaim): string | null {
  return claim.kind === 'quantity' ? conversionHint(claim) : weekdayHint(claim)
}

function weekdayHint({kind, time}: TemporalClaim): string | null {
  const {year, month, day, weekday} = time.stated
  if (kind !== 'date' || weekday !== undefined || year === undefined || month === undefined || day === undefined)
    return null
  return day <= daysInMonth(year, month) ? weekdayName(weekdayOf(epochDay(year, month, day))) : null
}

/** A hint is for orientation: more digits than this would look like a claim of its own. */
const digits = 3

function conversionHint({amount, unit, role}: QuantityClaim): string | null {
  const counterpart = unit && counterpartOf(unit)
  // A difference of temperatures converts in another way, and a hint must not be wrong.
  if (!counterpart || (unit.dimension === 'temperature' && role !== 'level')) return null
  const ends = amount.upper === null ? [amount.number] : [amount.number, amount.upper]
  const converted = ends.map(({value}) => roundToDigits(convert(value, unit, counterpart.unit), digits))
  return `${converted.map(grouped).join('–')} ${counterpart.symbol}`
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', {maximumFractionDigits: 6})
}
