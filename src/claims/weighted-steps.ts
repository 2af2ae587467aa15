/** One feature of a sum to be read, and the most that all behind it can add. */
export interface WeightedStep<Name> {
  readonly name: Name
  readonly weight: number
  readonly mostBehind: number
}

/** @param order Features in the order in which they are read; all but the first from 0 to 1. */
export function weightedSteps<Name extends string>(
  order: readonly Name[],
  weights: Readonly<Record<Name, number>>
): readonly WeightedStep<Name>[] {
  const most = order.map((name) => Math.max(0, weights[name]))
  return order.map((name, i) => ({
    name,
    weight: weights[name],
    mostBehind: most.slice(i + 1).reduce((sum, weight) => sum + weight, 0)
  }))
}
