import lexicons from '#compiled/lexicons' with {type: 'json'}

/** Whether one of two lists of words has one of a set of contrasting words, the other another of it, and neither has both. */
export type AreInContrast = (a: readonly string[], b: readonly string[]) => boolean

/** @param sets Words that are told in contrast to each other; a word may stand in several. */
export function contrastIn(sets: readonly (readonly string[])[]): AreInContrast {
  const othersOf = new Map<string, string[]>()
  for (const words of sets)
    for (const word of words) othersOf.set(word, [...(othersOf.get(word) ?? []), ...words.filter((d) => d !== word)])
  return (a, b) =>
    a.some(
      (word) =>
        !b.includes(word) && othersOf.get(word)?.some((other) => b.includes(other) && !a.includes(other)) === true
    )
}

const {contrasts} = lexicons.discourse
const contrasting = new Set(contrasts.flat())

/** Whether a lower-case word, in the singular, is told in contrast to others: `weekday`. */
export function isContrasting(singular: string): boolean {
  return contrasting.has(singular)
}

/** Whether two things are told in contrast: of one list `weekday`, of the other `weekend`. */
export const areContrasted: AreInContrast = contrastIn(contrasts)
