import lexicons from '#compiled/lexicons' with {type: 'json'}

/** What a full stop after an abbreviation can be; see rules/lexicons/en/abbreviations.yaml. */
export type AbbreviationKind = 'beforeName' | 'inside' | 'beforeNumber' | 'beforeNumberOrWord' | 'mayEnd' | 'units'

const {namesWithMark, starters, ...kinds} = lexicons.abbreviations
const names: ReadonlySet<string> = new Set(namesWithMark)
const firstWords: ReadonlySet<string> = new Set(starters)

/** In the order of the file; where a word stands in two lists ("St.", "Dr."), the first one counts. */
const kindOf = new Map<string, AbbreviationKind>()
const order: readonly AbbreviationKind[] = [
  'beforeName',
  'inside',
  'beforeNumber',
  'beforeNumberOrWord',
  'mayEnd',
  'units'
]
for (const kind of order) for (const word of kinds[kind]) if (!kindOf.has(word)) kindOf.set(word, kind)

/** In UTF-16 units: most words before a full stop are longer, and need not be looked for. */
const longest = Math.max(...[...kindOf.keys()].map((d) => d.length))

/**
 * The kind of abbreviation that `word` is, or null for an ordinary word.
 *
 * @param word Without its final full stop: `Gen`, `p.m`.
 */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (word.length > longest) return null
  return kindOf.get(word) ?? kindOf.get(word.toLowerCase()) ?? null
}

/** Whether a capitalised word begins a sentence rather than goes on with a name. */
export function startsSentence(word: string): boolean {
  return firstWords.has(word)
}

/** Whether a name ends in the exclamation mark that follows it: `Yahoo`. */
export function takesMark(word: string): boolean {
  return names.has(word)
}
