/** TIMEX3 designators of units of time; those after `T` are of the clock. */
const designators: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['weekend', 'WE'],
  ['week', 'W'],
  ['fortnight', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['season', 'S'],
  ['half', 'H'],
  ['year', 'Y'],
  ['decade', 'Y'],
  ['century', 'Y'],
  ['millennium', 'Y']
])

/** Units that are written as a multiple of a smaller one. */
const multiples: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['decade', 10],
  ['century', 100],
  ['millennium', 1000]
])

/**
 * TIMEX3 value of a duration: `('3', 'week')` is `P3W`, `('90', 'minute')` is `PT90M`, `('2', 'decade')` is `P20Y`.
 *
 * @param decimal Plain decimal string, or `X` for an amount that is not a number (`several weeks` is `PXW`).
 * @param unitLabel English singular of the unit.
 * @returns Null when the unit is none of time.
 */
export function timex3Duration(decimal: string, unitLabel: string): string | null {
  const designator = designators.get(unitLabel)
  if (designator === undefined) return null
  const clock = designator.startsWith('T')
  if (decimal === 'X')
    return clock ? `PTX${designator.slice(1)}` : `PX${multiples.get(unitLabel) === 10 ? 'DE' : designator}`
  // "half an hour" is thirty minutes; TIMEX3 writers keep other fractions: P2.5Y.
  if (unitLabel === 'hour' && decimal === '0.5') return 'PT30M'
  const factor = multiples.get(unitLabel)
  const shown = factor === undefined ? decimal : String(Number(decimal) * factor)
  return clock ? `PT${shown}${designator.slice(1)}` : `P${shown}${designator}`
}
