import leven from 'leven'

/** The nearest known word, when it is near enough to have been meant; null when none is. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const [best] = known
    .map((word) => ({word, distance: leven(written.toLowerCase(), word.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= mostMistakes(best.word) ? best.word : null
}

/** Two swapped letters count as two mistakes, and are one: from five letters on, two are allowed. */
function mostMistakes({length}: string): number {
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 3))
}

/** `Did you mean 'quantity'?`; null when no known word is near. */
export function didYouMean(written: string, known: readonly string[]): string | null {
  const word = nearestWord(written, known)
  return word === null ? null : `Did you mean '${word}'?`
}
