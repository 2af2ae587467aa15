/**
 * Lets each tie in the margin begin and end beside the very words, which may stand some rows into a long line. Without this,
 * and in print, ties join the first rows.
 */
const refine = new ResizeObserver((entries) => {
  for (const {target} of entries) place(target)
})
for (const lines of document.querySelectorAll('.lines')) refine.observe(lines)

/** Everything is measured before anything is moved, so that the page is laid out once. */
function place(lines: Element): void {
  const rows = [...lines.querySelectorAll('.line')]
  const ends = [...lines.querySelectorAll<HTMLElement>('.tie')].map((tie) => {
    const {from = '', to = ''} = /(?<from>\d+) \/ (?<to>\d+)/.exec(tie.style.gridRow)?.groups ?? {}
    const offset = (line: string) => offsetInLine(rows[Number(line) - 1], tie.dataset['finding'] ?? '')
    return {tie, from: offset(from), to: offset(to)}
  })
  for (const {tie, from, to} of ends) {
    tie.style.setProperty('--from', `${from}px`)
    tie.style.setProperty('--to', `${to}px`)
  }
}

/** Middle of the row that a finding's words stand in, in pixels below the top of their line. */
function offsetInLine(line: Element | undefined, finding: string): number {
  const marks = [...(line?.querySelectorAll('mark') ?? [])]
  const box = marks.find((d) => d.dataset['findings']?.split(' ').includes(finding))?.getClientRects()[0]
  if (line === undefined || box === undefined) return 0
  return Math.round(box.top + box.height / 2 - line.getBoundingClientRect().top)
}
