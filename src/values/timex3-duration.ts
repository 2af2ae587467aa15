const designators: ReadonlyMap<string, string> = new Map(
  Object.entries({
    year: 'P#Y',
    month: 'P#M',
    week: 'P#W',
    day: 'P#D',
    hour: 'PT#H',
    minute: 'PT#M',
    second: 'PT#S',
    decade: 'P#DE',
    century: 'P#CE',
    millennium: 'P#ML',
    quarter: 'P#Q'
  })
)

/** The TIMEX3 value of a duration: `timex3Duration('3', 'week')` is `P3W`; null for a unit it has no letter for. */
export function timex3Duration(decimal: string, unitLabel: string): string | null {
  return designators.get(unitLabel)?.replace('#', decimal) ?? null
}
