import {personDescribed} from '../../lexicons/names.js'
import type {WordClass} from '../../lexicons/grammar.js'
import type {Reference} from '../claim.js'
import {mayBeName, nameEndingAt, nameStartingAt, startingName, type Name} from './names.js'
import {isNounAt, nounPhraseAt} from './noun-phrase.js'
import {clauseStart, isInMention, lowerAt, wordAt, type SentenceMentions, placedAt} from './sentence-mentions.js'

/** What a clause is grammatically about, as far as it is named: the index of a name, or what stands in its place. */
export interface ClauseSubject {
  /** Index in the sentence's names; -1 where the clause is about none of them. */
  readonly name: number
  readonly reference: Reference | null
}

const nothing: ClauseSubject = {name: -1, reference: null}

/** Reads the subjects of one sentence's clauses, each once. */
export function clauseSubjects(sentence: SentenceMentions, names: readonly Name[]): (clause: number) => ClauseSubject {
  const known: (ClauseSubject | undefined)[] = []
  const read = (clause: number): ClauseSubject => {
    const found = known[clause]
    if (found !== undefined) return found
    known[clause] = nothing
    const start = clauseStart(sentence, clause)
    const subject = subjectFrom(sentence, names, start, clause)
    if (subject !== 'shared') return (known[clause] = subject)
    const steps = stepsBack(sentence, start, clause)
    return (known[clause] = steps > 0 && clause >= steps ? read(clause - steps) : nothing)
  }
  return read
}

/**
 * How many clauses back the one stands whose subject a clause shares: the one before, or the one around what was put in between
 * (`Holt, who won, has 4`); 0 where that cannot be told (`a film about men who steal water, made …`).
 */
function stepsBack(sentence: SentenceMentions, start: number, clause: number): number {
  if (lowerAt(sentence, start) === ')') return 2
  const before = clauseStart(sentence, clause - 1)
  if (!relatives.has(lowerAt(sentence, before))) return 1
  return lowerAt(sentence, before - 1) === ',' ? 2 : 0
}

const longestLead = 40

/**
 * Read the subject from the start of a clause: over adverbs, conjunctions and the phrases that prepositions bring in.
 *
 * @returns `shared` where the clause begins with a verb and so has the subject of the clause before: `…, killing 20`.
 */
function subjectFrom(
  sentence: SentenceMentions,
  names: readonly Name[],
  start: number,
  clause: number
): ClauseSubject | 'shared' {
  const opening = lowerAt(sentence, start)
  if (opening === ')') return 'shared'
  if (opening === '(') return antecedentOf(sentence, names, start)
  let index = start
  while (index >= 0 && index < start + longestLead && sentence.clauseOf[index] === clause) {
    if (isInMention(sentence, index)) {
      const end = endOfMention(sentence, index)
      // "On Monday", "yesterday": a time stands before the subject; a quantity is the subject.
      if (!isTime(sentence, index)) return nothing
      index = end
      continue
    }
    const word = wordAt(sentence, index)
    const lower = lowerAt(sentence, index)
    if (sentence.tokens[index]?.kind !== 'word' || word.class === 'coordinator' || word.class === 'adverb') index++
    else if (relatives.has(lower)) return antecedentOf(sentence, names, index)
    else if (word.class === 'subordinator' || word.isAdverbial) index++
    else if (word.class === 'preposition') index = endOfPhrase(sentence, names, index + 1)
    else if (isVerb(sentence, index)) return index === start || isJoined(sentence, index, start) ? 'shared' : nothing
    else return subjectAt(sentence, names, index)
  }
  return nothing
}

const relatives = new Set(['who', 'which', 'whose', 'that'])

function isTime(sentence: SentenceMentions, index: number): boolean {
  return placedAt(sentence, index)?.mention.kind !== 'quantity'
}

function endOfMention(sentence: SentenceMentions, index: number): number {
  return (placedAt(sentence, index)?.last ?? index) + 1
}

/** Whether only marks and conjunctions stand between the start of a clause and its verb. */
function isJoined(sentence: SentenceMentions, verb: number, start: number): boolean {
  for (let index = start; index < verb; index++)
    if (sentence.tokens[index]?.kind === 'word' && wordAt(sentence, index).class !== 'coordinator') return false
  return true
}

function isVerb(sentence: SentenceMentions, index: number): boolean {
  const word = wordAt(sentence, index)
  if (word.class === undefined) return word.endsLikeVerb && word.event?.as !== 'noun'
  return word.class === 'verb' || word.class === 'auxiliary' || word.class === 'modal'
}

/** `Holt, who has four sons`: the name right before a relative pronoun. */
function antecedentOf(sentence: SentenceMentions, names: readonly Name[], index: number): ClauseSubject {
  let before = index - 1
  // "Acme Corp., which".
  while (before > 0 && sentence.tokens[before]?.kind === 'mark') before--
  const name = nameEndingAt(names, before)
  return name < 0 ? nothing : {name, reference: null}
}

/** Behind a preposition: over its noun phrase, and the comma that closes a phrase at the start. */
function endOfPhrase(sentence: SentenceMentions, names: readonly Name[], from: number): number {
  let index = from
  for (;;) {
    const name = startingName(names, index)
    if (name) index = name.last + 1
    else if (isInMention(sentence, index)) index = endOfMention(sentence, index)
    else if (wordAt(sentence, index).class === 'determiner' || sentence.tokens[index]?.kind === 'clitic') index++
    else if (isNounAt(sentence, index)) index++
    else return lowerAt(sentence, index) === ',' ? index + 1 : index
    if (index > from + longestLead) return index
  }
}

/** The subject that begins at a token: a pronoun, a name, or a noun phrase with an article or an owner. */
function subjectAt(sentence: SentenceMentions, names: readonly Name[], index: number): ClauseSubject {
  const lower = lowerAt(sentence, index)
  const stands = pronouns.get(lower)
  if (stands !== undefined) {
    if (lower === 'it' && isExpletive(sentence, index)) return nothing
    return {name: -1, reference: {text: lower, stands, noun: null, form: 'pronoun'}}
  }
  const name = nameFrom(sentence, names, index)
  if (name >= 0) return {name, reference: null}
  if (index <= 1 && mayBeName(sentence, index) && isPredicated(sentence, index + 1))
    return {name: -1, reference: {text: lower, stands: 'any', noun: null, form: 'first-word'}}
  return pointers.has(lower) ? described(sentence, names, index) : bearer(sentence, names, index)
}

const pronouns: ReadonlyMap<string, Reference['stands']> = new Map([
  ['he', 'man'],
  ['she', 'woman'],
  ['his', 'man'],
  ['her', 'woman'],
  ['it', 'thing'],
  ['its', 'thing']
])

const pointers = new Set(['the', 'this', 'that'])

/** `it was reported that`, `it is 20 miles to`, `it was 9 p.m.`: `it` that stands for nothing. */
function isExpletive(sentence: SentenceMentions, index: number): boolean {
  let next = index + 1
  while (auxiliaries.has(wordAt(sentence, next).class ?? '')) next++
  if (next === index + 1) return false
  const placed = placedAt(sentence, next)
  if (!placed) return wordAt(sentence, next).reports
  if (placed.mention.kind !== 'quantity' && placed.mention.kind !== 'duration') return true
  return placed.mention.unit?.dimension === 'temperature' || wordAt(sentence, placed.last + 1).class === 'preposition'
}

const auxiliaries: ReadonlySet<string> = new Set<WordClass>(['auxiliary', 'modal', 'adverb'])

/** Index of the name that begins at a token, an article before it aside, and is no part of a pair: `Holt and Weir`. */
function nameFrom(sentence: SentenceMentions, names: readonly Name[], index: number): number {
  const first = pointers.has(lowerAt(sentence, index)) ? index + 1 : index
  const found = nameStartingAt(names, first)
  const name = names[found]
  if (!name) return -1
  const joint = lowerAt(sentence, name.last + 1) === '.' ? name.last + 2 : name.last + 1
  return lowerAt(sentence, joint) === 'and' && names[found + 1]?.first === joint + 1 ? -1 : found
}

/** Whether a verb in the singular follows: `Holt has`, `Holt won`; `Police say` are several. */
function isPredicated(sentence: SentenceMentions, index: number): boolean {
  const word = wordAt(sentence, index)
  return (word.class === 'auxiliary' || word.class === 'verb' || word.endsLikeVerb) && !plurals.has(word.lower)
}

const plurals = new Set(['are', 'were', 'have', 'do', 'say'])

/** `the company`, `the 34-year-old`, `the company's revenue`; with `of` and a name, the name: `the population of Norfell`. */
function described(sentence: SentenceMentions, names: readonly Name[], index: number): ClauseSubject {
  if (isInMention(sentence, index + 1)) return describedByAge(sentence, index + 1)
  let head = index + 1
  while (isNounAt(sentence, head + 1)) head++
  if (!isNounAt(sentence, head)) return nothing
  if (sentence.tokens[head + 1]?.kind !== 'clitic' && lowerAt(sentence, head + 1) === 'of')
    return bearer(sentence, names, index + 1)
  const {name, isPlural, singular: noun} = wordAt(sentence, head)
  const stands = name.describes
  if (stands === null || isPlural) return nothing
  return {
    name: -1,
    reference: {text: `${lowerAt(sentence, index)} ${lowerAt(sentence, head)}`, stands, noun, form: 'description'}
  }
}

function describedByAge(sentence: SentenceMentions, index: number): ClauseSubject {
  const mention = placedAt(sentence, index)
  if (mention?.mention.kind !== 'quantity' || mention.mention.property !== 'age') return nothing
  if (isNounAt(sentence, mention.last + 1)) return nothing
  const text = sentence.reading.prose.slice(mention.mention.start, mention.mention.end).toLowerCase()
  return {name: -1, reference: {text: `the ${text}`, stands: 'person', noun: null, form: 'description'}}
}

/** `revenue of Acme`, `population of the city of Norfell`: the name behind an `of`, where what is measured stands before it. */
function bearer(sentence: SentenceMentions, names: readonly Name[], index: number): ClauseSubject {
  const phrase = nounPhraseAt(sentence, index)
  if (!phrase || lowerAt(sentence, phrase.head + 1) !== 'of') return nothing
  const head = wordAt(sentence, phrase.head)
  if (personDescribed(head.name) !== null) return nothing
  let first = phrase.head + 2
  while (wordAt(sentence, first).class === 'determiner') first++
  const name = nameStartingAt(names, first)
  return name < 0 ? nothing : {name, reference: null}
}
