import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {kinWords, lifeVerbs} from '../../lexicons/life-events.js'
import {personBefore, personBehind, type PersonWords} from './person-words.js'

/** What a text says that somebody did, or what became of them, on a date. */
export interface LifeFact {
  readonly kind: 'birth' | 'death' | 'act'
  /** The verb that tells it, in lower case: `graduated`. */
  readonly verb: string
  /** One for all facts of a person: the fullest name that the text gives, or a pronoun with its sentence. */
  readonly person: string
  /** The person in words: `John Smith`, `she`. */
  readonly name: string
  /** States a year. */
  readonly date: DocumentClaim
}

/** A life fact whose person is known by the words alone: a name, or none where it goes on with the one before. */
export interface ToldFact {
  readonly kind: LifeFact['kind']
  readonly verb: string
  readonly who: PersonWords
  readonly date: DocumentClaim
  readonly sentence: ClaimSentence
}

/** The births, deaths and acts that a sentence tells with their years, in text order. */
export function toldFacts(sentence: ClaimSentence): readonly ToldFact[] {
  let facts = none
  let from = sentence.start
  for (const [index, date] of sentence.claims.entries()) {
    if (date.kind !== 'date') continue
    if (date.time.stated.year !== undefined && !date.time.relative) {
      const told = lifeSpan(sentence, index) ?? factAt(sentence, date, from)
      if (told !== null) facts = facts.concat(told)
    }
    from = date.end
  }
  return facts
}

const none: readonly ToldFact[] = []

/** "John Smith (3 May 1902 – 4 June 1989)": told at the first of the two. */
function lifeSpan(sentence: ClaimSentence, index: number): readonly ToldFact[] | null {
  const {text, start, claims} = sentence
  const [birth, death] = [claims[index], claims[index + 1]]
  if (birth === undefined || death?.kind !== 'date' || text.charAt(birth.start - start - 1) !== '(') return null
  if (!/^\s?[–—-]\s?$/.test(text.slice(birth.end - start, death.start - start))) return null
  if (!/^[);,]/.test(text.slice(death.end - start, death.end - start + 1))) return null
  const who = personBefore(text.slice(0, birth.start - start - 1))
  // A single name may be that of a war, a film or a company.
  if (who.name === null || !who.name.includes(' ')) return null
  return [
    {kind: 'birth', verb: 'born', who, date: birth, sentence},
    {kind: 'death', verb: 'died', who, date: death, sentence}
  ]
}

/** Longest text between the verb and its date: "born to a family of farmers near the coast in". */
const mostBetween = 80

/** The verb that a date is the time of, and who stands before it: "Smith was born in Leeds in 1902". */
function factAt(sentence: ClaimSentence, date: DocumentClaim, from: number): ToldFact | null {
  const {text, start} = sentence
  const before = text.slice(Math.max(from, date.start - mostBetween) - start, date.start - start)
  if (!leadsToDate.test(before) || date.scope.negated || date.scope.modality !== 'fact') return null
  const verb = lastVerb(before)
  if (!verb || parting.test(before.slice(verb.end)) || mentionsKin(before.slice(verb.end))) return null
  const ahead = text.slice(0, date.start - start - before.length + verb.start)
  const who = ahead.trim() === '' ? personBehind(text.slice(date.end - start)) : personBefore(ahead)
  return {kind: verb.kind, verb: before.slice(verb.start, verb.end).toLowerCase(), who, date, sentence}
}

/** A preposition that puts a verb on its date: "in ", "on the ", "(born "; not "until ", "before ". */
const leadsToDate = /(?:\b(?:in|on|around)\s+(?:the\s+)?|[(;,]\s?(?:born|died|b\.|d\.)\s+)$/
/** What begins another clause, or another's life. */
const parting = /[.;:()]|\b(?:who|which|whose|when|while|after|before|and|but|as)\b/i

interface VerbPlace {
  readonly kind: LifeFact['kind']
  readonly start: number
  readonly end: number
}

/** The last verb of a life in a text; a passive one only behind a form of "be", at the beginning, or as a participle. */
function lastVerb(text: string): VerbPlace | null {
  let last: VerbPlace | null = null
  for (const {0: word, index} of text.matchAll(/[\p{L}-]+\.?/gu)) {
    const abbreviated = word.endsWith('.')
    const verb = lifeVerbs.get(abbreviated ? word : word.toLowerCase())
    if (!verb || (verb.passive && !/(?:^|[(;,]|\b(?:was|were|been|is))\s*$/i.test(text.slice(0, index)))) continue
    last = {kind: verb.kind, start: index, end: index + word.length}
  }
  return last
}

function mentionsKin(text: string): boolean {
  return text.match(/\p{L}+/gu)?.some((word) => kinWords.has(word.toLowerCase())) ?? false
}
