import type {Elapsed} from './elapsed.js'
import type {LengthOfTime} from './length-of-time.js'

/**
 * The time between two dates, for a message: `5 days`; `15 years (14 to 16)` where the dates leave it open.
 *
 * @param like A length in the unit to tell it in; days where it is null.
 */
export function elapsedText(elapsed: Elapsed, like: LengthOfTime | null): string {
  const {unit, unitDays} = like ?? {unit: 'day', unitDays: 1}
  const shift = elapsed.yearless && elapsed.last < 0 ? 365 : 0
  const [least, most] = [(elapsed.first + shift) / unitDays, (elapsed.last + shift) / unitDays]
  const middle = Math.round((least + most) / 2)
  const told = `${String(middle)} ${middle === 1 ? unit : `${unit}s`}`
  const [low, high] = [Math.round(least), Math.round(most)]
  return low === middle && high === middle ? told : `${told} (${String(low)} to ${String(high)})`
}
