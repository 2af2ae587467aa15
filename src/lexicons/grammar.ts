import lexicons from '#compiled/lexicons' with {type: 'json'}

/** What a word does in a sentence, as far as its form alone tells. */
export type WordClass =
  'determiner' | 'preposition' | 'coordinator' | 'subordinator' | 'pronoun' | 'auxiliary' | 'modal' | 'adverb' | 'verb'

const {grammar} = lexicons
const classes = new Map<string, WordClass>()
// A word in two lists keeps the class that stands first here.
for (const [words, name] of [
  [grammar.determiners, 'determiner'],
  [grammar.prepositions, 'preposition'],
  [grammar.coordinators, 'coordinator'],
  [grammar.subordinators, 'subordinator'],
  [grammar.auxiliaries, 'auxiliary'],
  [grammar.modals, 'modal'],
  [grammar.pronouns, 'pronoun'],
  [grammar.verbs, 'verb'],
  [grammar.adverbs, 'adverb']
] as const)
  for (const word of words) if (!classes.has(word)) classes.set(word, name)

const negations = new Set(grammar.negations)
const nounsInIng = new Set(grammar.nounsInIng)
const singularsInS = new Set(grammar.singularsInS)
const irregularPlurals = new Map(Object.entries(grammar.irregularPlurals))

/** Class of a lower-case word; undefined for the open classes (nouns, adjectives, verbs with a regular ending). */
export function wordClass(lower: string): WordClass | undefined {
  return classes.get(lower)
}

export function isNegation(lower: string): boolean {
  return negations.has(lower)
}

/** Whether a word outside the closed classes ends like a verb: `crossed`, `injuring` (but not `building`). */
export function endsLikeVerb(lower: string): boolean {
  if (lower.length < 5) return false
  return lower.endsWith('ed') || (lower.endsWith('ing') && !nounsInIng.has(lower))
}

/** Whether a lower-case noun is a plural by its form: `soldiers`, `people`, not `bus`. */
export function isPlural(lower: string): boolean {
  if (irregularPlurals.has(lower)) return true
  return (
    lower.length > 2 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.endsWith("'s") &&
    !singularsInS.has(lower)
  )
}

/** Singular of a lower-case noun: `soldiers` -> `soldier`, `men` -> `man`, `cities` -> `city`, `bus` -> `bus`. */
export function singular(lower: string): string {
  const irregular = irregularPlurals.get(lower)
  if (irregular !== undefined) return irregular
  if (!isPlural(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
