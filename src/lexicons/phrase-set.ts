/** A phrase of one or more lower-case words, and what it means. */
export interface Phrase<T> {
  /** In the order they are matched in. */
  readonly words: readonly string[]
  readonly meaning: T
}

/** Words of a sentence, as phrases are matched against them. */
type Words = readonly {readonly lower: string}[]

/** Phrases by the word that is met first, for matching against running words. */
export interface PhraseSet<T = string> {
  /** The longest phrase that starts at, or for a reversed set ends right before, the word `index`; null where none does. */
  readonly match: (words: Words, index: number) => Phrase<T> | null
}

/** A set that is matched forwards; a phrase means itself. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  return phraseMap(phrases.map((phrase) => [phrase, phrase]))
}

/** A set that is matched backwards, from the last word of each phrase, as before a number. */
export function reversedPhraseSet(phrases: readonly string[]): PhraseSet {
  return reversedPhraseMap(phrases.map((phrase) => [phrase, phrase]))
}

/** As `phraseSet`, with what each phrase means; of equal phrases the first counts. */
export function phraseMap<T>(phrases: readonly (readonly [string, T])[]): PhraseSet<T> {
  const byFirst = group(phrases.map(([phrase, meaning]) => ({words: phrase.split(' '), meaning})))
  return {match: (words, index) => longest(byFirst, words, index, 1)}
}

/** As `reversedPhraseSet`, with what each phrase means; of equal phrases the first counts. */
export function reversedPhraseMap<T>(phrases: readonly (readonly [string, T])[]): PhraseSet<T> {
  const byLast = group(phrases.map(([phrase, meaning]) => ({words: phrase.split(' ').reverse(), meaning})))
  return {match: (words, index) => longest(byLast, words, index - 1, -1)}
}

interface Groups<T> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<T>[]>
  /** Whether a phrase may begin with a word of each letter and length: most words are told apart without being looked up. */
  readonly suspects: Uint8Array
}

const places = 1 << 10

function placeOf(word: string): number {
  return ((word.charCodeAt(0) << 5) ^ word.length) & (places - 1)
}

function group<T>(phrases: readonly Phrase<T>[]): Groups<T> {
  const suspects = new Uint8Array(places)
  const groups = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.words
    const list = groups.get(first) ?? []
    list.push(phrase)
    list.sort((a, b) => b.words.length - a.words.length)
    groups.set(first, list)
    suspects[placeOf(first)] = 1
  }
  return {byWord: groups, suspects}
}

function longest<T>({byWord, suspects}: Groups<T>, words: Words, start: number, step: 1 | -1): Phrase<T> | null {
  const first = start < 0 ? undefined : words[start]
  if (first === undefined || suspects[placeOf(first.lower)] === 0) return null
  const list = byWord.get(first.lower)
  if (!list) return null
  for (const phrase of list) if (isAt(phrase.words, words, start, step)) return phrase
  return null
}

function isAt(phrase: readonly string[], words: Words, start: number, step: 1 | -1): boolean {
  for (let distance = 1; distance < phrase.length; distance++) {
    const index = start + distance * step
    if (index < 0 || words[index]?.lower !== phrase[distance]) return false
  }
  return true
}
