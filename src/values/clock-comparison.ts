import type {Comparison} from './comparison.js'
import type {DayPartName, PartialDate} from './partial-date.js'

/** Minutes of the day, from its midnight on, both ends included. */
interface Minutes {
  readonly first: number
  readonly last: number
}

/** Parts of the day as people use them, loosely; a night runs on past midnight. */
const dayPartMinutes: Readonly<Record<DayPartName, Minutes>> = {
  morning: {first: 0, last: 12 * 60},
  afternoon: {first: 11 * 60, last: 19 * 60},
  evening: {first: 16 * 60, last: 24 * 60},
  night: {first: 17 * 60, last: 31 * 60}
}

const day = 24 * 60

/** Compare times of day; `incomparable` where one has none, or they are told by different clocks. */
export function compareClocks(a: PartialDate, b: PartialDate): Comparison {
  const [first, second] = [minutesOf(a), minutesOf(b)]
  if (!first || !second) return 'incomparable'
  if (a.zone !== b.zone) return a.zone === undefined || b.zone === undefined ? 'compatible' : 'incomparable'
  const turn = a.eitherHalf || b.eitherHalf ? day / 2 : day
  const meets = [-day, -turn, 0, turn, day].some(
    (shift) => first.first <= second.last + shift && second.first + shift <= first.last
  )
  if (!meets) return 'disjoint'
  const same = a.hour === b.hour && a.minute === b.minute && a.second === b.second && a.dayPart === b.dayPart
  return same ? 'equal' : 'compatible'
}

/** "9 p.m." may be said of half past; "9:05 p.m." may not. */
function minutesOf({hour, minute, dayPart}: PartialDate): Minutes | null {
  if (hour === undefined) return dayPart === undefined ? null : dayPartMinutes[dayPart]
  const start = hour * 60 + (minute ?? 0)
  return minute === undefined ? {first: start - 15, last: start + 30} : {first: start, last: start}
}
