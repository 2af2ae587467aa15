import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {monthName} from '../../lexicons/calendar-names.js'
import {playingTime, unreal} from '../../lexicons/check-cues.js'
import {daysInMonth, longestMonth} from '../../values/calendar.js'
import type {PartialDate} from '../../values/partial-date.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator} from './comparator.js'

/** Holds the days and hours that dates and times state against those that there are. */
export const impossibleDate: Comparator = {
  summary: 'The day of a date, and the hour of a time, against those that there are.',
  placeholders: ['text', 'reason'],
  options: {},
  *checkBlocks(document) {
    for (const sentence of document.sentences)
      for (const claim of sentence.claims) {
        const reason = whyImpossible(claim)
        if (reason === null || isSpokenOf(claim, sentence) || isTimed(claim, sentence)) continue
        const main = placeOf(claim)
        yield {
          main,
          related: null,
          values: {text: textAt(main, document), reason},
          expected: [],
          note: 'by the Gregorian calendar and the clock of 24 hours',
          atMost: null
        }
      }
  }
}

function whyImpossible(claim: DocumentClaim): string | null {
  if (claim.kind !== 'date' && claim.kind !== 'time') return null
  const {stated} = claim.time
  // An hour may take its day from a date beside it, where the day is told of already; "the morning of June 31" has its own.
  return claim.kind === 'date' || stated.hour === undefined ? whyNoDay(stated) : whyNoHour(stated)
}

function whyNoDay({year, month, day}: PartialDate): string | null {
  if (month === undefined || day === undefined || day <= 28) return null
  const most = year === undefined ? longestMonth(month) : daysInMonth(year, month)
  if (day <= most || (year !== undefined && wasOldStyle(year, month, day))) return null
  if (month !== 2) return `${monthName(month)} has ${String(most)} days`
  return year === undefined ? 'February has 28 or 29 days' : `February ${String(year)} had ${String(most)} days`
}

/** England counted February 29, 1700, by the Julian calendar, and Sweden once February 30, 1712. */
function wasOldStyle(year: number, month: number, day: number): boolean {
  if (month !== 2 || year > 1752) return false
  return (day === 29 && year % 4 === 0) || (day === 30 && year === 1712)
}

/** 24:00 is the midnight that ends a day; a minute later another one has begun. */
function whyNoHour({hour = 0, minute = 0}: PartialDate): string | null {
  return hour > 24 || (hour === 24 && minute > 0) ? 'a day has 24 hours' : null
}

/** "There is no Feb. 30", "if June had a 31st", 'they wrote "Feb. 30"', "31 June Street": nobody says that it is a date. */
function isSpokenOf(claim: DocumentClaim, {text, start}: ClaimSentence): boolean {
  const {negated, modality} = claim.scope
  if (negated || modality === 'hypothetical' || unreal.test(text)) return true
  const [before, behind] = [text.charAt(claim.start - start - 1), text.slice(claim.end - start, claim.end - start + 2)]
  return (/["“'‘]/.test(before) && /^["”'’]/.test(behind)) || /^\s\p{Lu}/u.test(behind)
}

/** A clock of more than 24 hours may count minutes: "scored at 25:00 of the second half". */
function isTimed(claim: DocumentClaim, {text}: ClaimSentence): boolean {
  return claim.kind === 'time' && playingTime.test(text)
}
