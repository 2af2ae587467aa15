import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {monthName} from '../../lexicons/calendar-names.js'
import {limitAhead} from '../../lexicons/check-cues.js'
import {easter, easternEaster, epochDay, fromEpochDay} from '../../values/calendar.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator} from './comparator.js'

/** A feast that moves with Easter, and the day that the text says it was on. */
interface DatedFeast {
  /** The claims that name the feast and the day. */
  readonly feast: DocumentClaim
  readonly dated: DocumentClaim
  /** Days from Easter Sunday. */
  readonly offset: number
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Holds the day on which a text has a feast that moves with Easter against the day on which it fell. */
export const feastDate: Comparator = {
  summary: 'The day of a feast that moves with Easter against the one the calendar gives.',
  placeholders: ['feast', 'date', 'stated'],
  options: {},
  *checkBlocks(document) {
    for (const sentence of document.sentences)
      for (let index = 0; index < sentence.claims.length; index++) {
        const found = datedFeast(sentence, index)
        if (found === null || fits(found)) continue
        const {feast, dated, offset, year} = found
        const {month, day} = fromEpochDay(easter(year) + offset)
        const [first, second] = feast.index < dated.index ? [feast, dated] : [dated, feast]
        yield {
          main: placeOf(second),
          related: placeOf(first),
          values: {
            feast: textAt(placeOf(feast), document),
            date: `${monthName(month)} ${String(day)}, ${String(year)}`,
            stated: textAt(placeOf(dated), document)
          },
          expected: [],
          note: 'by the Gregorian calendar; the churches of the East have another day, which it is not either',
          atMost: null
        }
      }
  }
}

/** Ties a feast to the day behind it: "Easter fell on April 21, 2024", "Good Friday (April 5, 2024)". */
const dayBehind = /^(?:,| \(|,? which (?:fell|falls|was|is)(?: on)?|,? (?:fell|falls|was|is)(?: on)?| on) ?$/
/** Ties a day to the feast behind it: "April 21, 2024, Easter Sunday,", "April 21, 2024, which was Easter Sunday". */
const feastBehind = /^(?:,| \(|,? which (?:was|is)|,? (?:was|is)) ?$/

/** The text goes on with something else: no list, and no sentence about the day alone. */
const closing = /^(?:[),;.—–:]|\s[—–]|$)/
/** Between the items of a list of days. */
const listing = /^,? ?(?:and |or |& )?$/

/** The feast and the day that a claim and the one behind it are; null where nothing ties them, or where they are of a list of days. */
function datedFeast({claims, text, start}: ClaimSentence, index: number): DatedFeast | null {
  const [first, second] = [claims[index], claims[index + 1]]
  if (first === undefined || second === undefined) return null
  const between = (a: DocumentClaim, b: DocumentClaim) => text.slice(a.end - start, b.start - start)
  const found = pairOf(first, second)
  if (found === null) return null
  const tie = found.feast === first ? dayBehind : feastBehind
  if (!tie.test(between(first, second)) || !closing.test(text.slice(second.end - start, second.end - start + 2)))
    return null
  if (between(first, second) === ', ' && limitAhead.test(text.slice(0, first.start - start))) return null
  const [before, after] = [claims[index - 1], claims[index + 2]]
  const isListed =
    (before !== undefined && isDay(before) && listing.test(between(before, first))) ||
    (after !== undefined && isDay(after) && listing.test(between(second, after)))
  return isListed ? null : found
}

function pairOf(first: DocumentClaim, second: DocumentClaim): DatedFeast | null {
  const [feast, dated] = isDay(first) ? [second, first] : [first, second]
  if (feast.kind !== 'date' || dated.kind !== 'date') return null
  const {holiday} = feast.time.stated
  const {year = feast.time.stated.year, month, day} = dated.time.stated
  if (holiday === undefined || !('easter' in holiday) || year === undefined || year < firstGregorianYear) return null
  if (month === undefined || day === undefined) return null
  return {feast, dated, offset: holiday.easter, year, month, day}
}

/** English-speaking countries changed their calendar in 1752. */
const firstGregorianYear = 1753

function isDay(claim: DocumentClaim): boolean {
  return claim.kind === 'date' && claim.time.stated.day !== undefined
}

function fits({offset, year, month, day}: DatedFeast): boolean {
  const stated = epochDay(year, month, day)
  return stated === easter(year) + offset || stated === easternEaster(year) + offset
}
