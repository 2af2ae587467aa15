import type {Word} from '../../lexicons/word.js'
import type {Token} from '../../text/token.js'

const hardMarks = new Set([';', ':', '(', ')', '—', '…'])
const openers = new Set([
  ...['which', 'who', 'whom', 'whose', 'where', 'while', 'whereas', 'although', 'though', 'because', 'but'],
  ...['when', 'after', 'before', 'until', 'as', 'if', 'unless', 'so']
])

/**
 * Number the clauses of a sentence: a claim is about what its own clause tells, and only then about the rest.
 * A new clause begins at a semicolon, colon, bracket or dash, at a subordinating word, and at a comma or `and` before
 * a verb: `killing 20 people | and injuring 45`.
 *
 * @returns For each token, the number of its clause, counted from 0.
 */
export function clauseNumbers(tokens: readonly Token[]): readonly number[] {
  const numbers = new Array<number>(tokens.length).fill(0)
  let clause = 0
  for (let index = 1; index < tokens.length; index++) {
    if (beginsClause(tokens, index)) clause++
    numbers[index] = clause
  }
  return numbers
}

function beginsClause(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]
  const token = tokens[index]
  if (!previous || !token) return false
  if (token.kind === 'mark') return hardMarks.has(token.text) || isDash(token, tokens[index + 1])
  if (token.kind !== 'word') return false
  if (openers.has(token.lower)) return token.lower !== 'as' || previous.text === ','
  const follows = previous.text === ',' || previous.lower === 'and' || previous.lower === 'or'
  return follows && isVerbal(token.word)
}

/** A hyphen with spaces on both sides is a dash. */
function isDash(token: Token, next: Token | undefined): boolean {
  return (token.text === '–' || token.text === '-') && token.spaced && (next?.spaced ?? false)
}

function isVerbal(word: Word): boolean {
  if (word.class === undefined) return word.endsLikeVerb || word.rises
  return word.class === 'verb' || word.class === 'auxiliary' || word.class === 'modal'
}
