import type {ClaimSentence} from '../../claims/claim-sentence.js'
import {toldFacts, type ToldFact} from './life-facts.js'
import {agesIn, type StatedAge} from './told-age.js'

/** What a sentence tells of lives. */
export interface ToldLives {
  readonly facts: readonly ToldFact[]
  readonly ages: readonly StatedAge[]
}

/** What sentences tell of lives, in text order; nothing for those that tell of none. One function, since several checks ask for the same. */
export function livesIn(sentences: readonly ClaimSentence[]): readonly ToldLives[] {
  const lives: ToldLives[] = []
  for (const sentence of sentences) {
    const facts = toldFacts(sentence)
    const ages = agesIn(sentence)
    if (facts.length > 0 || ages.length > 0) lives.push({facts, ages})
  }
  return lives
}
