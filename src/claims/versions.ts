// For the lists that the versions of a text are made of: most of a version stands in the one before, at its beginning and at its end.

/** Where a version is another than the one before: its members from `start` up to `now` stand for those from `start` up to `before`. */
export interface Change {
  readonly start: number
  readonly before: number
  readonly now: number
}

/** The change between two versions of a list, members being the same where they are one object. */
export function changeBetween(before: readonly unknown[], now: readonly unknown[]): Change {
  const shorter = Math.min(before.length, now.length)
  let start = 0
  while (start < shorter && before[start] === now[start]) start++
  let [endBefore, endNow] = [before.length, now.length]
  while (endBefore > start && endNow > start && before[endBefore - 1] === now[endNow - 1]) {
    endBefore--
    endNow--
  }
  return {start, before: endBefore, now: endNow}
}

/** Members that a function may be given one by one. */
const mostArguments = 1000

/** A list with other members where it has changed. */
export function replaced<Member>(
  list: readonly Member[],
  {start, before}: Pick<Change, 'start' | 'before'>,
  members: readonly Member[]
): Member[] {
  if (members.length > mostArguments) return list.slice(0, start).concat(members, list.slice(before))
  return list.toSpliced(start, before - start, ...members)
}

/** How much further on what stands behind a change stands now; less than none where it stands further up. */
export function shiftBehind({before, now}: Change): number {
  return now - before
}

/** The same for numbers. @param by What is added to those behind. */
export function replacedNumbers(
  list: Int32Array,
  {start, before}: Pick<Change, 'start' | 'before'>,
  members: readonly number[],
  by = 0
): Int32Array {
  const end = start + members.length
  const now = new Int32Array(end + list.length - before)
  now.set(list.subarray(0, start))
  now.set(members, start)
  now.set(list.subarray(before), end)
  if (by !== 0) for (let i = end; i < now.length; i++) now[i] = (now[i] ?? 0) + by
  return now
}

/** Where a member of a version stood in the one before, by its place; -1 where it has come. */
export type PlaceBefore = (place: number) => number

/** Members that stand inside the change may have stood there before, too. */
export function placesBefore<Member>(before: readonly Member[], now: readonly Member[], change: Change): PlaceBefore {
  const {start} = change
  const inside = new Map(before.slice(start, change.before).map((member, i) => [member, start + i]))
  return (place) => {
    if (place < start) return place
    const member = now[place]
    return place >= change.now ? place - shiftBehind(change) : member === undefined ? -1 : (inside.get(member) ?? -1)
  }
}
