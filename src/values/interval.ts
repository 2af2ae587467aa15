/** Numbers between two ends; an end at infinity is always open. */
export interface Interval {
  readonly min: number
  readonly max: number
  readonly minOpen: boolean
  readonly maxOpen: boolean
}

/** `[value, value]` */
export function exactly(value: number): Interval {
  return closed(value, value)
}

/** `[min, max]` */
export function closed(min: number, max: number): Interval {
  return {min, max, minOpen: false, maxOpen: false}
}

/** Whether no number lies in both. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a)
}

/** Every number of the interval times `factor`, which is positive. */
export function scale(interval: Interval, factor: number): Interval {
  return {...interval, min: interval.min * factor, max: interval.max * factor}
}

function isBelow(a: Interval, b: Interval): boolean {
  return a.max < b.min || (a.max === b.min && (a.maxOpen || b.minOpen))
}
