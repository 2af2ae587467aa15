import lexicons from '#compiled/lexicons' with {type: 'json'}
import type {CalendarDay} from '../values/calendar.js'

const {months, numberedDays, weekdays} = lexicons.calendar
const byText = new Map(numberedDays.map(({text, ...day}) => [text, day]))

/** The day that is known by its numbers alone: `9/11`. */
export function numberedDay(text: string): CalendarDay | null {
  return byText.get(text) ?? null
}

/** English name of an ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayName(weekday: number): string {
  return capitalised(weekdays.find((d) => d.weekday === weekday)?.name ?? '')
}

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return capitalised(months.find((d) => d.month === month)?.name ?? '')
}

/** Word lists are in lower case; names of the calendar are not. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
