// For the lists that the versions of a text are made of: most of a version stands in the one before, at its beginning and at its end.

/** How many members two lists of any length have in common at either end; the two ends overlap in neither list. */
export function commonEnds<A, B>(
  before: ArrayLike<A>,
  after: ArrayLike<B>,
  areSame: (a: A, b: B) => boolean
): {readonly start: number; readonly end: number} {
  const areSameAt = (i: number, j: number) => {
    const [a, b] = [before[i], after[j]]
    return a !== undefined && b !== undefined && areSame(a, b)
  }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && areSameAt(start, start)) start++
  let end = 0
  while (end < shorter - start && areSameAt(before.length - 1 - end, after.length - 1 - end)) end++
  return {start, end}
}

/** What tells that a member of one version is a member of another. */
export interface Identity<Before, Now> {
  readonly before: (member: Before) => unknown
  readonly now: (member: Now) => unknown
}

/** How the members of a version stand to those of the version before. */
export interface PlacesBefore {
  /** How many at the beginning are the same in both. */
  readonly start: number
  /** Where a member stood, by its place now; -1 for what is new. */
  readonly placeBefore: (place: number) => number
}

/** What is between the common ends of two versions is found wherever it stood; no two members of a version are one. */
export function placesBefore(before: readonly unknown[], now: readonly unknown[]): PlacesBefore {
  const {start, end} = commonEnds(before, now, Object.is)
  const between = new Map<unknown, number>()
  for (let i = start; i < before.length - end; i++) between.set(before[i], i)
  return {
    start,
    placeBefore: (place) => {
      if (place < start) return place
      return place >= now.length - end ? place + before.length - now.length : (between.get(now[place]) ?? -1)
    }
  }
}

/** What each member of a version was in the version before, by its place; undefined for what is new. See {@link placesBefore}. */
export function counterparts<Before, Now>(
  before: readonly Before[],
  now: readonly Now[],
  identity: Identity<Before, Now>
): (place: number) => Before | undefined {
  const {placeBefore} = placesBefore(before.map(identity.before), now.map(identity.now))
  return (place) => {
    const last = placeBefore(place)
    return last < 0 ? undefined : before[last]
  }
}
