import type {PartialDate, Season} from './partial-date.js'
import type {TimeGrain, Timex3Type} from './temporal.js'

const seasonCodes: Readonly<Record<Season, string>> = {spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI'}
const dayPartCodes = {morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI'} as const

/** What stands for a period that is not known, by how fine it is. */
const unknownPeriods: Readonly<Record<TimeGrain, string>> = {
  second: 'XXXX-XX-XXTXX:XX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX'
}

/**
 * TIMEX3 value of a date or time, `X` in the places of what is unknown: `2020-05-03`, `XXXX-09-04`, `XXXX-WXX-5`,
 * `2020-SU`, `2008-W47`, `199`, `2020-05-03T18:40`.
 *
 * @param grain How fine the value is meant to be where its parts do not tell; null when they do.
 */
export function formatTimex3(parts: PartialDate, type: Timex3Type, grain: TimeGrain | null): string {
  const date = formatDate(parts, type === 'TIME' ? 'day' : grain)
  return type === 'TIME' ? date + formatClock(parts) : date
}

function formatDate(parts: PartialDate, grain: TimeGrain | null): string {
  const year = formatYear(parts)
  if (parts.month !== undefined)
    return `${year}-${two(parts.month)}${parts.day === undefined ? '' : `-${two(parts.day)}`}`
  if (parts.day !== undefined) return `${year}-XX-${two(parts.day)}`
  if (parts.weekday !== undefined)
    return `${year}-W${parts.week === undefined ? 'XX' : two(parts.week)}-${parts.weekday}`
  if (parts.weekend) return `${year}-W${parts.week === undefined ? 'XX' : two(parts.week)}-WE`
  if (parts.week !== undefined) return `${year}-W${two(parts.week)}`
  if (parts.season !== undefined) return `${year}-${seasonCodes[parts.season]}`
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter}`
  if (parts.half !== undefined) return `${year}-H${parts.half}`
  if (parts.holiday) return `${year}-XX-XX`
  if (parts.year !== undefined) return year
  if (parts.decade !== undefined) return pad(Math.floor(parts.decade / 10), 3)
  if (parts.century !== undefined)
    return parts.century < 0 ? `BC${two(Math.ceil(-parts.century / 100) - 1)}` : two(parts.century / 100)
  return grain === null ? 'XXXX-XX-XX' : unknownPeriods[grain]
}

function formatYear({year, fiscal}: PartialDate): string {
  if (year === undefined) return fiscal ? 'FYXXXX' : 'XXXX'
  if (year <= 0) return `BC${pad(1 - year, 4)}`
  return `${fiscal ? 'FY' : ''}${pad(year, 4)}`
}

function formatClock({dayPart, hour, minute, second, zone}: PartialDate): string {
  if (hour === undefined) return dayPart === undefined ? '' : `T${dayPartCodes[dayPart]}`
  const clock = `T${two(hour)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}`
  return clock + (zone === 'UTC' || zone === 'GMT' || zone === 'Z' ? 'Z' : '')
}

function two(value: number): string {
  return pad(value, 2)
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
