import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import type {LifeFact, ToldFact} from './life-facts.js'
import {nameAtStart, wordsOf} from './person-words.js'

/**
 * Tie the facts of a document to persons: a surname to the one full name that bears it, a pronoun to who the sentences before speak
 * of. Those of nobody that the document names are left out.
 */
export function resolvePersons(told: readonly ToldFact[], document: DocumentClaims): readonly LifeFact[] {
  const names = told.map((fact, index) => nameOf(fact, told[index - 1], document))
  // "and died in 1989" goes on with the fact before it.
  for (const [index, fact] of told.entries())
    if (fact.who.continues && told[index - 1]?.sentence === fact.sentence) names[index] = names[index - 1] ?? null
  const full = new Set(names.filter((name) => name !== null).filter((name) => name.includes(' ')))
  return told.flatMap(({kind, verb, date, who, sentence}, index) => {
    const name = fullName(names[index] ?? null, full) ?? who.pronoun
    if (name === null) return []
    // Nobody knows who "he" is beyond his sentence, but in it he is one.
    const person = name === who.pronoun ? `${name} ${String(sentence.block)}:${String(sentence.start)}` : name
    return [{kind, verb, date, person, name}]
  })
}

function nameOf({who, sentence}: ToldFact, before: ToldFact | undefined, document: DocumentClaims): string | null {
  if (who.name !== null) return who.name
  if (who.pronoun === null) return null
  return before?.sentence === sentence ? before.who.name : speaksOf(sentence, document)
}

/** How many sentences back a pronoun may point. */
const reach = 5

/** Who the sentences before a sentence begin with, over those that begin with a pronoun; null where another thing stands there. */
function speaksOf({block, start}: ClaimSentence, {blocks}: DocumentClaims): string | null {
  const read = blocks[block]
  if (!read) return null
  const {sentences} = read.reading
  const own = sentences.findIndex((d) => d.end > start)
  for (let index = own - 1; index >= Math.max(0, own - reach); index--) {
    const sentence = sentences[index]
    const words = wordsOf(
      read.block.prose.slice(sentence?.start, Math.min(sentence?.end ?? 0, (sentence?.start ?? 0) + 80))
    )
    if (/^(?:he|she|his|her)$/i.test(words[0] ?? '')) continue
    return nameAtStart(words)
  }
  return null
}

/** The one full name that a name is, or is the last part of; null where several persons bear it. */
function fullName(name: string | null, full: ReadonlySet<string>): string | null {
  if (name === null || full.has(name)) return name
  const bearers = [...full].filter((d) => d.endsWith(` ${name}`))
  return bearers.length > 1 ? null : (bearers[0] ?? name)
}
