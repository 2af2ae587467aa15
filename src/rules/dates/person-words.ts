import {wordClass} from '../../lexicons/grammar.js'
import {betweenPersonAndVerb, nameParticles} from '../../lexicons/life-events.js'

/** Who the words beside a verb name. */
export interface PersonWords {
  /** As written, without titles in small letters: `John Smith`; null where no name stands there. */
  readonly name: string | null
  readonly pronoun: 'he' | 'she' | null
  /** Whether the verb has no subject of its own: "was born in 1902 and died in 1989". */
  readonly continues: boolean
}

const nobody: PersonWords = {name: null, pronoun: null, continues: false}

/** How far back a name may begin; longer ones are none of a person. */
const longestName = 80
const mostNameWords = 6

/** The person whose name, or pronoun, ends right before a verb: `John Smith (a painter), who was later`. */
export function personBefore(text: string): PersonWords {
  const words = wordsOf(withoutAside(text.slice(-longestName)))
  while (isPassedOver(words.at(-1))) words.pop()
  const last = words.at(-1)?.toLowerCase()
  if (last === 'and' || last === ';') return {...nobody, continues: true}
  if (last === 'he' || last === 'she') return {...nobody, pronoun: last}
  const name = nameAtEnd(words)
  return name === null ? nobody : {...nobody, name}
}

/** `, 34, who was later`, and the bracket of "John Smith (born 1902". */
function isPassedOver(word: string | undefined): boolean {
  return (
    word === ',' ||
    word === '(' ||
    /^\d{1,3}$/.test(word ?? '') ||
    (word !== undefined && betweenPersonAndVerb.has(word.toLowerCase()))
  )
}

/** The person that a sentence goes on with behind a participle: "Born in Leeds in 1902, John Smith". */
export function personBehind(text: string): PersonWords {
  if (!text.startsWith(',')) return nobody
  const words = wordsOf(text.slice(1, longestName))
  const first = words[0]?.toLowerCase()
  if (first === 'he' || first === 'she') return {...nobody, pronoun: first}
  const name = nameAtStart(words)
  return name === null ? nobody : {...nobody, name}
}

/** The name at the beginning of a sentence: `Smith moved` -> `Smith`; null for "The town", "In May". */
export function nameAtStart(words: readonly string[]): string | null {
  let end = 0
  while (end < mostNameWords && isNamePart(words[end], end > 0)) end++
  const [first = ''] = words
  return end === 0 || wordClass(first.toLowerCase()) !== undefined ? null : joined(words.slice(0, end))
}

/** Words and marks, each for itself; an initial keeps its point. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{Lu}\.|[\p{L}\d][\p{L}\d'’-]*|[^\s\p{L}\d]/gu) ?? []
}

/** The text without brackets at its end: "John Smith (a painter)". */
function withoutAside(text: string): string {
  const trimmed = text.trimEnd()
  if (!trimmed.endsWith(')')) return trimmed
  const open = trimmed.lastIndexOf('(')
  return open < 0 ? trimmed : trimmed.slice(0, open)
}

/** Capitalised words at the end, unless a preposition or `and` ties them to somebody before: "the son of John Smith". */
function nameAtEnd(words: readonly string[]): string | null {
  let start = words.length
  while (words.length - start < mostNameWords && isNamePart(words[start - 1], true)) start--
  while (start < words.length && !startsName(words[start] ?? '')) start++
  if (start === words.length) return null
  const before = words[start - 1]?.toLowerCase() ?? ''
  const tie = wordClass(before)
  if (tie === 'preposition' || tie === 'coordinator' || tie === 'determiner' || before === '’' || before === "'")
    return null
  return joined(words.slice(start))
}

function isNamePart(word: string | undefined, inside: boolean): boolean {
  if (word === undefined) return false
  return /^\p{Lu}/u.test(word) || (inside && nameParticles.has(word))
}

function startsName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && wordClass(word.toLowerCase()) === undefined && !/['’]s$/.test(word)
}

function joined(words: readonly string[]): string | null {
  return words.some((word) => /['’]s$/.test(word)) ? null : words.join(' ')
}
