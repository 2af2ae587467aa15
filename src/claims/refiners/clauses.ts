import {BEGINS_CLAUSE} from '../../lexicons/word-cues.js'
import type {Token} from '../../text/token.js'

/** The clauses of a sentence, numbered from 0. */
export interface Clauses {
  /** For each token, the number of its clause. */
  readonly of: readonly number[]
  /** For each clause, the index of its first token. */
  readonly starts: readonly number[]
}

/**
 * Number the clauses of a sentence: a claim is about what its own clause tells, and only then about the rest.
 * A new clause begins at a semicolon, colon, bracket or dash, at a subordinating word, and at a comma or `and` before
 * a verb, or before a pronoun and its verb: `killing 20 people | and injuring 45`, `if you sign, | we will pay $20`.
 */
export function clausesOf(tokens: readonly Token[]): Clauses {
  const numbers = new Array<number>(tokens.length)
  const starts = [0]
  let clause = 0
  let previous: Token | null = null
  let index = 0
  for (const token of tokens) {
    if (previous !== null && beginsClause(tokens, index, token, previous)) {
      clause++
      starts.push(index)
    }
    numbers[index++] = clause
    previous = token
  }
  return {of: numbers, starts}
}

function beginsClause(tokens: readonly Token[], index: number, token: Token, previous: Token): boolean {
  const {kind, word} = token
  if (kind === 'mark') return isHardMark(token.text) || isDash(token, tokens[index + 1])
  if ((word.cues & BEGINS_CLAUSE) === 0) return false
  if (word.class === 'pronoun') return previous.text === ',' && tokens[index + 1]?.word.isVerbal === true
  if (word.opensClause) return word.lower !== 'as' || previous.text === ','
  return previous.text === ',' || previous.lower === 'and' || previous.lower === 'or'
}

function isHardMark(text: string): boolean {
  switch (text) {
    case ';':
    case ':':
    case '(':
    case ')':
    case '—':
    case '…':
      return true
    default:
      return false
  }
}

/** A hyphen with spaces on both sides is a dash. */
function isDash(token: Token, next: Token | undefined): boolean {
  return (token.text === '–' || token.text === '-') && token.spaced && (next?.spaced ?? false)
}
