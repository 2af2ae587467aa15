/**
 * The same words in memory of their own. A slice of a string keeps all of that string: a word that is kept for good would keep the text that it
 * was met in, and a block the version of its text that it was read from.
 */
export function ownCopy(words: string): string {
  return ` ${words}`.slice(1)
}
