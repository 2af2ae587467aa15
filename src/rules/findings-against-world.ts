import {assembleTexts} from '../claims/assemble-document.js'
import {indexClaims} from '../claims/claim-indexer.js'
import {claimSentences} from '../claims/claim-sentence.js'
import type {DocumentClaims, ReadText} from '../claims/document-claims.js'
import {restatesFact, sentenceWords} from '../claims/fact-restatement.js'
import {generalFact, type GeneralFact} from '../claims/general-fact.js'
import type {ReferenceText} from '../claims/reference-text.js'
import {compareClaims} from './claim-comparison.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {findingAgainst} from './findings-against.js'

/** A claim of a draft, by its number there, and a fact that its sentence restates with another value. */
interface Denial {
  readonly claim: number
  readonly fact: ReferenceText
}

/**
 * What in a draft contradicts what is known of the world at large. How likely two sentences are to speak of one thing tells nothing
 * here, since any text has weeks and years in it: a fact is held against a sentence that says the same in so many words.
 *
 * @param document The draft by itself.
 * @returns Findings whose main places are in the draft, in text order, and whose related places are not.
 */
export function findingsAgainstWorld(
  draft: ReadText,
  document: DocumentClaims,
  facts: readonly ReferenceText[],
  rules: readonly CompiledRule[]
): readonly Finding[] {
  const denials = facts.length === 0 ? [] : denialsIn(document, facts)
  return denials.flatMap(({claim, fact}) => {
    const both = assembleTexts([fact, draft])
    const told = both.claims.findLast((d) => d.block === 0)
    const denying = both.claims[(told?.index ?? 0) + 1 + claim]
    if (told === undefined || denying === undefined) return []
    const index = indexClaims(both, (d) => d === told || d === denying, told.index + 1)
    const link = {a: told, b: denying, comparison: 'disjoint', wording: null, alignment: Infinity} as const
    return rules
      .filter((rule) => rule.contradicts(told, denying, index))
      .map((rule) => findingAgainst(rule, link, fact, index))
  })
}

function denialsIn(document: DocumentClaims, texts: readonly ReferenceText[]): readonly Denial[] {
  const facts = texts.flatMap((text) => {
    const fact = factOf(text)
    return fact === null ? [] : [{text, fact}]
  })
  return claimSentences(document).flatMap((sentence) => {
    const words = sentenceWords(sentence)
    return sentence.claims.flatMap((claim): readonly Denial[] => {
      const restated = facts.filter(({fact}) => restatesFact(fact, claim, words))
      const comparisons = restated.map(({fact}) => compareClaims(fact.claim, claim))
      // A value that one fact has is right, whatever another is taken to say.
      if (comparisons.some((d) => d === 'equal' || d === 'compatible')) return []
      const denied = restated[comparisons.indexOf('disjoint')]
      return denied === undefined ? [] : [{claim: claim.index, fact: denied.text}]
    })
  })
}

const read = new WeakMap<ReferenceText, GeneralFact | null>()

/** Facts are the same for every draft. */
function factOf(text: ReferenceText): GeneralFact | null {
  const known = read.get(text)
  if (known !== undefined) return known
  const fact = generalFact(assembleTexts([text]))
  read.set(text, fact)
  return fact
}
