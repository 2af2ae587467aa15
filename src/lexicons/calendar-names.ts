/** Stands in until the calendar's word list is there. */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
]

/** English name of an ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? ''
}

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return months[month - 1] ?? ''
}
