import type {Word} from '../lexicons/word.js'

/**
 * What a token is to a reader of numbers and dates:
 *
 * - `word`: letters, with inner apostrophes (`don't`, `o'clock`) and the dots of initialisms (`U.S.`, `p.m.`), and a whole web address;
 * - `number`: digits, with the separators that stand between two digits (`2,100`, `3.5`, `1.2.3`), or one vulgar fraction (`½`);
 * - `clitic`: a possessive or plural ending that follows a word or a number at once (`'s`, `’s`, and the bare `'` of `soldiers'`);
 * - `mark`: any other single character (`$`, `%`, `-`, `–`, `,`, `.`, `(`).
 *
 * Digits and letters that touch are two tokens: `5ft` is `5` and `ft`, `34-year-old` is `34`, `-`, `year`, `-`, `old`.
 */
export type TokenKind = 'word' | 'number' | 'clitic' | 'mark'

/** One token of a sentence. Offsets are UTF-16 units in the block's prose, the end exclusive. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string
  /** What the word lists know of it; `notAWord` for everything but words. */
  readonly word: Word
  /** Whether white space, or the start of the sentence, stands before it. */
  readonly spaced: boolean
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0)
}
