import leven from 'leven'

/** The nearest known word, when it is near enough to have been meant; null when none is. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const [best] = known
    .map((word) => ({word, distance: mistakesBetween(written.toLowerCase(), word.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= mostMistakes(best.word) ? best.word : null
}

/** Letters to add, leave out or replace; two neighbours that are swapped are one mistake: `lnit`. */
function mistakesBetween(a: string, b: string): number {
  return isSwap(a, b) ? 1 : leven(a, b)
}

function isSwap(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

function mostMistakes({length}: string): number {
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 3))
}

/** `Did you mean 'quantity'?`; null when no known word is near. */
export function didYouMean(written: string, known: readonly string[]): string | null {
  const word = nearestWord(written, known)
  return word === null ? null : `Did you mean '${word}'?`
}
