/** A stretch of a block's prose in quotation marks; offsets without the marks. */
export type QuotedSpan = readonly [start: number, end: number]

const none: readonly QuotedSpan[] = []
const quotationMark = /["“”]/g

/** Stretches of a block's prose that stand in quotation marks. */
export function quotedSpans(prose: string): readonly QuotedSpan[] {
  if (!prose.includes('"') && !prose.includes('“')) return none
  const spans: QuotedSpan[] = []
  let open = -1
  quotationMark.lastIndex = 0
  while (quotationMark.test(prose)) {
    const index = quotationMark.lastIndex - 1
    const mark = prose.charAt(index)
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
export function isQuoted(spans: readonly QuotedSpan[], start: number): boolean {
  return spans.length > 0 && spans.some(([from, to]) => start >= from && start < to)
}
