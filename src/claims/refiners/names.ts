import {personDescribed} from '../../lexicons/names.js'
import type {Named, NamedKind, Subject} from '../claim.js'
import {isNounAt, nounPhraseAt} from './noun-phrase.js'
import {isInMention, lowerAt, wordAt, type SentenceMentions, placedAt} from './sentence-mentions.js'

/** A proper name in a sentence, as token indices. */
export interface Name {
  readonly first: number
  readonly last: number
}

/**
 * The proper names of a sentence: runs of capitalised words, also over `of`, `the` and `&` between two of them. The first word
 * of a sentence is a name only together with a capitalised second, when it is written in capitals, or as an owner (`Holt's`).
 */
export function namesIn(sentence: SentenceMentions): readonly Name[] {
  const names: Name[] = []
  let index = 0
  while (index < sentence.tokens.length) {
    if (!isNameWord(sentence, index)) {
      index++
      continue
    }
    let last = index
    for (let next = index + 1; next < sentence.tokens.length; next++) {
      if (isNameWord(sentence, next)) last = next
      else if (!(isNameLink(sentence, next) && isNameWord(sentence, next + 1))) break
    }
    if (last > index || !isSentenceStart(sentence, index) || isFirstName(sentence, index))
      names.push({first: index, last})
    index = last + 1
  }
  return names
}

function isNameWord(sentence: SentenceMentions, index: number): boolean {
  const token = sentence.tokens[index]
  // A word without capitals is the very text of the word list: one comparison of two references for most words.
  if (token === undefined || token.text === token.lower || token.kind !== 'word') return false
  if (token.text.charCodeAt(0) === token.lower.charCodeAt(0)) return false
  return token.word.class === undefined && !isInMention(sentence, index) && !isCalendarName(sentence, index)
}

function isCalendarName(sentence: SentenceMentions, index: number): boolean {
  const {temporal} = wordAt(sentence, index)
  return temporal?.month !== undefined || temporal?.weekday !== undefined
}

/** `Bank of England`, `Marks & Spencer`, `J. Smith`, `Hewlett-Packard`. */
function isNameLink(sentence: SentenceMentions, index: number): boolean {
  const token = sentence.tokens[index]
  if (!token) return false
  return token.lower === 'of' || token.text === '&' || token.text === '.' || (token.text === '-' && !token.spaced)
}

function isSentenceStart(sentence: SentenceMentions, index: number): boolean {
  for (let before = index - 1; before >= 0; before--) if (sentence.tokens[before]?.kind !== 'mark') return false
  const text = sentence.tokens[index]?.text ?? ''
  return text.length < 2 || text !== text.toUpperCase()
}

/** Whether the capitalised first word of a sentence shows to be a name: `Holt's`, `Holt, 34,`. */
function isFirstName(sentence: SentenceMentions, index: number): boolean {
  if (!mayBeName(sentence, index)) return false
  if (sentence.tokens[index + 1]?.kind === 'clitic') return true
  return isAgeBehind(sentence, {first: index, last: index})
}

/** Whether a capitalised word at the start of a sentence can be a name: no plural, no verb, no noun that the lists know. */
export function mayBeName(sentence: SentenceMentions, index: number): boolean {
  const word = wordAt(sentence, index)
  if (!isNameWord(sentence, index) || word.isPlural || word.isAdverbial || word.endsLikeVerb) return false
  return word.event === undefined && word.properties.length === 0 && word.name.describes === null
}

// Loops and no closures: they are asked for every sentence, and most sentences have no names or one.

/** Index in a sentence's names of the one that begins at a token; -1 for none. */
export function nameStartingAt(names: readonly Name[], token: number): number {
  for (let index = 0; index < names.length; index++) if (names[index]?.first === token) return index
  return -1
}

/** Index in a sentence's names of the one that ends at a token; -1 for none. */
export function nameEndingAt(names: readonly Name[], token: number): number {
  for (let index = 0; index < names.length; index++) if (names[index]?.last === token) return index
  return -1
}

/** The name that begins at a token; null for none. */
export function startingName(names: readonly Name[], token: number): Name | null {
  for (const name of names) if (name.first === token) return name
  return null
}

/** The name that ends at a token; null for none. */
export function endingName(names: readonly Name[], token: number): Name | null {
  for (const name of names) if (name.last === token) return name
  return null
}

/** What the sentence tells of a name. */
export function namedAt(sentence: SentenceMentions, name: Name, next: Name | undefined): Named {
  const {tokens, reading} = sentence
  const words: string[] = []
  let isThing = lowerAt(sentence, name.first - 1) === 'the' || wordAt(sentence, name.first - 1).name.isPlacePreposition
  let person: NamedKind | null =
    isAgeBehind(sentence, name) || lowerAt(sentence, name.last + 1) === 'who' ? 'person' : null
  for (let index = name.first; index <= name.last; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || token.word.class !== undefined) continue
    const {isTitle, isOrganization, describes} = token.word.name
    if (isTitle && index < name.last) person = describes ?? 'person'
    else if (token.lower.length > 1) words.push(token.lower)
    isThing ||= isOrganization || isAcronym(token.text)
  }
  const nouns = nounsFor(sentence, name)
  for (const noun of nouns) person = personDescribed(wordAt(sentence, noun).name) ?? person
  return {
    text: reading.prose.slice(tokens[name.first]?.start ?? 0, tokens[name.last]?.end ?? 0),
    // Kept with every claim, so the array has no room to grow.
    words: words.slice(),
    kind: person ?? (isThing ? 'thing' : 'any'),
    nouns: nouns.length === 0 ? noNouns : nouns.map((d) => wordAt(sentence, d).singular),
    alias: aliasBehind(sentence, name, next)
  }
}

const noNouns: readonly string[] = []

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

/** Tokens of the nouns that say what a name is: `spokesman Bill Grant`, `Holt, the mayor,`, `Holt is a mayor`. */
function nounsFor(sentence: SentenceMentions, {first, last}: Name): readonly number[] {
  const before = isNounAt(sentence, first - 1) && isPersonNoun(sentence, first - 1) ? [first - 1] : nowhere
  const link = lowerAt(sentence, last + 1)
  if (link !== ',' && link !== 'is' && link !== 'was') return before
  if (wordAt(sentence, last + 2).class !== 'determiner') return before
  const phrase = nounPhraseAt(sentence, last + 3)
  return phrase ? [...before, phrase.head] : before
}

const nowhere: readonly number[] = []

function isPersonNoun(sentence: SentenceMentions, index: number): boolean {
  return personDescribed(wordAt(sentence, index).name) !== null
}

function isAgeBehind(sentence: SentenceMentions, {last}: Name): boolean {
  if (lowerAt(sentence, last + 1) !== ',') return false
  const mention = placedAt(sentence, last + 2)?.mention
  return mention?.kind === 'quantity' && mention.property === 'age'
}

/** `World Health Organization (WHO)`: capitals in brackets that are the name's own first letters. */
function aliasBehind(sentence: SentenceMentions, name: Name, next: Name | undefined): string | null {
  if (next?.first !== name.last + 2 || next.last !== next.first || lowerAt(sentence, name.last + 1) !== '(') return null
  const short = sentence.tokens[next.first]?.text ?? ''
  if (!isAcronym(short)) return null
  let letters = ''
  for (let index = name.first; index <= name.last; index++)
    if (isNameWord(sentence, index)) letters += sentence.tokens[index]?.text.charAt(0) ?? ''
  return letters === short ? short.toLowerCase() : null
}

/** A name as the subject of a claim. */
export function subjectOf({text, words}: Named, found: Subject['found']): Subject {
  return {text, words, found}
}

/** The nearest name before a claim in its clause, else the sentence's first name; -1 where there is none. */
export function nearestName(sentence: SentenceMentions, names: readonly Name[], first: number): number {
  const clause = sentence.clauseOf[first]
  for (let index = names.length - 1; index >= 0; index--) {
    const last = names[index]?.last ?? first
    if (last < first && sentence.clauseOf[last] === clause) return index
  }
  return names.length === 0 ? -1 : 0
}
