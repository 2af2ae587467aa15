/** Stretches of a block's prose that stand in quotation marks; offsets without the marks. */
export function quotedSpans(prose: string): readonly (readonly [start: number, end: number])[] {
  if (!prose.includes('"') && !prose.includes('“')) return []
  const spans: [number, number][] = []
  let open = -1
  for (let offset = 0; offset < prose.length; offset++) {
    const mark = prose.charAt(offset)
    if (mark === '“' || (mark === '"' && open < 0)) open = offset + 1
    else if ((mark === '”' || mark === '"') && open >= 0) {
      spans.push([open, offset])
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
