import {BEARS_TIME} from '../../../lexicons/word-cues.js'
import type {TemporalWord} from '../../../lexicons/temporal-word.js'
import type {Token} from '../../../text/token.js'
import type {Amount} from '../../../values/amount.js'
import type {Unit} from '../../../values/unit.js'
import type {PartialDate} from '../../../values/partial-date.js'
import type {RelativeTime, TemporalValue} from '../../../values/temporal.js'
import type {ReadingOptions, SentenceReading} from '../extractor.js'

/** A sentence, and where in it a temporal expression may stand. */
export interface TemporalReading {
  readonly tokens: readonly Token[]
  /** Indices of the numbers and words that an expression can hang on, in order. */
  readonly heads: readonly number[]
}

/** A temporal expression over tokens `first` to `next`, the latter exclusive. */
export interface Match {
  readonly first: number
  readonly next: number
  readonly value: TemporalValue
  /** The number that a duration or a set states: `the past nine days`, `four times a week`. */
  readonly amount?: Amount | null
  /** What that number counts. */
  readonly unit?: Unit | null
}

/**
 * Reads the expressions that hang on the token `head`; empty where there is none, two for a range.
 *
 * @param floor First token that no earlier expression has taken.
 */
export type Matcher = (
  reading: TemporalReading,
  head: number,
  floor: number,
  options: ReadingOptions
) => readonly Match[]

/** What was read last: the extractors read one sentence in turn, and none of them changes what it gets. */
let last: {readonly sentence: SentenceReading; readonly reading: TemporalReading | null} | null = null

/** Find the heads once for all temporal extractors; null when nothing in the sentence can carry an expression. */
export function readTemporal(sentence: SentenceReading): TemporalReading | null {
  if (last?.sentence !== sentence) last = {sentence, reading: lookUp(sentence.tokens)}
  return last.reading
}

function lookUp(tokens: readonly Token[]): TemporalReading | null {
  const heads: number[] = []
  let carries = false
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind === 'number') {
      heads.push(index)
      carries = true
    }
    const word = token?.word
    if (word === undefined || (word.cues & BEARS_TIME) === 0) continue
    heads.push(index)
    if (word.temporal?.head) carries = true
  }
  return carries ? {tokens, heads} : null
}

/** What the word at a token can be; undefined beyond the sentence's ends. */
export function wordAt({tokens}: TemporalReading, index: number): TemporalWord | undefined {
  // An engine keeps no fast path for an array that is asked for -1.
  return index < 0 ? undefined : tokens[index]?.word.temporal
}

/** Text of a token in lower case; empty beyond the sentence's ends. */
export function lowerAt({tokens}: TemporalReading, index: number): string {
  return index < 0 ? '' : (tokens[index]?.lower ?? '')
}

/** Whether the token stands right behind the one before it, with no white space between. */
export function isJoined({tokens}: TemporalReading, index: number): boolean {
  return index >= 0 && tokens[index]?.spaced === false
}

export function isHyphen(reading: TemporalReading, index: number): boolean {
  const text = lowerAt(reading, index)
  return text === '-' || text === '‐' || text === '‑'
}

/** Whether a mark at the token joins the ends of a range: `3–5`. */
export function isDash(reading: TemporalReading, index: number): boolean {
  const text = lowerAt(reading, index)
  return text === '–' || text === '—' || isHyphen(reading, index)
}

/** Whether the word starts with a capital: `May`, not `may`. */
export function isCapitalised({tokens}: TemporalReading, index: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.text === token.lower) return false
  const first = token.text.charAt(0)
  return first !== first.toLowerCase()
}

/** Index after the point of an abbreviation: `Sept.`; the point that ends the sentence is not taken. */
export function afterPoint(reading: TemporalReading, index: number): number {
  return lowerAt(reading, index) === '.' && isJoined(reading, index) && index + 1 < reading.tokens.length
    ? index + 1
    : index
}

/** The words before `first` that belong to a span as TIMEX3 marks it: `the` and nothing else. */
export function withArticle(reading: TemporalReading, first: number, floor: number): number {
  return first > floor && lowerAt(reading, first - 1) === 'the' ? first - 1 : first
}

export function dateValue(stated: PartialDate, relative: RelativeTime | null = null): TemporalValue {
  return {type: 'DATE', stated, relative, duration: null, fixedTimex3: null}
}

export function timeValue(stated: PartialDate, relative: RelativeTime | null = null): TemporalValue {
  return {type: 'TIME', stated, relative, duration: null, fixedTimex3: null}
}

/** The value with more parts stated. */
export function withStated(value: TemporalValue, stated: PartialDate): TemporalValue {
  return {...value, stated: {...value.stated, ...stated}}
}

export function durationValue(duration: string): TemporalValue {
  return {type: 'DURATION', stated: {}, relative: null, duration, fixedTimex3: duration}
}

/** A set of times: `every week` has the period P1W, `every Monday` the pattern XXXX-WXX-1. */
export function setValue(timex3: string): TemporalValue {
  return {
    type: 'SET',
    stated: {},
    relative: null,
    duration: timex3.startsWith('P') ? timex3 : null,
    fixedTimex3: timex3
  }
}
