/** Numbers between two ends; an end at infinity is always open. */
export interface Interval {
  readonly min: number
  readonly max: number
  readonly minOpen: boolean
  readonly maxOpen: boolean
}

/** `[value, value]` */
export function exactly(value: number): Interval {
  const small = Number.isInteger(value) && value >= 0 && value < counts.length ? counts[value] : undefined
  return small ?? closed(value, value)
}

/** The counts that most texts are full of share one interval each, whoever holds them. */
const counts: readonly Interval[] = Array.from({length: 128}, (_, value) => closed(value, value))

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

/** Every sum of a number of each. */
export function add(a: Interval, b: Interval): Interval {
  return {min: a.min + b.min, max: a.max + b.max, minOpen: a.minOpen || b.minOpen, maxOpen: a.maxOpen || b.maxOpen}
}

/** Every difference of a number of `a` and one of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, {min: -b.max, max: -b.min, minOpen: b.maxOpen, maxOpen: b.minOpen})
}

/** Every product of a number of each, both at least 0. */
export function multiply(a: Interval, b: Interval): Interval {
  return {
    min: product(a.min, b.min),
    max: product(a.max, b.max),
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen
  }
}

/** Every quotient of a number of `a`, at least 0, and one of `b`, above 0. */
export function divide(a: Interval, b: Interval): Interval {
  return multiply(a, {min: 1 / b.max, max: b.min > 0 ? 1 / b.min : Infinity, minOpen: b.maxOpen, maxOpen: b.minOpen})
}

/** Nothing times anything is nothing, also where there is no upper end. */
function product(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y
}

function isBelow(a: Interval, b: Interval): boolean {
  return a.max < b.min || (a.max === b.min && (a.maxOpen || b.minOpen))
}
