import type {DayPartName} from '../../../values/partial-date.js'
import {formatTimex3} from '../../../values/timex3.js'

/** `every Monday` is XXXX-WXX-1. */
export function weekdayPattern(weekday: number): string {
  return formatTimex3({weekday}, 'SET', 'week')
}

/** `each May` is XXXX-05. */
export function monthPattern(month: number): string {
  return formatTimex3({month}, 'SET', 'month')
}

/** `every morning` is XXXX-XX-XXTMO. */
export function dayPartPattern(dayPart: DayPartName): string {
  return formatTimex3({dayPart}, 'TIME', 'day')
}

/** `every weekend` */
export const weekendPattern = formatTimex3({weekend: true}, 'SET', 'week')
