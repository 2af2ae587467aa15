import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import type {ReadText} from '../claims/document-claims.js'
import {sharesAny} from '../claims/short-lists.js'

/** Sentences from which on a name is one that a text is about. */
const often = 2

/**
 * Tell whether two claims of different texts may be of one thing by the names around them: "the film" in one text and "the film" in
 * another are two films, unless their sentences name somebody in common, or their texts are about somebody in common.
 *
 * @param numberOf Number of the text that each block belongs to.
 */
export function findTopics(
  texts: readonly ReadText[],
  {claims}: DocumentClaims,
  numberOf: readonly number[]
): (a: DocumentClaim, b: DocumentClaim) => boolean {
  const topics = texts.map((text) => new Set(titleWords(text)))
  const counts = texts.map(() => new Map<string, number>())
  let context: DocumentClaim['context'] | null = null
  for (const claim of claims) {
    if (claim.context === context) continue
    context = claim.context
    const text = numberOf[claim.block] ?? -1
    for (const name of context.names) {
      const count = (counts[text]?.get(name) ?? 0) + 1
      counts[text]?.set(name, count)
      if (count === often) topics[text]?.add(name)
    }
  }
  return (a, b) => {
    if (sharesAny(a.context.names, b.context.names)) return true
    const [x, y] = [topics[numberOf[a.block] ?? -1], topics[numberOf[b.block] ?? -1]]
    if (x === undefined || y === undefined) return false
    return holdsAny(x, a.context.names, y) || holdsAny(y, b.context.names, x)
  }
}

/** Whether a text is about a name that another text is about, or that the other's sentence has. */
function holdsAny(topics: ReadonlySet<string>, names: readonly string[], others: ReadonlySet<string>): boolean {
  if (names.some((name) => others.has(name))) return true
  for (const name of topics) if (others.has(name)) return true
  return false
}

/** Lower-case words that a title writes as names, its first word aside. */
function titleWords({blocks}: ReadText): readonly string[] {
  const [first] = blocks
  if (first?.block.kind !== 'title' && first?.block.kind !== 'heading') return []
  const words = first.block.prose.match(/(?<=\P{L})\p{Lu}\p{L}{2,}/gu) ?? []
  return words.map((word) => word.toLowerCase())
}
