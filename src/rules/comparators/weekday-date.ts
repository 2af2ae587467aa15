import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {monthName, weekdayName} from '../../lexicons/calendar-names.js'
import {daysInMonth, epochDay, julianLag, parseIsoDay, weekdayOf} from '../../values/calendar.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator, Observation} from './comparator.js'
import {weekdayWord, wordedLike} from '../dates/weekday-word.js'

/** A day, and the weekday that the text says it was. */
interface NamedDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  /** The claim that states the weekday; the date itself, or one in apposition to it. */
  readonly named: DocumentClaim
  /** The claim that states the day. */
  readonly dated: DocumentClaim
}

/** Holds the weekday of a full date against the calendar. */
export const weekdayDate: Comparator = {
  summary: 'The weekday that a date states against the one the calendar gives.',
  placeholders: ['date', 'weekday', 'stated'],
  options: {},
  *checkBlocks(document) {
    for (const sentence of document.sentences)
      for (let index = 0; index < sentence.claims.length; index++) {
        const [claim, next] = [sentence.claims[index], sentence.claims[index + 1]]
        const named = claim && (namedDay(claim, claim) ?? (next ? beside(claim, next, sentence) : null))
        const observation = named && observe(named, document)
        if (observation) yield observation
      }
  }
}

function observe(named: NamedDay, document: DocumentClaims): Observation | null {
  const {dated} = named
  if (fits(named) || isOldStyle(named) || followsWeekday(named.named, document)) return null
  const inferred = dated.resolved?.inferred.year !== undefined
  if (inferred && anotherYearFits(named, document)) return null
  const main = placeOf(named.named)
  const text = textAt(main, document)
  const word = weekdayWord(text, named.weekday)
  // "9 p.m. on Friday, Sept. 5, 2020": the hour takes its day from the date behind it, where the weekday is told of already.
  if (word === null) return null
  const right = weekdayName(weekdayIn(named, named.year))
  const source =
    document.writtenOn === null ? 'what the text says before' : `the date of writing, ${document.writtenOn}`
  return {
    main,
    related: named.named === dated ? null : placeOf(dated),
    values: {
      date: `${monthName(named.month)} ${String(named.day)}, ${String(named.year)}`,
      weekday: right,
      stated: weekdayName(named.weekday)
    },
    expected: [text.slice(0, word.start) + wordedLike(right, word.text) + text.slice(word.start + word.text.length)],
    note: inferred ? `the year ${String(named.year)} is inferred from ${source}` : 'by the Gregorian calendar',
    atMost: inferred ? 'warning' : null
  }
}

/** The day of one claim with the weekday of the same or another one; null where any part of it is not known. */
function namedDay(named: DocumentClaim, dated: DocumentClaim): NamedDay | null {
  if (named.kind === 'quantity' || dated.kind === 'quantity' || dated.resolved === null) return null
  const {weekday} = named.time.stated
  const {month, day} = dated.time.stated
  const {year} = dated.resolved.parts
  if (weekday === undefined || month === undefined || day === undefined || year === undefined) return null
  return day <= daysInMonth(year, month) ? {year, month, day, weekday, named, dated} : null
}

/** Matches ", a ", " (", ", which fell on a "; not " and " or ", " alone: "May 3, Friday and Sunday" is a list. */
const apposition = /^(?:,? \(|, (?:which (?:was|is|fell on|falls on) )?an? |,? which (?:fell|falls) on )$/

const closing = /^(?:[),;.—–:]|\s[—–]|$)/

/** A weekday in apposition to its date: "Sept. 5, 2020, a Friday", "2020-09-05 (Friday)", "Friday (Sept. 5, 2020)". */
function beside(first: DocumentClaim, second: DocumentClaim, {text, start}: ClaimSentence): NamedDay | null {
  if (first.kind !== 'date' || second.kind !== 'date') return null
  const [forwards, backwards] = [namedDay(second, first), namedDay(first, second)]
  const named = forwards ?? backwards
  if (named === null || !isWeekdayAlone(named.named)) return null
  const between = text.slice(first.end - start, second.start - start)
  if (!apposition.test(between)) return null
  // "a Friday shift" is no weekday in apposition, nor is "(a report of Friday".
  if (!closing.test(text.slice(second.end - start, second.end - start + 2))) return null
  return forwards !== null || between.endsWith('(') ? named : null
}

function isWeekdayAlone(claim: DocumentClaim): boolean {
  return claim.kind === 'date' && claim.time.stated.day === undefined && claim.time.stated.month === undefined
}

/** Longest text between the weekdays of one list: ` through `. */
const mostBetween = 10

/** Whether the weekday is the last of a list, so that the day need not be its: "Friday through Sunday, Aug. 7-9". */
function followsWeekday(claim: DocumentClaim, {claims}: DocumentClaims): boolean {
  const before = claims[claim.index - 1]
  if (before?.block !== claim.block || claim.start - before.end > mostBetween || before.kind === 'quantity')
    return false
  return before.time.stated.weekday !== undefined && before.time.stated.month === undefined
}

type Day = Pick<NamedDay, 'year' | 'month' | 'day' | 'weekday'>

function fits(named: Day): boolean {
  return weekdayIn(named, named.year) === named.weekday
}

function weekdayIn({month, day}: Day, year: number): number {
  return weekdayOf(epochDay(year, month, day))
}

/** English-speaking countries changed their calendar in 1752; the last in Europe, Greece, in 1923. */
const firstGregorianYear = 1753
const lastJulianYear = 1923

/** Whether the date may be a Julian one: "Wednesday, October 25, 1917" was right in Petrograd; elsewhere it was a Thursday. */
function isOldStyle(named: Day): boolean {
  if (named.year < firstGregorianYear) return true
  if (named.year > lastJulianYear) return false
  return weekdayOf(epochDay(named.year, named.month, named.day) + julianLag(named.year, named.month)) === named.weekday
}

/** Days around the date of writing in which a date without a year is looked for. */
const reach = 240

/**
 * Whether the date falls on its weekday in a year next to the inferred one that the writer may as well have meant:
 * in January, "Friday, Dec. 18" is the one before; in a text without a date of writing, nobody knows.
 */
function anotherYearFits(named: NamedDay, document: DocumentClaims): boolean {
  const written = parseIsoDay(document.writtenOn)
  const today = written && epochDay(written.year, written.month, written.day)
  return [named.year - 1, named.year + 1]
    .filter((year) => today === null || Math.abs(epochDay(year, named.month, named.day) - today) <= reach)
    .some((year) => weekdayIn(named, year) === named.weekday)
}
