import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'

/** The value of a stretch of tokens that ends before `next`. */
export interface Reading {
  /** Plain decimal string. */
  readonly decimal: string
  /** Value of one unit of the last written digit; 0 where the words are exact. */
  readonly ulp: number
  readonly form: Numeral['form']
  /** Index of the first token after it. */
  readonly next: number
}

/** Whether the token at `index` is the mark `mark`. */
export function isMark(tokens: readonly Token[], index: number, mark: string): boolean {
  const token = index < 0 ? undefined : tokens[index]
  return token?.kind === 'mark' && token.text === mark
}

/** Whether the token at `index` touches the one before it. */
export function isTouching(tokens: readonly Token[], index: number): boolean {
  return index >= 0 && tokens[index]?.spaced === false
}

/** Index after a hyphen that joins two words (`twenty-one`), else `index` itself. */
export function skipHyphen(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (token?.kind !== 'mark' || token.spaced || !isHyphen(token.text)) return index
  return isTouching(tokens, index + 1) ? index + 1 : index
}

/** As `skipHyphen`, and over a hyphen with spaces around it: `fifty - two`. */
export function skipLooseHyphen(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (token?.kind !== 'mark' || token.text !== '-') return skipHyphen(tokens, index)
  return token.spaced === tokens[index + 1]?.spaced ? index + 1 : index
}

export function isHyphen(text: string): boolean {
  return text === '-' || text === '\u2010' || text === '\u2011'
}

export function isDash(text: string): boolean {
  return isHyphen(text) || text === '–' || text === '—' || text === '\u2212'
}

/** Index behind the rest of a chain of numbers: `2020-01-31`, `10:30:15`, `555-1234`. */
export function chainEnd(tokens: readonly Token[], next: number): number {
  let at = next
  while (
    tokens[at]?.kind === 'mark' &&
    tokens[at]?.spaced === false &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 1]?.spaced === false &&
    /^[-–:/.]$/u.test(tokens[at]?.text ?? '')
  )
    at += 2
  return at
}
