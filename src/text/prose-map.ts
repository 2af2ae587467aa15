/** Prose put together from pieces of its source. All offsets are UTF-16 code units. */
export interface ProsePieces {
  /** Where each piece begins in the prose. */
  readonly prose: readonly number[]
  /** Where each begins and ends in the source, the end exclusive. */
  readonly source: readonly number[]
  readonly sourceEnd: readonly number[]
  readonly proseLength: number
}

/**
 * Where each character of a block's prose stands in the source.
 *
 * Prose and source run in step over long stretches and part only at markup, entities and escapes, so the map keeps
 * one segment a stretch. Segment `i` covers the prose offsets from `prose[i]` up to `prose[i + 1]` (the last one up to
 * `proseLength`). Where `sourceEnd[i]` is {@link inStep}, offset `p` stands at source offset `source[i] + p - prose[i]`; where
 * the stretch has another length in the source (`&nbsp;` is one character of prose and six of source), the whole of it stands
 * for the source from `source[i]` up to `sourceEnd[i]`.
 *
 * All offsets are UTF-16 code units, those of the source counted from `origin`, so that a map moves with its block.
 */
export interface ProseMap extends ProsePieces {
  /** The one thing that changes: where versions of a text follow each other, a map moves with its block. */
  origin: number
}

/** Stands for the end of a segment that is as long in the source as in the prose. */
export const inStep = -1

/** The map of prose that is a plain slice of the source, `length` units from `sourceOffset` on. */
export function identityMap(sourceOffset: number, length: number): ProseMap {
  return {origin: sourceOffset, prose: fromStart, source: fromStart, sourceEnd: toEnd, proseLength: length}
}

/** The only segment of prose that is a slice of its source; one for all, since most blocks are such prose. */
const fromStart: readonly number[] = [0]
const toEnd: readonly number[] = [inStep]

/**
 * The map of prose from its pieces. Its lists are made anew: those that grew have room for many more segments than the one that most
 * blocks are made of.
 */
export function mapOf({prose, source, sourceEnd, proseLength}: ProsePieces): ProseMap {
  const [origin = 0, second] = source
  if (second === undefined && at(sourceEnd, 0) - origin === proseLength) return identityMap(origin, proseLength)
  const ends = source.map((from, i) => {
    const [begin, end, to] = [at(prose, i), prose[i + 1] ?? proseLength, at(sourceEnd, i)]
    return to - from === end - begin ? inStep : to - origin
  })
  return {origin, prose: prose.slice(), source: source.map((from) => from - origin), sourceEnd: ends, proseLength}
}

/** Source offset at which the prose character at `proseOffset` begins. */
export function sourceStart(map: ProseMap, proseOffset: number): number {
  const index = segmentAt(map, proseOffset)
  const start = map.origin + at(map.source, index)
  return map.sourceEnd[index] === inStep ? start + proseOffset - at(map.prose, index) : start
}

/** Source offset just after the prose character that ends at `proseOffset` (exclusive, so at least 1). */
export function sourceEnd(map: ProseMap, proseOffset: number): number {
  if (proseOffset <= 0) return sourceStart(map, 0)
  const index = segmentAt(map, proseOffset - 1)
  const end = at(map.sourceEnd, index)
  const inSource = end === inStep ? at(map.source, index) + proseOffset - at(map.prose, index) : end
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

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0
}
