import {stemmer} from 'stemmer'
import {wordClass} from './grammar.js'

const cache = new Map<string, string>()
const cacheLimit = 50_000

/** Porter stem of a lower-case word: `soldiers` -> `soldier`, `fighting` -> `fight`. */
export function stem(lower: string): string {
  const known = cache.get(lower)
  if (known !== undefined) return known
  if (cache.size >= cacheLimit) cache.clear()
  const result = stemmer(lower)
  cache.set(lower, result)
  return result
}

/** Whether a lower-case word carries meaning of its own: no closed class, and no auxiliary-like verb. */
export function isContentWord(lower: string): boolean {
  const known = wordClass(lower)
  return lower.length > 1 && (known === undefined || (known === 'verb' && lower.length > 4))
}
