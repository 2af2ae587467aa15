/** How much two versions of a text have in common at either end, in UTF-16 units; the two ends overlap in neither. */
export interface CommonEnds {
  readonly start: number
  readonly end: number
}

/** Text that is compared in one go: comparing two slices costs much less than comparing their characters one by one. */
const stride = 4096

export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start + stride <= shorter && before.slice(start, start + stride) === after.slice(start, start + stride))
    start += stride
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  const left = shorter - start
  const [a, b] = [before.length, after.length]
  let end = 0
  while (end + stride <= left && before.slice(a - end - stride, a - end) === after.slice(b - end - stride, b - end))
    end += stride
  while (end < left && before.charCodeAt(a - 1 - end) === after.charCodeAt(b - 1 - end)) end++
  return {start, end}
}
