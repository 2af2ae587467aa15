import type {Name} from './names.js'
import {beforeDeterminers} from './noun-phrase.js'
import {wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/**
 * Where a claim holds: the nearest name behind a preposition of place in its clause (`in Norfell`, `near the Ardal Bridge`), else
 * the place that the sentence begins with; lower case, null where none is named.
 */
export function placeOf(sentence: SentenceMentions, names: readonly Name[], placed: PlacedMention): string | null {
  const clause = sentence.clauseOf[placed.first]
  let nearest: Name | null = null
  for (const name of names) {
    const governor = beforeDeterminers(sentence, name.first)
    if (!wordAt(sentence, governor).name.isPlacePreposition) continue
    if (sentence.clauseOf[name.first] !== clause && governor > 0) continue
    if (nearest === null || distance(name, placed) < distance(nearest, placed)) nearest = name
  }
  if (nearest === null) return null
  const {tokens, reading} = sentence
  return reading.prose.slice(tokens[nearest.first]?.start ?? 0, tokens[nearest.last]?.end ?? 0).toLowerCase()
}

function distance(name: Name, placed: PlacedMention): number {
  return name.last < placed.first ? placed.first - name.last : name.first - placed.last
}
