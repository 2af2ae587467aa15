import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentBlock} from '../../claims/document-claims.js'
import type {LifeFact, ToldFact} from './life-facts.js'
import {nameAtStart, wordsOf} from './person-words.js'

/** A life fact with the name that its block gives the person. */
export interface NamedFact extends ToldFact {
  /** Null where the block names nobody. */
  readonly name: string | null
}

/** Name those of whom a sentence tells facts: a pronoun is who the sentences before speak of. */
export function nameFacts(told: readonly ToldFact[], block: DocumentBlock): readonly NamedFact[] {
  const named: NamedFact[] = []
  for (const [index, fact] of told.entries()) {
    const [before, last] = [told[index - 1], named[index - 1]]
    // "and died in 1989" goes on with the fact before it.
    const name = fact.who.continues && last ? last.name : nameOf(fact, before, block)
    named.push({...fact, name})
  }
  return named
}

function nameOf({who, sentence}: ToldFact, before: ToldFact | undefined, block: DocumentBlock): string | null {
  if (who.name !== null) return who.name
  if (who.pronoun === null) return null
  return before ? before.who.name : speaksOf(sentence, block)
}

/**
 * Tie the facts of a document to persons: a surname to the one full name that bears it. Those of nobody that the document names are left
 * out.
 */
export function resolvePersons(told: readonly NamedFact[]): readonly LifeFact[] {
  const full = new Set(told.flatMap(({name}) => (name?.includes(' ') ? name : [])))
  return told.flatMap(({kind, verb, date, who, sentence, name: given}) => {
    const name = fullName(given, full) ?? who.pronoun
    if (name === null) return []
    // Nobody knows who "he" is beyond his sentence, but in it he is one.
    const person = name === who.pronoun ? `${name} ${String(sentence.block)}:${String(sentence.start)}` : name
    return [{kind, verb, date, person, name}]
  })
}

/** How many sentences back a pronoun may point. */
const reach = 5

/** Who the sentences before a sentence begin with, over those that begin with a pronoun; null where another thing stands there. */
function speaksOf({start, prose}: ClaimSentence, {reading: {sentences}}: DocumentBlock): string | null {
  const own = sentences.findIndex((d) => d.end > start)
  for (let index = own - 1; index >= Math.max(0, own - reach); index--) {
    const sentence = sentences[index]
    const words = wordsOf(prose.slice(sentence?.start, Math.min(sentence?.end ?? 0, (sentence?.start ?? 0) + 80)))
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
