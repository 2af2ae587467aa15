import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentBlock} from '../../claims/document-claims.js'
import {toldFacts} from './life-facts.js'
import {nameFacts, type NamedFact} from './persons.js'
import {agesIn, type StatedAge} from './told-age.js'

/** What a sentence tells of lives. */
export interface ToldLives {
  readonly facts: readonly NamedFact[]
  readonly ages: readonly StatedAge[]
}

/** What sentences of a block tell of lives, in text order; nothing for those that tell of none. One function, since several checks ask for the same. */
export function livesIn(sentences: readonly ClaimSentence[], block: DocumentBlock): readonly ToldLives[] {
  const lives: ToldLives[] = []
  for (const sentence of sentences) {
    const facts = nameFacts(toldFacts(sentence), block)
    const ages = agesIn(sentence)
    if (facts.length > 0 || ages.length > 0) lives.push({facts, ages})
  }
  return lives
}
