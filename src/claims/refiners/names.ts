import {wordClass} from '../../lexicons/grammar.js'
import type {Subject} from '../claim.js'
import type {SentenceMentions} from './sentence-mentions.js'

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
  if (token?.kind !== 'word' || (sentence.mentionOf[index] ?? -1) >= 0) return false
  const first = token.text.charAt(0)
  return first !== first.toLowerCase() && wordClass(token.lower) === undefined
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
export function subjectOf(sentence: SentenceMentions, name: Name): Subject {
  const tokens = sentence.tokens.slice(name.first, name.last + 1)
  return {
    text: sentence.reading.prose.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    words: tokens
      .filter((d) => d.kind === 'word' && d.lower.length > 1 && wordClass(d.lower) === undefined)
      .map((d) => d.lower)
  }
}

/** What a claim's clause is about: the nearest name before it in its clause, else the sentence's first, else the nearest after. */
export function nearestName(sentence: SentenceMentions, names: readonly Name[], first: number): Name | null {
  const clause = sentence.clauseOf[first]
  const before = names.filter((d) => d.last < first)
  return before.findLast((d) => sentence.clauseOf[d.last] === clause) ?? before[0] ?? names[0] ?? null
}
