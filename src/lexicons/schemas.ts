import {z} from 'zod'

/** Words of one list; a word that stands twice is a mistake. */
const words = z.array(z.string().min(1)).superRefine((list, context) => {
  const seen = new Set<string>()
  for (const [index, word] of list.entries()) {
    if (seen.has(word)) context.addIssue({code: 'custom', path: [index], message: 'stands twice in the list'})
    seen.add(word)
  }
})

/** rules/lexicons/en/abbreviations.yaml: what a full stop after each means to a sentence. */
const abbreviations = z.strictObject({
  beforeName: words,
  inside: words,
  beforeNumber: words,
  beforeNumberOrWord: words,
  mayEnd: words,
  units: words,
  namesWithMark: words,
  starters: words
})

/**
 * The shape of every word list in rules/lexicons/en, by the name of its file. Lists are decoded and checked when the
 * package is built; nothing of this runs when factlint does.
 */
export const lexiconSchemas = {
  abbreviations
}

export type LexiconName = keyof typeof lexiconSchemas
export type Lexicons = {readonly [name in LexiconName]: z.infer<(typeof lexiconSchemas)[name]>}
