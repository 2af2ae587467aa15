import {isCue} from '../../lexicons/discourse.js'
import {endsLikeVerb, wordClass} from '../../lexicons/grammar.js'
import type {Token} from '../../text/token.js'

const hardMarks = new Set([';', ':', '(', ')', '—', '…'])
const openers = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'but',
  'when',
  'after',
  'before',
  'as',
  'where',
  'until',
  'if',
  'unless',
  'so'
])

/**
 * Number the clauses of a sentence: a claim is about what its own clause tells, and only then about the rest.
 * A new clause begins at a semicolon, colon, bracket or dash, at a subordinating word, and at a comma or `and` before
 * a verb: `killing 20 people | and injuring 45`.
 *
 * @returns For each token, the number of its clause, counted from 0.
 */
export function clauseNumbers(tokens: readonly Token[]): Uint16Array {
  const numbers = new Uint16Array(tokens.length)
  let clause = 0
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && beginsClause(tokens, index, token)) clause++
    numbers[index] = clause
  }
  return numbers
}

function beginsClause(tokens: readonly Token[], index: number, token: Token): boolean {
  const previous = tokens[index - 1]
  if (!previous) return false
  if (token.kind === 'mark')
    return (
      hardMarks.has(token.text) ||
      ((token.text === '–' || token.text === '-') && token.spaced && (tokens[index + 1]?.spaced ?? false))
    )
  if (token.kind !== 'word') return false
  if (openers.has(token.lower)) return token.lower !== 'as' || previous.text === ','
  const follows = previous.text === ',' || previous.lower === 'and' || previous.lower === 'or'
  return follows && isVerbal(token.lower) && previous.kind !== 'number'
}

function isVerbal(lower: string): boolean {
  const known = wordClass(lower)
  return (
    known === 'verb' ||
    known === 'auxiliary' ||
    known === 'modal' ||
    (known === undefined && (endsLikeVerb(lower) || isCue('rise', lower)))
  )
}
