// For lists as short as the words of a sentence: looking through one costs less than making a set of it, and putting it in order by
// insertion less than what is made for long ones.

/** Whether two lists share a member. */
export function sharesAny<Member>(a: readonly Member[], b: readonly Member[]): boolean {
  for (const member of a) if (b.includes(member)) return true
  return false
}

/** Whether two lists, in each of which a member stands once, have the same members in any order. */
export function haveSame<Member>(a: readonly Member[], b: readonly Member[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member))
}

/** Whether two lists have the same members in the same order. */
export function haveSameInOrder<Member>(a: readonly Member[], b: readonly Member[]): boolean {
  if (a === b) return true
  return a.length === b.length && a.every((member, index) => member === b[index])
}

/** The members in order; equal ones stay in the order that they had. */
export function sorted<Member>(members: readonly Member[], compare: (a: Member, b: Member) => number): Member[] {
  return putInOrder([...members], compare)
}

/** @param list Changed: its members are put in order; equal ones stay in the order that they had. */
export function putInOrder<Member>(list: Member[], compare: (a: Member, b: Member) => number): Member[] {
  for (let index = 1; index < list.length; index++) {
    const member = list[index]
    if (member === undefined) continue
    let at = index
    for (; at > 0; at--) {
      const before = list[at - 1]
      if (before === undefined || compare(before, member) <= 0) break
      list[at] = before
    }
    list[at] = member
  }
  return list
}

export function byNumber(a: number, b: number): number {
  return a - b
}
