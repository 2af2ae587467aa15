import lexicons from '#compiled/lexicons' with {type: 'json'}

/** The set of each word that is told in contrast to others: of `new` it is `old, new`. */
const setOf: ReadonlyMap<string, readonly string[]> = new Map(
  lexicons.discourse.contrasts.flatMap((words) => words.map((word): [string, readonly string[]] => [word, words]))
)

/** Whether a lower-case word, in the singular, is told in contrast to others: `weekday`. */
export function isContrasting(singular: string): boolean {
  return setOf.has(singular)
}

/** Whether one of two lists has a word, and the other one that is told in contrast to it: `weekday`, `weekend`. */
export function areContrasted(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => {
    const others = setOf.get(word) ?? []
    return !b.includes(word) && others.some((other) => b.includes(other) && !a.includes(other))
  })
}
