import {currencyOfCode} from '../../../lexicons/currencies.js'
import {isPlural} from '../../../lexicons/grammar.js'
import {hedgesBefore} from '../../../lexicons/hedges.js'
import {
  addressWords,
  afterPronounOne,
  beforePronounOne,
  idioms,
  idiomsBefore,
  notCounted,
  serials
} from '../../../lexicons/not-quantities.js'
import {quantityWords} from '../../../lexicons/quantity-words.js'
import {isCapitalised, type Token} from '../../../text/token.js'
import {isOrdinalEnding} from '../numerals/ordinal.js'
import type {ReadNumeral} from '../numerals/read-numeral.js'
import {isDash, isHyphen, isMark, isTouching} from '../numerals/reading.js'
import {spokenClockAt} from '../temporal/spoken-clock.js'
import {seriesBefore} from './series.js'
import {isBehindName, isLedToVersion, isPointed, isVersion} from './version.js'
import {isWord, lowerAt, temporalAt} from './words-around.js'

/**
 * Whether a number is a name, a label, a place or a part of something else, and counts nothing:
 * `G7`, `Boeing 737`, `Section 4`, `10:30`, `555-1234`, `10 Downing Street`, "this one".
 *
 * @param index Index of the number's first token.
 */
export function isLabel(tokens: readonly Token[], index: number, read: ReadNumeral): boolean {
  return (
    isPartOfToken(tokens, index, read.next) ||
    isNamed(tokens, index, read.next) ||
    isSerial(tokens, index, read.next) ||
    isIdiom(tokens, index, read.next) ||
    isListMarker(tokens, index, read.next) ||
    isVersion(tokens, index, read.next) ||
    isAddress(tokens, read.next) ||
    isPronounOne(tokens, index, read.next) ||
    isTime(tokens, index, read.next) ||
    isAreaCode(tokens, index, read.next)
  )
}

/** Whether four plain digits are a year: "in 2019", "2019 election"; not "1500 people". */
export function isYear(tokens: readonly Token[], index: number, next: number): boolean {
  const text = tokens[index]?.text ?? ''
  if (next !== index + 1 || text.length !== 4 || !/^(?:1[1-9]|20)\d\d$/u.test(text)) return false
  const follower = tokens[next]
  if (follower?.kind !== 'word' || !follower.spaced || isCapitalised(follower)) return true
  const counted =
    follower.lower === 'people' ||
    (follower.lower.length > 3 && follower.lower.endsWith('s') && !follower.lower.endsWith('ss'))
  if (!counted || notCounted.has(follower.lower) || leadsToYear(tokens, index - 1)) return true
  // "1,915 deaths" has its comma; "1915 deaths" is the year's, unless a hedge or "people" speaks for a count.
  return /^(?:1[89]|20[0-5])/u.test(text) && follower.lower !== 'people' && !hedgesBefore.match(tokens, index)
}

/** `in`, `since`, `the`, `early`: what stands before a year and before a count alike, and mostly before a year. */
function leadsToYear(tokens: readonly Token[], index: number): boolean {
  const [word, lower] = [temporalAt(tokens, index), lowerAt(tokens, index)]
  return word?.yearPreposition === true || word?.partAdjective !== undefined || lower === 'the' || lower === 'for'
}

/** Letters, slashes, colons and hyphens that touch: `F-16`, `A380`, `10:30`, `2019/20`, `555-1234`, `1.2.3`, `0042`. */
function isPartOfToken(tokens: readonly Token[], index: number, next: number): boolean {
  if (/^0\d+$/.test(tokens[next - 1]?.text ?? '')) return true
  const before = isTouching(tokens, index) ? tokens[index - 1] : undefined
  if (before) {
    const beyond = tokens[index - 2]
    if (before.kind === 'word') return true
    if (isHyphen(before.text) && isTouching(tokens, index - 1))
      return beyond?.kind === 'number' || (beyond?.kind === 'word' && !quantityWords.joinedBefore.has(beyond.lower))
    if ('/:_#!@=&?\\['.includes(before.text)) return true
    // "C++20" and "U+0040"; "2+3" adds.
    if (before.text === '+' && isTouching(tokens, index - 1) && beyond?.kind !== 'number') return true
    if (isSectionOfManual(tokens, index, next) || isLiteral(tokens, index, next)) return true
    if (before.text === '.' && isTouching(tokens, index - 1) && beyond?.kind !== 'mark') return true
    if (before.text === "'" || before.text === '’' || before.text === '‘') return true
  }
  return isJoinedToNext(tokens, index, next)
}

/** `"0"`: the figure itself is spoken of; "one hundred" is quoted. */
function isLiteral(tokens: readonly Token[], index: number, next: number): boolean {
  const [opening, closing] = [tokens[index - 1]?.text ?? '', tokens[next]]
  if (tokens[index]?.kind !== 'number') return false
  return /^["“”]$/.test(opening) && closing?.spaced === false && /^["“”]$/.test(closing.text)
}

/** `read(2)`: a page of a manual. */
function isSectionOfManual(tokens: readonly Token[], index: number, next: number): boolean {
  return (
    isMark(tokens, index - 1, '(') &&
    isTouching(tokens, index - 1) &&
    isMark(tokens, next, ')') &&
    tokens[index - 2]?.kind === 'word' &&
    tokens[index]?.text.length === 1
  )
}

function isJoinedToNext(tokens: readonly Token[], index: number, next: number): boolean {
  const after = tokens[next]
  if (after === undefined || after.spaced) return false
  const beyond = tokens[next + 1]
  const touches = beyond !== undefined && !beyond.spaced
  if ((after.text === ':' || after.text === '/' || after.text === '@') && touches && beyond.kind === 'number')
    return true
  if (isHyphen(after.text) && touches && beyond.kind === 'number') return isNumberChain(tokens, index, next)
  if (isDecade(tokens, index, after)) return true
  return after.kind === 'word' && endsNumber(tokens[index]?.text ?? '', after)
}

/** Letters that touch a number and make it an ordinal, a time or a sum of old pence. */
function endsNumber(digits: string, {lower, word}: Token): boolean {
  return isOrdinalEnding(digits, lower) || word.temporal?.meridiem !== undefined || lower === 'd'
}

/** `1990s`, `20s`, `the 1880's`, `747s`: spans of years and things of a type. */
function isDecade(tokens: readonly Token[], index: number, after: Token): boolean {
  const text = tokens[index]?.text ?? ''
  return (
    (after.lower === 's' || after.lower === "'s") && /^\d{2,4}$/u.test(text) && (text.endsWith('0') || text.length > 2)
  )
}

/** `(555) 123-4567`. */
function isAreaCode(tokens: readonly Token[], index: number, next: number): boolean {
  if (!isMark(tokens, index - 1, '(') || !isMark(tokens, next, ')')) return false
  return (
    tokens[next + 1]?.kind === 'number' && isHyphen(lowerAt(tokens, next + 2)) && tokens[next + 3]?.kind === 'number'
  )
}

/**
 * Whether a number behind a name belongs to it: "the Nexus 7", "Billboard Hot 100", "GCC 7.1". A noun behind the number is counted
 * by it: "In Paris 20 people died".
 */
export function isNameNumber(tokens: readonly Token[], index: number, next: number): boolean {
  if (next !== index + 1) return false
  if (index === 0) return isNumberOfSection(tokens)
  const before = tokens[index - 1]
  if (isPointed(tokens[index])) return isLedToVersion(tokens, index) || isVersionOfName(tokens, index)
  if (!isCapitalised(before) || !/^\d{1,4}$/u.test(tokens[index]?.text ?? '')) return false
  const follower = tokens[next]
  if (isAbbreviation(before)) return follower?.kind !== 'word' || isCapitalised(follower) || !isPlural(follower.lower)
  if (index < 2) return false
  return follower?.kind !== 'word' || isCapitalised(follower) || quantityWords.behindNames.has(follower.lower)
}

/** `It needs GCC 7.1`, `Unicode 16.0 is out`: any word may begin its sentence with a capital. */
function isVersionOfName(tokens: readonly Token[], index: number): boolean {
  if (!isBehindName(tokens, index)) return false
  return index > 1 || isAbbreviation(tokens[index - 1]) || tokens[index + 1]?.word.isVerbal === true
}

/** `4.2 Kinds of messages`; not "5.6 Earthquake Hits Coast". */
function isNumberOfSection(tokens: readonly Token[]): boolean {
  const [number, word] = tokens
  if (!isPointed(number) || !isCapitalised(word) || word?.spaced !== true) return false
  return word.word.event === undefined && word.word.properties.length === 0
}

/** `NY`, `MD`, `STS`: a number behind such a name is its own, unless a plural is counted: "in the US 20 people died". */
function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,5}$/u.test(token.text) && currencyOfCode(token.text) === null
}

function isPercent(tokens: readonly Token[], next: number): boolean {
  return isMark(tokens, next, '%') || lowerAt(tokens, next).startsWith('percent') || lowerAt(tokens, next) === 'per'
}

/** `555-1234`, `978-3-16-148410-0`, `2020-01-31`, `1990-95`: not a range. */
function isNumberChain(tokens: readonly Token[], index: number, next: number): boolean {
  const [first, second] = [tokens[index]?.text ?? '', tokens[next + 1]?.text ?? '']
  const more =
    isHyphen(lowerAt(tokens, next + 2)) &&
    isTouching(tokens, next + 2) &&
    isTouching(tokens, next + 3) &&
    tokens[next + 3]?.kind === 'number'
  if (more) return true
  if ((/^\d{3}$/u.test(first) && /^\d{4}$/u.test(second)) || /^0\d/u.test(second)) return true
  return /^(?:1[1-9]|20)\d\d$/u.test(first) && /^(?:\d\d|(?:1[1-9]|20)\d\d)$/u.test(second)
}

function isNamed(tokens: readonly Token[], index: number, next: number): boolean {
  return seriesBefore(tokens, index) !== null && !isPercent(tokens, next)
}

/** "on days 3 and 9", "(week 6)"; not "on that day 20 people", "each day 40 of them". */
function isSerial(tokens: readonly Token[], index: number, next: number): boolean {
  if (!serials.has(lowerAt(tokens, index - 1)) || tokens[next]?.word.isContent === true) return false
  const before = tokens[index - 2]
  if (before === undefined || before.kind === 'mark') return true
  return before.word.class === 'preposition' && before.lower !== 'per'
}

function isIdiom(tokens: readonly Token[], index: number, next: number): boolean {
  const idiom = idioms.match(tokens, index)
  if (idiom && index + idiom.words.length >= next) return true
  const ending = idiomsBefore.match(tokens, next)
  return ending !== null && ending.words.length > next - index
}

/** `1. First we…`, `2) Then…`, `(3) Last…`: a number that opens the sentence and is closed by a mark. */
function isListMarker(tokens: readonly Token[], index: number, next: number): boolean {
  if (index === 1 && isMark(tokens, 0, '(') && isMark(tokens, next, ')'))
    return /^\d\d?$/.test(tokens[1]?.text ?? '') && tokens.length > 3
  if (index !== 0 || next !== 1 || tokens[0]?.kind !== 'number') return false
  const mark = tokens[1]
  return mark !== undefined && !mark.spaced && (mark.text === '.' || mark.text === ')') && tokens.length > 2
}

/** `10 Downing Street`, `1600 Pennsylvania Avenue`. */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4; at++) {
    if (!isCapitalised(tokens[at])) return false
    if (at > next && addressWords.has(lowerAt(tokens, at))) return true
  }
  return false
}

/** "this one", "one of them", "one could say", "a big one." */
function isPronounOne(tokens: readonly Token[], index: number, next: number): boolean {
  if (next !== index + 1 || lowerAt(tokens, index) !== 'one' || isOneToMore(tokens, next)) return false
  if (beforePronounOne.has(lowerAt(tokens, index - 1)) || afterPronounOne.has(lowerAt(tokens, next))) return true
  const [before, after] = [index > 0 ? tokens[index - 1] : undefined, tokens[next]]
  // What is counted by one is singular: "as one leans" has a verb.
  if (after?.kind === 'word' && after.spaced && isPlural(after.lower)) return true
  return (
    before?.kind === 'word' &&
    before.word.numeral.cardinal === undefined &&
    after?.kind === 'mark' &&
    !isDash(after.text)
  )
}

/** "one to three storms", "one or two storms". */
function isOneToMore(tokens: readonly Token[], next: number): boolean {
  const joint = lowerAt(tokens, next)
  return (joint === 'to' || joint === 'or') && (tokens[next + 1]?.word.numeral.cardinal ?? 0) > 1
}

/** `10 a.m.`, `5 o'clock`, `a quarter to six`. */
function isTime(tokens: readonly Token[], index: number, next: number): boolean {
  if (isSpokenHour(tokens, index, next)) return true
  if (!isWord(tokens, next)) return false
  const [word, lower] = [temporalAt(tokens, next), lowerAt(tokens, next)]
  if (word?.oclock || (word?.meridiem !== undefined && lower.includes('.'))) return true
  return lower === 'am' && !isCapitalised(tokens[next]) && isMark(tokens, next + 1, '.')
}

/** The quarter and the hour of "a quarter to six", either of which looks like a number. */
function isSpokenHour(tokens: readonly Token[], index: number, next: number): boolean {
  const joint = lowerAt(tokens, next)
  if (joint === 'to' || joint === 'past') return spokenClockAt(tokens, next - 1) !== null
  const before = lowerAt(tokens, index - 1)
  return (before === 'to' || before === 'past') && spokenClockAt(tokens, index - 2)?.next === next
}

/** Whether a number goes on a list that a label began: "Chapters 3, 4 and 5". */
export function isLabelList(tokens: readonly Token[], labelEnd: number, index: number): boolean {
  if (
    labelEnd < 0 ||
    index - labelEnd < 1 ||
    index - labelEnd > 2 ||
    tokens[index]?.kind !== 'number' ||
    isYearLike(tokens[labelEnd - 1])
  )
    return false
  for (let at = labelEnd; at < index; at++)
    if (!/^(?:[,\-–&]|and|or|to|through)$/u.test(lowerAt(tokens, at))) return false
  // "Flight 12 and 30 passengers": a plural behind the number is counted by it.
  const follower = tokens[index + 1]
  return (
    follower?.kind !== 'word' || (follower.spaced && follower.lower !== 'people' && !/[^s]s$/u.test(follower.lower))
  )
}

function isYearLike(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4
}
