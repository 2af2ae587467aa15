import {epochDay, fromEpochDay, holidayIn, isoWeek, modulo, weekdayOf} from './calendar.js'
import {formatEdtf} from './edtf.js'
import type {DatePart, PartialDate} from './partial-date.js'
import {isWholeDay, stepFrom, type WholeDay} from './relative-step.js'
import {firstMonthOf} from './season-months.js'
import type {ResolvedTime, TemporalValue} from './temporal.js'
import {formatTimex3} from './timex3.js'

export interface ResolutionContext {
  /** The day the text was written, with year, month and day; null when it is not known. */
  readonly writtenOn: PartialDate | null
  /** Tense of the clause: tells on which side of the date of writing an incomplete date lies. */
  readonly tense: 'past' | 'present' | 'future' | null
  /** The last date that the text spoke of, which `the next day` counts from. */
  readonly narrative: PartialDate | null
}

interface Inference {
  readonly inferred: PartialDate
  readonly assumed: readonly DatePart[]
}

const nothing: Inference = {inferred: {}, assumed: []}

/**
 * Complete a temporal value by the date of writing and the tense of its clause. What the words state is never changed;
 * what is added is `inferred`. Without a date of writing an incomplete expression stays incomplete.
 */
export function resolveTime(time: TemporalValue, context: ResolutionContext): ResolvedTime {
  const fixed = time.fixedTimex3 ?? (time.type === 'DURATION' || time.type === 'SET' ? (time.duration ?? 'PXX') : null)
  if (fixed !== null) return resolved(time, fixed, nothing)
  const inference = time.relative ? step(time, context) : complete(time.stated, context)
  const parts = {...time.stated, ...inference.inferred}
  const grain = time.relative && inference === nothing ? time.relative.grain : null
  return resolved(time, formatTimex3(parts, time.type, grain), inference)
}

function resolved(time: TemporalValue, value: string, {inferred, assumed}: Inference): ResolvedTime {
  return {
    timex3: {type: time.type, value},
    edtf: formatEdtf(time.stated),
    inferred,
    parts: {...time.stated, ...inferred},
    assumed
  }
}

function step({stated, relative}: TemporalValue, context: ResolutionContext): Inference {
  if (!relative) return nothing
  const anchor = relative.anchor === 'narrative' ? (context.narrative ?? context.writtenOn) : context.writtenOn
  const inferred = anchor && stepFrom(anchor, relative, stated)
  return inferred ? certain(inferred) : nothing
}

function complete(stated: PartialDate, {writtenOn, tense, narrative}: ResolutionContext): Inference {
  const day = writtenOn && isWholeDay(writtenOn) ? writtenOn : null
  if (stated.year !== undefined) return stated.holiday ? holidayOf(stated, stated.year) : nothing
  if (stated.decade !== undefined || stated.century !== undefined) return nothing
  if (namesPeriodOfYear(stated)) return day ? nearestYear(stated, day, tense) : nothing
  if (stated.weekend) return day ? nearestWeekend(day, tense) : nothing
  if (stated.weekday !== undefined) return day ? nearestWeekday(stated.weekday, day, tense) : nothing
  if (stated.day !== undefined) return day ? likely({year: day.year, month: day.month}, ['year', 'month']) : nothing
  if (stated.hour === undefined && stated.dayPart === undefined) return nothing
  const told = narrative && isWholeDay(narrative) ? narrative : day
  return told ? likely({year: told.year, month: told.month, day: told.day}, wholeDay) : nothing
}

const wholeDay = ['year', 'month', 'day'] as const

function certain(inferred: PartialDate): Inference {
  return {inferred, assumed: []}
}

function likely(inferred: PartialDate, assumed: readonly DatePart[]): Inference {
  return {inferred, assumed}
}

function namesPeriodOfYear({month, season, quarter, half, holiday}: PartialDate): boolean {
  return [month, season, quarter, half, holiday].some((d) => d !== undefined)
}

function holidayOf({holiday}: PartialDate, year: number): Inference {
  if (!holiday) return nothing
  const {month, day} = fromEpochDay(holidayIn(holiday, year))
  return certain({month, day})
}

/** A weekday is the nearest one on the side of the tense, the day of writing included: news speaks of days just past. */
function nearestWeekday(weekday: number, written: WholeDay, tense: ResolutionContext['tense']): Inference {
  const today = epochDay(written.year, written.month, written.day)
  const back = modulo(weekdayOf(today) - weekday, 7)
  // What is told in the present is still to come: "the fair opens on Monday".
  const days = tense === 'future' || tense === 'present' ? today + modulo(-back, 7) : today - back
  return likely(fromEpochDay(days), wholeDay)
}

/** A weekend is the one that runs or has passed last, or the next one where the clause tells of what will be. */
function nearestWeekend(written: WholeDay, tense: ResolutionContext['tense']): Inference {
  const today = epochDay(written.year, written.month, written.day)
  const sinceSaturday = modulo(weekdayOf(today) - 6, 7)
  const saturday = sinceSaturday > 1 && tense === 'future' ? today + 7 - sinceSaturday : today - sinceSaturday
  return likely(isoWeek(saturday), ['year', 'week'])
}

/**
 * The year that puts a yearless date nearest to the day of writing, on the side of the tense where that is told. A weekday
 * that fits the nearest one knows better than the verb: "promised a second round, to begin on Friday, Oct. 25".
 */
function nearestYear(stated: PartialDate, written: WholeDay, tense: ResolutionContext['tense']): Inference {
  const today = epochDay(written.year, written.month, written.day)
  const candidates = [written.year - 1, written.year, written.year + 1]
    .map((year) => ({year, ...extent(stated, year)}))
    .sort((a, b) => distance(a, today) - distance(b, today))
  const [closest] = candidates
  const year =
    closest && isOnWeekday(stated, closest)
      ? closest.year
      : candidates.find(({first, last}) => {
          if (tense === 'past') return first <= today
          return tense === 'future' ? last >= today : true
        })?.year
  if (year === undefined) return nothing
  const parts = stated.holiday ? holidayOf(stated, year).inferred : {}
  return likely({...parts, year}, ['year'])
}

function isOnWeekday({weekday}: PartialDate, {first, last}: Extent): boolean {
  return weekday !== undefined && first === last && weekdayOf(first) === weekday
}

interface Extent {
  readonly first: number
  readonly last: number
}

function distance({first, last}: Extent, today: number): number {
  if (first <= today && today <= last) return 0
  return Math.min(Math.abs(first - today), Math.abs(last - today))
}

/** First and last epoch day that a yearless date can mean in a year. */
function extent(stated: PartialDate, year: number): Extent {
  if (stated.holiday) {
    const day = holidayIn(stated.holiday, year)
    return {first: day, last: day}
  }
  if (stated.month !== undefined && stated.day !== undefined) {
    const day = epochDay(year, stated.month, stated.day)
    return {first: day, last: day}
  }
  const {month, length} = monthsOf(stated)
  const first = epochDay(year, month, 1)
  return {first, last: first + length * 30}
}

/** First month and length in months of a month, season, quarter or half. */
function monthsOf({month, season, quarter, half}: PartialDate): {readonly month: number; readonly length: number} {
  if (month !== undefined) return {month, length: 1}
  if (season !== undefined) return {month: firstMonthOf(season), length: 3}
  if (quarter !== undefined) return {month: quarter * 3 - 2, length: 3}
  return {month: half === 2 ? 7 : 1, length: 6}
}
