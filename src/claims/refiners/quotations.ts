/** Stretches of a block's prose that stand in quotation marks; offsets without the marks. */
export function quotedSpans(prose: string): readonly (readonly [start: number, end: number])[] {
  if (!prose.includes('"') && !prose.includes('“')) return []
  const spans: [number, number][] = []
  let open = -1
  for (const {0: mark, index} of prose.matchAll(/["“”]/g)) {
    if (mark === '“' || (mark === '"' && open < 0)) open = index + 1
    else if (open >= 0) {
      spans.push([open, index])
      open = -1
    }
  }
  // A quotation that goes on in the next paragraph is left open.
  if (open >= 0) spans.push([open, prose.length])
  return spans
}

/** Whether a place stands inside one of the spans. */
export function isQuoted(spans: readonly (readonly [start: number, end: number])[], start: number): boolean {
  return spans.some(([from, to]) => start >= from && start < to)
}
