import type {PartialDate, Season} from './partial-date.js'

/** Codes of ISO 8601-2: seasons of no hemisphere, quarters, halves. */
const seasonCodes: Readonly<Record<Season, number>> = {spring: 21, summer: 22, autumn: 23, winter: 24}
const firstQuarterCode = 33
const firstHalfCode = 40

/**
 * EDTF (ISO 8601-2) of a date, `X` for unknown digits: `2020-05-03`, `XXXX-09-04`, `199X`, `2020-22`, `1900~`.
 *
 * @returns Null where EDTF has no form: a bare weekday, a week, a time without a whole date, a fiscal year, a part of a month.
 */
export function formatEdtf(parts: PartialDate): string | null {
  if (parts.fiscal || parts.part !== undefined) return null
  const date = formatDate(parts)
  if (date === null) return null
  if (parts.hour === undefined) return parts.dayPart === undefined ? `${date}${parts.approximate ? '~' : ''}` : null
  const whole =
    parts.year !== undefined && parts.month !== undefined && parts.day !== undefined && parts.minute !== undefined
  return whole ? `${date}T${two(parts.hour)}:${two(parts.minute)}:${two(parts.second ?? 0)}` : null
}

function formatDate(parts: PartialDate): string | null {
  const year = parts.year === undefined ? 'XXXX' : formatYear(parts.year)
  if (parts.month !== undefined)
    return `${year}-${two(parts.month)}${parts.day === undefined ? '' : `-${two(parts.day)}`}`
  if (parts.week !== undefined || parts.weekend) return null
  if (parts.season !== undefined) return `${year}-${seasonCodes[parts.season]}`
  if (parts.quarter !== undefined) return `${year}-${firstQuarterCode + parts.quarter - 1}`
  if (parts.half !== undefined) return `${year}-${firstHalfCode + parts.half - 1}`
  if (parts.day !== undefined || parts.weekday !== undefined || parts.holiday) return null
  if (parts.year !== undefined) return year
  if (parts.decade !== undefined) return `${String(Math.floor(parts.decade / 10)).padStart(3, '0')}X`
  if (parts.century !== undefined && parts.century >= 0) return `${two(parts.century / 100)}XX`
  return null
}

function formatYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
