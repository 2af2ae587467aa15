/** Features of something with their weights, in the order in which they are read. Arrays side by side, as each is read of every pair. */
export interface WeightedSum<Input> {
  readonly bias: number
  readonly reads: readonly ((input: Input) => number)[]
  readonly weights: Float64Array
  /** The most that all features behind each can add. */
  readonly mostBehind: Float64Array
}

/** What {@link weightedSum} is made of. */
export interface WeightedFeatures<Name extends string, Input> {
  readonly bias: number
  readonly weights: Readonly<Record<Name, number>>
  readonly features: Readonly<Record<Name, (input: Input) => number>>
}

/** @param order Features in the order in which they are read; all but the first from 0 to 1. */
export function weightedSum<Name extends string, Input>(
  order: readonly Name[],
  {bias, weights, features}: WeightedFeatures<Name, Input>
): WeightedSum<Input> {
  const most = order.map((name) => Math.max(0, weights[name]))
  return {
    bias,
    reads: order.map((name) => features[name]),
    weights: Float64Array.from(order, (name) => weights[name]),
    mostBehind: Float64Array.from(order, (_, i) => most.slice(i + 1).reduce((sum, weight) => sum + weight, 0))
  }
}

/**
 * Add up what the features say.
 *
 * @param least What is below this is all the same: -Infinity stands for it, and no more is read once it is clear.
 */
export function sumOf<Input>(
  {bias, reads, weights, mostBehind}: WeightedSum<Input>,
  input: Input,
  least = -Infinity
): number {
  let sum = bias
  for (let i = 0; i < reads.length; i++) {
    sum += (weights[i] ?? 0) * (reads[i]?.(input) ?? 0)
    if (sum + (mostBehind[i] ?? 0) < least) return -Infinity
  }
  return sum
}
