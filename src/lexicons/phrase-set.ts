/** Phrases by their last or first word, for matching against running words. */
export interface PhraseSet {
  readonly size: number
  /**
   * Length, in words, of the longest phrase that starts at a position; 0 where none does.
   *
   * @param word The lower-case word at a distance from the position, or undefined past the end.
   */
  readonly match: (word: (distance: number) => string | undefined) => number
}

/** A set that is matched forwards: the words of each phrase in their order. */
export function phraseSet(phrases: Iterable<string>): PhraseSet {
  return build(phrases, (words) => words)
}

/** A set that is matched backwards, from the last word of each phrase: `word(0)` is the word before the number. */
export function reversedPhraseSet(phrases: Iterable<string>): PhraseSet {
  return build(phrases, (words) => [...words].reverse())
}

function build(phrases: Iterable<string>, order: (words: readonly string[]) => readonly string[]): PhraseSet {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = order(phrase.split(' '))
    const [first = ''] = words
    const list = byFirst.get(first) ?? []
    list.push(words)
    list.sort((a, b) => b.length - a.length)
    byFirst.set(first, list)
  }
  const match = (word: (distance: number) => string | undefined): number => {
    const list = byFirst.get(word(0) ?? '')
    return list?.find((words) => words.every((d, distance) => distance === 0 || word(distance) === d))?.length ?? 0
  }
  return {size: byFirst.size, match}
}
