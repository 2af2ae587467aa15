import type {Subject} from '../claim.js'
import {isInMention, wordAt, type SentenceMentions} from './sentence-mentions.js'

/** A proper name in a sentence, as token indices. */
export interface Name {
  readonly first: number
  readonly last: number
}

/**
 * The proper names of a sentence: runs of capitalised words, also over `of`, `the` and `&` between two of them. The first word
 * of a sentence is a name only together with a capitalised second, or when it is written in capitals.
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
    if (last > index || !isSentenceStart(sentence, index)) names.push({first: index, last})
    index = last + 1
  }
  return names
}

function isNameWord(sentence: SentenceMentions, index: number): boolean {
  const token = sentence.tokens[index]
  if (token?.kind !== 'word' || token.text.charCodeAt(0) === token.lower.charCodeAt(0)) return false
  return wordAt(sentence, index).class === undefined && !isInMention(sentence, index)
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

/** The name as a subject. */
export function subjectOf(sentence: SentenceMentions, {first, last}: Name): Subject {
  const {tokens, reading} = sentence
  const words: string[] = []
  for (let index = first; index <= last; index++) {
    const token = tokens[index]
    if (token?.kind === 'word' && token.lower.length > 1 && wordAt(sentence, index).class === undefined)
      words.push(token.lower)
  }
  const text = reading.prose.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  return {text, words, found: 'near'}
}

/** What a claim's clause is about: the nearest name before it in its clause, else the sentence's first name. */
export function nearestName(sentence: SentenceMentions, names: readonly Name[], first: number): number {
  const clause = sentence.clauseOf[first]
  const nearest = names.findLastIndex((d) => d.last < first && sentence.clauseOf[d.last] === clause)
  return nearest >= 0 || names.length === 0 ? nearest : 0
}
