const title = String.raw`(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\))`
/** Matches `[deal]: https://example.org/deal "The deal"`, with its title on the same line or the next; not `[sic]: he wrote`. */
const definition = new RegExp(
  String.raw`[ \t>]*\[(?!\^)(?:[^\]\\\n]|\\.){1,999}\]:[ \t]*(?:\n[ \t>]*)?(?:<[^>\n]*>|[^\s<>]\S*)(?:[ \t]+${title})?[ \t]*(?:\n|$)(?:[ \t>]*${title}[ \t]*(?:\n|$))?`,
  'y'
)
const label = /^[ \t>]*\[(?<label>(?:[^\]\\\n]|\\.){1,999})\]:/gm

/** Offset after the link definitions with which the paragraph from `from` to `to` begins; `from` when there are none. */
export function skipDefinitions(text: string, from: number, to: number): number {
  if (text.charAt(from) !== '[') return from
  const paragraph = text.slice(from, to)
  let offset = 0
  for (;;) {
    definition.lastIndex = offset
    if (!definition.test(paragraph)) return from + offset
    offset = definition.lastIndex
  }
}

/** The labels that a source defines as links from an offset on, normalised. */
export function definedLabels(text: string, from: number): ReadonlySet<string> {
  const labels = new Set<string>()
  if (text.includes(']:', from))
    for (const found of text.slice(from).matchAll(label)) labels.add(normaliseLabel(found.groups?.['label'] ?? ''))
  return labels
}

/** Labels are one when they differ only in case and white space. */
export function normaliseLabel(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase()
}
