/**
 * Lets each tie in the margin begin and end beside the very words, which may stand some rows into a long line. Without this,
 * and in print, ties join the first rows.
 */
const refine = new ResizeObserver((entries) => {
  for (const {target} of entries) for (const tie of target.querySelectorAll<HTMLElement>('.tie')) measure(tie, target)
})
for (const lines of document.querySelectorAll('.lines')) refine.observe(lines)

function measure(tie: HTMLElement, lines: Element): void {
  const {finding} = tie.dataset
  const rows = /(?<from>\d+) \/ (?<to>\d+)/.exec(tie.style.gridRow)?.groups
  if (finding === undefined || rows === undefined) return
  tie.style.setProperty('--from', `${offsetInLine(lines, Number(rows['from']), finding)}px`)
  tie.style.setProperty('--to', `${offsetInLine(lines, Number(rows['to']), finding)}px`)
}

/** Middle of the words' row, in pixels below the top of their line. */
function offsetInLine(lines: Element, number: number, finding: string): number {
  const line = lines.querySelectorAll('.line')[number - 1]
  const words = [...(line?.querySelectorAll('mark') ?? [])].find((d) =>
    d.dataset['findings']?.split(' ').includes(finding)
  )
  const box = words?.getClientRects()[0]
  if (line === undefined || box === undefined) return 0
  return Math.round(box.top + box.height / 2 - line.getBoundingClientRect().top)
}
