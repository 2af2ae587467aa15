import lexicons from '#compiled/lexicons' with {type: 'json'}

/** What a word does in a sentence, as far as its form alone tells. */
export type WordClass =
  'determiner' | 'preposition' | 'coordinator' | 'subordinator' | 'pronoun' | 'auxiliary' | 'modal' | 'adverb' | 'verb'

/** The tense that a verb shows by itself. */
export type WordTense = 'past' | 'present' | 'future'

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

const clauseOpeners = new Set(grammar.clauseOpeners)
const tenses: ReadonlyMap<string, WordTense> = new Map([
  ...grammar.pastAuxiliaries.map((word): [string, WordTense] => [word, 'past']),
  ...grammar.presentAuxiliaries.map((word): [string, WordTense] => [word, 'present']),
  ...grammar.futureModals.map((word): [string, WordTense] => [word, 'future'])
])
const negations = new Set(grammar.negations)
const addresses = new Set(grammar.addresses)
const nounsInIng = new Set(grammar.nounsInIng)
const singularsInS = new Set(grammar.singularsInS)
const nounsInLy = new Set(grammar.nounsInLy)
const linkingVerbs = new Set(grammar.linkingVerbs)
const amountNouns = new Set(grammar.amountNouns)
const comparatives = new Set(grammar.comparatives)
const otherLanguages = new Set(grammar.otherLanguages)
const irregularPlurals = new Map(Object.entries(grammar.irregularPlurals))

/** Class of a lower-case word; undefined for the open classes (nouns, adjectives, verbs with a regular ending). */
export function wordClass(lower: string): WordClass | undefined {
  return classes.get(lower)
}

/** The tense that an auxiliary or a modal shows by itself; undefined for every other word. */
export function auxiliaryTense(lower: string): WordTense | undefined {
  return tenses.get(lower)
}

/** Whether one who says a word speaks of oneself, or to another: `our`, `you`. */
export function isAddress(lower: string): boolean {
  return addresses.has(lower)
}

/** Whether a new clause begins with the word: `which`, `because`. */
export function opensClause(lower: string): boolean {
  return clauseOpeners.has(lower)
}

export function isNegation(lower: string): boolean {
  return negations.has(lower)
}

/** Whether a word outside the closed classes ends like a verb: `crossed`, `injuring` (but not `building`). */
export function endsLikeVerb(lower: string): boolean {
  if (lower.length < 5) return false
  return lower.endsWith('ed') || (lower.endsWith('ing') && !nounsInIng.has(lower))
}

/** Whether a word outside the closed classes is an adverb by its ending, or a comparative: `annually` (but not `family`), `higher`. */
export function isAdverbial(lower: string): boolean {
  if (lower.endsWith('ly')) return lower.length > 4 && !nounsInLy.has(lower)
  return comparatives.has(lower)
}

/** Whether a verb only ties a number to its subject: `stood` at 20, `averaged` 20. */
export function isLinkingVerb(lower: string): boolean {
  return linkingVerbs.has(lower)
}

/** Whether a noun before an `of` only says that what follows is counted: the `number` of nurses. */
export function isAmountNoun(lower: string): boolean {
  return amountNouns.has(lower)
}

/** Whether a lower-case noun is a plural by its form: `soldiers`, `people`, not `bus`. */
export function isPlural(lower: string): boolean {
  if (irregularPlurals.has(lower)) return true
  return (
    lower.length > 2 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    // "fungus", "oasis"; the few plurals among them ("menus", "taxis") are listed.
    !lower.endsWith('us') &&
    !lower.endsWith('is') &&
    !lower.endsWith("'s") &&
    !singularsInS.has(lower)
  )
}

/** Singular of a lower-case noun: `soldiers` -> `soldier`, `men` -> `man`, `cities` -> `city`, `bus` -> `bus`. */
export function singular(lower: string): string {
  const irregular = irregularSingular(lower)
  if (irregular !== undefined) return irregular
  if (!isPlural(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|[a-z]{3}o)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/** Singular of a noun whose plural has an ending of its own: `men` -> `man`, `buses` -> `bus`; undefined for every other word. */
export function irregularSingular(lower: string): string | undefined {
  return irregularPlurals.get(lower)
}

/** Whether a lower-case word is one of the commonest of another language, and none in English: `der`, `que`. */
export function isForeign(lower: string): boolean {
  return otherLanguages.has(lower)
}
