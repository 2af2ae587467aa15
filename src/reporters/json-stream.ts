/** Opening of a JSON report whose files follow one by one; `head` is what stands before them. */
export function jsonHead(head: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(head).slice(0, -1)},\n "files": [`
}

/** One file of the report, on a line of its own. */
export function jsonItem(item: unknown, index: number): string {
  return `${index === 0 ? '' : ','}\n  ${JSON.stringify(item)}`
}
