// For the lists that the versions of a text are made of: most of a version stands in the one before, at its beginning and at its end.

/** How many members two lists of any length have in common at either end; the two ends overlap in neither list. */
export function commonEnds<A, B>(
  before: readonly A[],
  after: readonly B[],
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

/**
 * Where each member of a version stood in the version before, by its place; -1 for what is new. What is between the common ends of the
 * two is found wherever it stood; no two members of a version are one.
 */
export function placesBefore<Before, Now>(
  before: readonly Before[],
  now: readonly Now[],
  identity: Identity<Before, Now>
): (place: number) => number {
  const {start, end} = commonEnds(before, now, (a, b) => identity.before(a) === identity.now(b))
  const behind = before.length - end
  const between = new Map<unknown, number>()
  for (let i = start; i < behind; i++) {
    const member = before[i]
    if (member !== undefined) between.set(identity.before(member), i)
  }
  return (place) => {
    if (place < start) return place
    if (place >= now.length - end) return place + before.length - now.length
    const member = now[place]
    return member === undefined ? -1 : (between.get(identity.now(member)) ?? -1)
  }
}

/** What each member of a version was in the version before, by its place; undefined for what is new. See {@link placesBefore}. */
export function counterparts<Before, Now>(
  before: readonly Before[],
  now: readonly Now[],
  identity: Identity<Before, Now>
): (place: number) => Before | undefined {
  const placeBefore = placesBefore(before, now, identity)
  return (place) => {
    const last = placeBefore(place)
    return last < 0 ? undefined : before[last]
  }
}
