import {abbreviationKind, startsSentence, takesMark} from '../lexicons/abbreviations.js'

/** What is known of a mark without asking the parser; `doubtful` marks are the parser's to judge. */
export type Verdict = 'break' | 'join' | 'doubtful'

/** A place where a sentence may end: a run of terminal marks with the quotes and brackets that close after it. */
export interface Mark {
  /** Offset of the first terminal mark; of the white space, for a blank line. */
  readonly start: number
  /** Offset after the marks and what closes after them. */
  readonly close: number
  /** Offset of the next character that is no white space: where the next sentence would begin. */
  readonly next: number
  readonly verdict: Verdict
}

const terminalOrLineFeed = /[.!?…‽\n]/g
const blankLine = /\n[^\S\n]*\n/y
const closers = /(?:["'”’)\]»}*_]|\[\d{1,3}\])*/y
const whiteSpace = /\s*/y
const SPACE = 0x20
const LINE_FEED = 0x0a
const APOSTROPHE = 0x27
const ASCII_END = 0x80
/** How far back a word is looked for; longer ones are no abbreviations. */
const longestWord = 32
const nextWord = /["'“‘([«¿¡]*(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/uy
/** Matches the `1` of a block that begins "1. First"; not the `20` of "There were 20. There". */
const listLabel = /^\s{0,8}\(?(?:\d{1,3}|\p{L})$/u
/** Matches `3.5` and `example.com`, not `end.The` or `wait...what`. */
const insideWord = /^[\p{L}\p{N}]\.[\p{L}\p{N}]$/u

/** Every place in a block's prose where a sentence may end, in order, except the very end. Linear. */
export function marksOf(prose: string): Mark[] {
  const marks: Mark[] = []
  terminalOrLineFeed.lastIndex = 0
  while (terminalOrLineFeed.test(prose)) {
    const start = terminalOrLineFeed.lastIndex - 1
    const blank = prose.charCodeAt(start) === LINE_FEED
    const end = blank ? endOf(blankLine, prose, start) : endOfTerminals(prose, start)
    if (end <= start) continue
    const close = blank ? end : endOfClosers(prose, end)
    const next = endOfWhiteSpace(prose, close)
    if (next >= prose.length) break
    // The white space before a blank line has been passed: "end.\n\nNext" is one break, whatever the mark itself says.
    const isBreak = blank || hasBlankLine(prose, close, next)
    marks.push({start, close, next, verdict: isBreak ? 'break' : judge(prose, start, end, close, next)})
    terminalOrLineFeed.lastIndex = Math.max(end, next)
  }
  return marks
}

/** Offset after a run of terminal marks. */
function endOfTerminals(prose: string, start: number): number {
  let end = start + 1
  while (isTerminal(prose.charCodeAt(end))) end++
  return end
}

/** `.`, `!`, `?`, `…`, `‽` */
function isTerminal(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x203d
}

// Most marks have one space behind them, and a plain letter behind that: both are told without a regular expression.

function endOfClosers(prose: string, offset: number): number {
  return prose.charCodeAt(offset) === SPACE ? offset : endOf(closers, prose, offset)
}

function endOfWhiteSpace(prose: string, offset: number): number {
  const after = prose.charCodeAt(offset) === SPACE ? prose.charCodeAt(offset + 1) : SPACE
  return after > SPACE && after < 0x7f ? offset + 1 : endOf(whiteSpace, prose, offset)
}

function judge(prose: string, start: number, end: number, close: number, next: number): Verdict {
  if (close === next) return judgeUnspaced(prose, start, end, close)
  const mark = prose.slice(start, Math.min(end, start + 2))
  const word = wordAt(prose, next)
  const first = word.charAt(0)
  if (first === '') return judgeBeforeSymbol(prose, start, mark, next)
  if (/\p{N}/u.test(first))
    return mark === '.' ? judgeBeforeNumber(prose, start) : mark === '!' || mark === '?' ? 'break' : 'join'
  if (/\p{Ll}/u.test(first)) return judgeBeforeLowerCase(prose, start, mark, close > end, word)
  if (mark === '.') return judgeBeforeCapital(prose, start, word, next)
  if (mark === '!' && close === end && takesMark(wordBefore(prose, start))) return 'join'
  return mark === '..' || mark.startsWith('…') ? 'doubtful' : 'break'
}

/** No white space follows: "3.5", "example.com", but "the end.The next" and "in 1910.The road" lack a space. */
function judgeUnspaced(prose: string, start: number, end: number, close: number): Verdict {
  if (isBeforeStarter(prose, start, close)) return 'break'
  const around = prose.slice(start - 1, start + 2)
  if (close > end) return /[\p{L}\p{N}]/u.test(prose.charAt(close)) ? 'doubtful' : 'join'
  if (end - start === 1 && lacksSpace(prose, start)) return 'break'
  if (insideWord.test(around) || /[,;:/@\p{Ll}]/u.test(prose.charAt(end))) return 'join'
  return 'doubtful'
}

/** Whether a word of two letters or digits and more stands before the mark, and right behind it one that begins sentences: `The`, not `A`. */
function isBeforeStarter(prose: string, start: number, close: number): boolean {
  if (!isAsciiLetter(prose.charCodeAt(close)) || !isAsciiLetter(prose.charCodeAt(close + 1))) return false
  if (!/[\p{L}\p{N}][\p{L}\p{N})%]$/u.test(prose.slice(Math.max(0, start - 2), start))) return false
  const word = wordAt(prose, close)
  return startsSentence(word) && /^[\s,’']?$/u.test(prose.charAt(close + word.length))
}

/** Whether a lower-case word stands before the mark and a capitalised one after it, and neither is part of an address or a name. */
function lacksSpace(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - longestWord), start)
  const after = prose.slice(start + 1, start + 1 + longestWord)
  return /(?:^|[\s"“‘'(])\p{Ll}{2,}$/u.test(before) && /^\p{Lu}\p{Ll}*(?:[\s,;:’']|$)/u.test(after)
}

/** `$`, `€`, an object or a dash stands next. */
function judgeBeforeSymbol(prose: string, start: number, mark: string, next: number): Verdict {
  if (mark !== '.' || !/[\p{Sc}\uFFFC#]/u.test(prose.charAt(next))) return 'doubtful'
  return judgeBeforeNumber(prose, start)
}

/** "He left. 20 stayed", but "No. 5", "Sept. 4", "approx. 20" and, at the head of a line, "1. 20 people". */
function judgeBeforeNumber(prose: string, start: number): Verdict {
  if (standsAlone(prose, start)) return 'doubtful'
  if (isListLabel(prose, start)) return 'join'
  const word = wordBefore(prose, start)
  if (word === '') return 'break'
  return isShortened(word) ? 'join' : 'break'
}

/**
 * A word in lower case goes on with the sentence, unless a plain word of four letters or more stands before the stop:
 * "They left. iPhone sales rose", "the troops withdrew. both sides agreed"; not "approx. twenty" or "Yahoo! is".
 */
function judgeBeforeLowerCase(prose: string, start: number, mark: string, closed: boolean, word: string): Verdict {
  if (mark !== '.') return 'join'
  const before = wordBefore(prose, start)
  const plain = /^\p{Ll}+$/u.test(before) && abbreviationKind(before) === null
  if (/^\p{Ll}+\p{Lu}/u.test(word)) return plain ? 'break' : 'join'
  return plain && before.length >= 4 && !closed ? 'break' : 'join'
}

/** A single full stop before a capital: the place where abbreviations, initials and sentence ends look alike. */
function judgeBeforeCapital(prose: string, start: number, word: string, next: number): Verdict {
  if (standsAlone(prose, start)) return 'doubtful'
  if (isListLabel(prose, start)) return 'join'
  const last = wordBefore(prose, start)
  if (last === '') return 'break'
  // "J. A. Smith": the "A." is an initial, not the article.
  const initial = word.length === 1 && prose.startsWith(`${word}.`, next)
  const started = startsSentence(word) && !initial
  switch (abbreviationKind(last)) {
    case 'beforeName':
    case 'inside':
      return 'join'
    case 'beforeNumber':
      // "Fig. A shows"
      return started && word.length > 1 ? 'break' : 'join'
    case 'beforeNumberOrWord':
      return /^[IVXLC]{2,}$|^[B-HJ-Z]\d*$/.test(word) ? 'join' : 'break'
    case 'mayEnd':
      return started ? 'break' : 'join'
    case 'units':
      return 'break'
    case null:
      return isInitials(last) && !started ? 'join' : 'break'
  }
}

/** Whether a word before a number is an abbreviation or initials: "No", "Sept", "U.S". */
function isShortened(word: string): boolean {
  return abbreviationKind(word) !== null || isInitials(word)
}

/** `J`, `U.S`, `p.m`, but no lower-case letter alone: "$5m. The". */
function isInitials(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$|^\p{Lu}$/u.test(word)
}

/** The letters before a mark, with the dots between them: `Gen`, `p.m`, `lb` of "20lb"; empty where there is none. */
function wordBefore(prose: string, start: number): string {
  const low = Math.max(0, start - longestWord)
  let offset = start
  while (offset > low && (isLetterAt(prose, offset - 1) || (prose.charAt(offset - 1) === '.' && offset < start)))
    offset--
  while (prose.charAt(offset) === '.' && offset < start) offset++
  return prose.slice(offset, start)
}

/** Whether white space, or nothing, stands before a mark. */
function standsAlone(prose: string, start: number): boolean {
  return start === 0 || /\s/.test(prose.charAt(start - 1))
}

function isListLabel(prose: string, start: number): boolean {
  return start <= 12 && listLabel.test(prose.slice(0, start))
}

function isLetterAt(prose: string, offset: number): boolean {
  const code = prose.charCodeAt(offset)
  if (code < ASCII_END) return isAsciiLetter(code)
  return /[\p{L}\p{M}]/u.test(prose.charAt(offset))
}

function wordAt(prose: string, offset: number): string {
  let end = offset
  while (isAsciiLetter(prose.charCodeAt(end))) end++
  // Only ASCII that is no part of a word closes a plain one; behind no letter at all a quote may open.
  const after = prose.charCodeAt(end)
  if (end > offset && after < ASCII_END && after !== APOSTROPHE && !isAsciiDigit(after)) return prose.slice(offset, end)
  nextWord.lastIndex = offset
  return nextWord.exec(prose)?.groups?.['word'] ?? ''
}

function isAsciiLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

function isAsciiDigit(code: number): boolean {
  return code > 47 && code < 58
}

function hasBlankLine(prose: string, start: number, end: number): boolean {
  return end - start > 1 && /\n[^\S\n]*\n/.test(prose.slice(start, end))
}

function endOf(sticky: RegExp, prose: string, offset: number): number {
  sticky.lastIndex = offset
  sticky.test(prose)
  return sticky.lastIndex
}
