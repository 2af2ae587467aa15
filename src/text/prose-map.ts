/**
 * Where each character of a block's prose stands in the source.
 *
 * Prose and source run in step over long stretches and part only at markup, entities and escapes, so the map keeps
 * one segment a stretch. Segment `i` covers the prose offsets from `prose[i]` up to `prose[i + 1]` (the last one up to
 * `proseLength`). Inside it, offset `p` stands at source offset `source[i] + p - prose[i]`, unless the stretch has
 * another length in the source (`&nbsp;` is one character of prose and six of source): then the whole stretch stands
 * for the source from `source[i]` up to `sourceEnd[i]`.
 *
 * All offsets are UTF-16 code units, those of the source counted from `origin`, so that a map moves with its block.
 */
export interface ProseMap {
  /** The one thing that changes: where versions of a text follow each other, a map moves with its block. */
  origin: number
  readonly prose: readonly number[]
  readonly source: readonly number[]
  readonly sourceEnd: readonly number[]
  readonly proseLength: number
}

/** The map of prose that is a plain slice of the source, `length` units from `sourceOffset` on. */
export function identityMap(sourceOffset: number, length: number): ProseMap {
  return {origin: sourceOffset, prose: fromStart, source: fromStart, sourceEnd: [length], proseLength: length}
}

/** Where the only segment of prose begins that is a slice of its source; one list for all of them. */
const fromStart: readonly number[] = [0]

/** Source offset at which the prose character at `proseOffset` begins. */
export function sourceStart(map: ProseMap, proseOffset: number): number {
  const index = segmentAt(map, proseOffset)
  const start = map.origin + at(map.source, index)
  return isStep(map, index) ? start + proseOffset - at(map.prose, index) : start
}

/** Source offset just after the prose character that ends at `proseOffset` (exclusive, so at least 1). */
export function sourceEnd(map: ProseMap, proseOffset: number): number {
  if (proseOffset <= 0) return sourceStart(map, 0)
  const index = segmentAt(map, proseOffset - 1)
  const inSource = isStep(map, index)
    ? at(map.source, index) + proseOffset - at(map.prose, index)
    : at(map.sourceEnd, index)
  return map.origin + inSource
}

/** Index of the segment that holds `proseOffset`: the last one that begins at or before it. */
function segmentAt(map: ProseMap, proseOffset: number): number {
  let low = 0
  let high = map.prose.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(map.prose, middle) <= proseOffset) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether prose and source run in step inside a segment. */
function isStep(map: ProseMap, index: number): boolean {
  const proseEnd = index + 1 < map.prose.length ? at(map.prose, index + 1) : map.proseLength
  return proseEnd - at(map.prose, index) === at(map.sourceEnd, index) - at(map.source, index)
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0
}
