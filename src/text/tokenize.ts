import type {Token, TokenKind} from './token.js'

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3

/** Class of each ASCII character; the rest of Unicode is asked of a regular expression. */
const asciiClass = Uint8Array.from({length: 128}, (_, code) => classify(String.fromCharCode(code)))
const vulgarFraction = /^[¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉]$/
const numberSeparator = /^[,.'’\u00A0\u2009\u202F]$/

/**
 * Cut a stretch of prose into tokens, left to right, in one pass.
 *
 * @param prose The block's prose.
 * @param start Offset of the first character to read, in UTF-16 units.
 * @param end Offset after the last one.
 * @returns Tokens in order; white space is in none of them, everything else is in exactly one.
 */
export function tokenize(prose: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let offset = start
  let spaced = true
  while (offset < end) {
    const kind = classAt(prose, offset)
    if (kind === SPACE) {
      spaced = true
      offset++
      continue
    }
    const previous = tokens.at(-1)
    const next =
      kind === LETTER
        ? wordEnd(prose, offset, end)
        : kind === DIGIT
          ? numberEnd(prose, offset, end)
          : markEnd(prose, offset, end)
    const clitic =
      kind === OTHER && !spaced && previous !== undefined ? cliticEnd(prose, offset, end, previous.kind) : 0
    const stop = clitic > 0 ? clitic : next
    tokens.push(token(prose, offset, stop, clitic > 0 ? 'clitic' : kindOf(kind, prose, offset), spaced))
    offset = stop
    spaced = false
  }
  return tokens
}

function token(prose: string, start: number, end: number, kind: TokenKind, spaced: boolean): Token {
  const text = prose.slice(start, end)
  return {
    kind,
    start,
    end,
    text,
    lower: kind === 'word' || kind === 'clitic' ? text.toLowerCase().replaceAll('’', "'") : text,
    spaced
  }
}

function kindOf(kind: number, prose: string, offset: number): TokenKind {
  if (kind === LETTER) return 'word'
  return kind === DIGIT || vulgarFraction.test(prose.charAt(offset)) ? 'number' : 'mark'
}

/** End of a word: letters, inner apostrophes, and the dots of initialisms (`U.S.`, `p.m.`). */
function wordEnd(prose: string, start: number, end: number): number {
  const dots = initialismEnd(prose, start, end)
  if (dots > 0) return dots
  let offset = start + 1
  while (offset < end) {
    if (classAt(prose, offset) === LETTER) offset++
    else if (
      isApostrophe(prose, offset) &&
      offset + 1 < end &&
      classAt(prose, offset + 1) === LETTER &&
      !isPossessive(prose, offset, end)
    )
      offset += 2
    else break
  }
  return offset
}

/** End of `U.S.`, `p.m.`, `D.C`: single letters with dots between them, at least two; 0 where there is none. */
function initialismEnd(prose: string, start: number, end: number): number {
  let offset = start
  let letters = 0
  while (offset + 1 < end && classAt(prose, offset) === LETTER && prose.charAt(offset + 1) === '.') {
    offset += 2
    letters++
  }
  if (letters === 0) return 0
  const single =
    offset < end && classAt(prose, offset) === LETTER && (offset + 1 >= end || classAt(prose, offset + 1) !== LETTER)
  if (single) return offset + 1
  // "J. Smith": one letter and its dot are a word and a mark.
  return letters > 1 && (offset >= end || classAt(prose, offset) !== LETTER) ? offset : 0
}

/** End of a run of digits with single separators between them; a thin space counts where three digits follow. */
function numberEnd(prose: string, start: number, end: number): number {
  let offset = start + 1
  while (offset < end) {
    if (classAt(prose, offset) === DIGIT) offset++
    else if (
      offset + 1 < end &&
      numberSeparator.test(prose.charAt(offset)) &&
      classAt(prose, offset + 1) === DIGIT &&
      groupsAt(prose, offset, end)
    )
      offset += 2
    else break
  }
  return offset
}

/** Commas and points always belong to the number; apostrophes and spaces only before a group of exactly three digits. */
function groupsAt(prose: string, separator: number, end: number): boolean {
  const mark = prose.charAt(separator)
  if (mark === ',' || mark === '.') return true
  const digit = (offset: number) => offset < end && classAt(prose, offset) === DIGIT
  return digit(separator + 1) && digit(separator + 2) && digit(separator + 3) && !digit(separator + 4)
}

/** End of a possessive or plural ending that starts at an apostrophe; 0 where there is none. */
function cliticEnd(prose: string, offset: number, end: number, previous: TokenKind): number {
  if (!isApostrophe(prose, offset)) return 0
  if (isPossessive(prose, offset, end)) return offset + 2
  // "soldiers' pay", but "6' tall" is a foot mark.
  return previous === 'word' &&
    /s/i.test(prose.charAt(offset - 1)) &&
    (offset + 1 >= end || classAt(prose, offset + 1) !== LETTER)
    ? offset + 1
    : 0
}

/** Whether `'s` stands at an apostrophe and the word ends there. */
function isPossessive(prose: string, offset: number, end: number): boolean {
  return (
    /s/i.test(prose.charAt(offset + 1)) &&
    (offset + 2 >= end || classAt(prose, offset + 2) === OTHER || classAt(prose, offset + 2) === SPACE)
  )
}

/** A mark is one character; a surrogate pair is kept whole. */
function markEnd(prose: string, offset: number, end: number): number {
  const code = prose.codePointAt(offset) ?? 0
  return Math.min(end, offset + (code > 0xffff ? 2 : 1))
}

function isApostrophe(prose: string, offset: number): boolean {
  const mark = prose.charAt(offset)
  return mark === "'" || mark === '’'
}

function classAt(prose: string, offset: number): number {
  const code = prose.charCodeAt(offset)
  return code < 128 ? (asciiClass[code] ?? OTHER) : classify(prose.charAt(offset))
}

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  return /\s/.test(character) ? SPACE : OTHER
}
