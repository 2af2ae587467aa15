const none: readonly string[] = []
/** Up to so many, looking through what is kept already costs less than a set. */
const few = 32

/** Words, each once, in order: the list itself where none stands twice. They are kept with every claim, so a new list has no room to grow. */
export function distinct(words: readonly string[]): readonly string[] {
  if (words.length === 0) return none
  if (words.length > few) return [...new Set(words)]
  const kept: string[] = []
  for (const word of words) if (!kept.includes(word)) kept.push(word)
  return kept.length === words.length ? words : kept.slice()
}
