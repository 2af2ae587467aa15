import leven from 'leven'

/** The nearest known word, when it is near enough to have been meant; null when none is. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const [best] = known
    .map((word) => ({word, distance: leven(written.toLowerCase(), word.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null
}

/** `Did you mean 'quantity'?`; null when no known word is near. */
export function didYouMean(written: string, known: readonly string[]): string | null {
  const word = nearestWord(written, known)
  return word === null ? null : `Did you mean '${word}'?`
}
