import {describeWord, notAWord} from '../lexicons/word.js'
import {hashWithLetter, wordAtPlace} from '../lexicons/word-table.js'
import type {Token, TokenKind} from './token.js'

const UNKNOWN = 0
const OTHER = 1
const LETTER = 2
const DIGIT = 3
const FRACTION = 4
const SPACE = 5

const LOWER_A = 97
const LOWER_Z = 122
const CASE_BIT = 32
const FULL_STOP = 46
const COMMA = 44
const APOSTROPHE = 39
const COLON = 58
const TYPOGRAPHIC_APOSTROPHE = 0x2019
const ASCII_END = 128

/** Class of each UTF-16 unit, found when it is first met: regular expressions on every character would cost most of the time. */
const classes = new Uint8Array(0x10000)
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
  let previous: TokenKind | null = null
  while (offset < end) {
    const found = classAt(prose, offset)
    if (found === SPACE) {
      spaced = true
      offset++
      continue
    }
    const token: Token =
      (found === LETTER ? plainWord(prose, offset, end, spaced) : null) ??
      otherToken(prose, offset, end, {found, spaced, previous})
    tokens.push(token)
    offset = token.end
    spaced = false
    previous = token.kind
  }
  return tokens
}

/** What is known where a token begins. */
interface Beginning {
  /** Class of its first character. */
  readonly found: number
  readonly spaced: boolean
  readonly previous: TokenKind | null
}

function otherToken(prose: string, start: number, limit: number, {found, spaced, previous}: Beginning): Token {
  const clitic = found === OTHER && !spaced ? cliticEnd(prose, start, limit, previous) : 0
  const end = clitic || tokenEnd(prose, start, limit, found)
  const kind = clitic > 0 ? 'clitic' : kindOf(found)
  const text = prose.slice(start, end)
  const lower = kind === 'word' || kind === 'clitic' ? text.toLowerCase().replaceAll('’', "'") : text
  return {kind, start, end, text, lower, word: kind === 'word' ? describeWord(lower) : notAWord, spaced}
}

/**
 * A word of the letters A to Z, as most words are; null for any other, which is looked at closely: one with an apostrophe or a
 * letter of another alphabet, and an initial with its dot.
 */
function plainWord(prose: string, start: number, limit: number, spaced: boolean): Token | null {
  let offset = start
  let hash = 0
  // Capitals lack the bit that makes a letter of ASCII a small one.
  let small = CASE_BIT
  for (; offset < limit; offset++) {
    const code = prose.charCodeAt(offset)
    const letter = code | CASE_BIT
    if (letter < LOWER_A || letter > LOWER_Z) {
      if (code >= ASCII_END || code === APOSTROPHE || (code === FULL_STOP && offset === start + 1)) return null
      break
    }
    small &= code
    hash = hashWithLetter(hash, code)
  }
  if (offset === start) return null
  if (prose.charCodeAt(offset) === COLON && offset < limit && prose.startsWith('//', offset + 1))
    return address(prose, start, limit, spaced)
  const word = wordAtPlace(prose, start, offset, hash)
  const {lower} = word
  const text = small === 0 ? prose.slice(start, offset) : lower
  return {kind: 'word', start, end: offset, text, lower, word, spaced}
}

/** `https://example.org/2020/05/03/`: no part of it is read, nor the mark that ends the clause behind it. */
function address(prose: string, start: number, limit: number, spaced: boolean): Token {
  let end = start
  while (end < limit && classAt(prose, end) !== SPACE) end++
  while (/[.,;:!?)\]}>"'’”]/.test(prose.charAt(end - 1))) end--
  const text = prose.slice(start, end)
  return {kind: 'word', start, end, text, lower: text, word: notAWord, spaced}
}

function kindOf(found: number): TokenKind {
  if (found === LETTER) return 'word'
  return found === DIGIT || found === FRACTION ? 'number' : 'mark'
}

function tokenEnd(prose: string, offset: number, end: number, found: number): number {
  if (found === LETTER) return wordEnd(prose, offset, end)
  return found === DIGIT ? numberEnd(prose, offset, end) : markEnd(prose, offset, end)
}

/** End of a word: letters, inner apostrophes, and the dots of initialisms (`U.S.`, `p.m.`). */
function wordEnd(prose: string, start: number, end: number): number {
  const dots = prose.charCodeAt(start + 1) === FULL_STOP ? initialismEnd(prose, start, end) : 0
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
  while (offset + 1 < end && classAt(prose, offset) === LETTER && prose.charCodeAt(offset + 1) === FULL_STOP) {
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
      classAt(prose, offset + 1) === DIGIT &&
      numberSeparator.test(prose.charAt(offset)) &&
      groupsAt(prose, offset, end)
    )
      offset += 2
    else break
  }
  return offset
}

/** Commas and points always belong to the number; apostrophes and spaces only before a group of exactly three digits. */
function groupsAt(prose: string, separator: number, end: number): boolean {
  const mark = prose.charCodeAt(separator)
  if (mark === COMMA || mark === FULL_STOP) return true
  return digitsFrom(prose, separator + 1, end) === 3
}

/** How many digits stand at an offset, at most four. */
function digitsFrom(prose: string, start: number, end: number): number {
  let offset = start
  while (offset < end && offset < start + 4 && classAt(prose, offset) === DIGIT) offset++
  return offset - start
}

/** End of a possessive or plural ending that starts at an apostrophe; 0 where there is none. */
function cliticEnd(prose: string, offset: number, end: number, previous: TokenKind | null): number {
  if (!isApostrophe(prose, offset)) return 0
  if (isPossessive(prose, offset, end)) return offset + 2
  // "soldiers' pay", but "6' tall" is a foot mark.
  return previous === 'word' &&
    isLetterS(prose, offset - 1) &&
    (offset + 1 >= end || classAt(prose, offset + 1) !== LETTER)
    ? offset + 1
    : 0
}

/** Whether `'s` stands at an apostrophe and the word ends there. */
function isPossessive(prose: string, offset: number, end: number): boolean {
  if (!isLetterS(prose, offset + 1)) return false
  const after = offset + 2 < end ? classAt(prose, offset + 2) : SPACE
  return after !== LETTER && after !== DIGIT
}

function isLetterS(prose: string, offset: number): boolean {
  const letter = prose.charAt(offset)
  return letter === 's' || letter === 'S'
}

/** A mark is one character; a surrogate pair is kept whole. */
function markEnd(prose: string, offset: number, end: number): number {
  const code = prose.codePointAt(offset) ?? 0
  return Math.min(end, offset + (code > 0xffff ? 2 : 1))
}

function isApostrophe(prose: string, offset: number): boolean {
  const code = prose.charCodeAt(offset)
  return code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE
}

function classAt(prose: string, offset: number): number {
  const code = prose.charCodeAt(offset)
  const known = classes[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const found = classify(prose.charAt(offset))
  classes[code] = found
  return found
}

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (vulgarFraction.test(character)) return FRACTION
  return /\s/.test(character) ? SPACE : OTHER
}
