import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {placeOf, textAt} from '../claim-place.js'
import {offsetsIn, type DateOffset} from '../dates/date-offset.js'
import {stretchesIn, type DateStretch} from '../dates/date-stretch.js'
import {elapsedBetween, mayTake, type Elapsed} from '../dates/elapsed.js'
import {elapsedText} from '../dates/elapsed-text.js'
import {daysOfLength, lengthOfClaim, lengthOfTime} from '../dates/length-of-time.js'
import type {Comparator, Observation, ProsePlace} from './comparator.js'

/** Holds a length of time against the two dates that it lies between. */
export const durationEndpoints: Comparator = {
  summary: 'A length of time against the dates that it begins and ends on.',
  placeholders: ['from', 'to', 'elapsed', 'stated'],
  options: {},
  *checkBlocks(document) {
    for (const [index, sentence] of document.sentences.entries()) {
      if (!sentence.claims.some(isDate)) continue
      for (const stretch of stretchesIn(sentence)) {
        const told = lengthBeside(stretch, sentence)
        const observation = told && observeStretch(stretch, told, document)
        if (observation) yield observation
      }
      for (const offset of offsetsIn(sentence, document.sentences[index - 1])) {
        const observation = observeOffset(offset, document)
        if (observation) yield observation
      }
    }
  }
}

function isDate({kind}: DocumentClaim): boolean {
  return kind === 'date'
}

/** A length beside a stretch; `whole` where the words make it the length of all of it. */
interface ToldLength {
  readonly claim: DocumentClaim
  readonly whole: boolean
}

const spans = 'span|period|stretch|interval|window|gap|era|timeframe|time frame|run|stint|reign|tenure|term'
/** Matches ", a span of ", " for a total of ", " (" behind a stretch. */
const beforeLength = new RegExp(
  `^(?:,?\\s+(?:an?|the)\\s+(?:${spans})\\s+of|,?\\s+for(?:\\s+a\\s+total\\s+of)?|\\s+\\()\\s*$`
)
/** Matches " ", ", " and " period " between a length and the stretch that it is the length of. */
const behindLength = new RegExp(`^(?:\\s+(?:${spans}))?,?\\s+$`)
const compound = new RegExp(`^\\s+(?:${spans})\\b`)
/** What leads a length that stands before its stretch: "the 15 years from", "a 15-year period between", "for 15 years, from". */
const lead = /\b(?:the|an?|for|over|during|in|within|of)\s+$/i

function lengthBeside(stretch: DateStretch, sentence: ClaimSentence): ToldLength | null {
  const {claims} = sentence
  const [before, behind] = [claims[claims.indexOf(stretch.from) - 1], claims[claims.indexOf(stretch.to) + 1]]
  if (behind?.kind === 'duration' && isLengthBehind(stretch, behind, sentence)) return {claim: behind, whole: true}
  if (before?.kind !== 'duration') return null
  return lengthAhead(stretch, before, sentence)
}

function isLengthBehind({to}: DateStretch, length: DocumentClaim, {text, start}: ClaimSentence): boolean {
  const between = text.slice(to.end - start, length.start - start)
  if (between.length > 30) return false
  const rest = text.slice(length.end - start, length.end - start + 16)
  if (beforeLength.test(between)) return !between.endsWith('(') || rest.startsWith(')')
  // ", a 15-year period"
  return /^,\s+an?\s+$/.test(between) && compound.test(rest)
}

/**
 * "the 15 years from 1990 to 2005" is all of it; "for three years between 1990 and 2005" need not be, but it is no longer than
 * that; a "15-year contract from 1990 to 2000" may have been cut short.
 */
function lengthAhead(stretch: DateStretch, length: DocumentClaim, {text, start}: ClaimSentence): ToldLength | null {
  const between = text.slice(length.end - start, stretch.start - start)
  if (between.length > 16 || !behindLength.test(between)) return null
  const words = text.slice(Math.max(0, length.start - start - 12), length.start - start)
  const word = lead.exec(words)?.[0].trim().toLowerCase()
  const named = compound.test(between)
  if (stretch.as === 'bracket' || word === undefined) return null
  if (named) return {claim: length, whole: true}
  const hyphened = text.slice(length.start - start, length.end - start).includes('-')
  return hyphened ? null : {claim: length, whole: word === 'the' || stretch.as === 'from'}
}

/** Whether both ends of a stretch are counted is not told: "May 3 to May 9" are six days, or seven. */
const inclusive = 1

function observeStretch({from, to}: DateStretch, told: ToldLength, document: DocumentClaims): Observation | null {
  const [elapsed, length] = [elapsedBetween(from, to), lengthOfTime(told.claim)]
  if (elapsed === null || length === null || elapsed.last < 0) return null
  const band = daysOfLength(length, inclusive)
  if (mayTake(elapsed, told.whole ? band : {...band, last: Infinity})) return null
  const related = {...placeOf(from), end: to.end}
  return observe({from, to, elapsed, told: told.claim, related, implied: false}, document)
}

/** What rounding leaves open of a distance: "a month after May 4" may be May 28. */
const margin = 0.75

function observeOffset(offset: DateOffset, document: DocumentClaims): Observation | null {
  const {date, from, direction, length, told, implied} = offset
  const [first, last] = direction === 'after' ? [from, date] : [date, from]
  const elapsed = elapsedBetween(first, last)
  // In the wrong order altogether: date-order tells of it.
  if (elapsed === null || elapsed.last < 0) return null
  if (mayTake(elapsed, daysOfLength(length, margin))) return null
  return observe({from: first, to: last, elapsed, told, related: placeOf(from), implied}, document)
}

interface Contradiction {
  readonly from: DocumentClaim
  readonly to: DocumentClaim
  readonly elapsed: Elapsed
  readonly told: DocumentClaim
  readonly related: ProsePlace
  readonly implied: boolean
}

function observe(found: Contradiction, document: DocumentClaims): Observation {
  const main = placeOf(found.told)
  return {
    main,
    related: found.related,
    values: {
      from: textAt(placeOf(found.from), document),
      to: textAt(placeOf(found.to), document),
      elapsed: elapsedText(found.elapsed, lengthOfClaim(found.told)),
      stated: textAt(main, document)
    },
    expected: [],
    note: found.implied ? 'counted from the date told before' : 'counted between the two dates',
    atMost: found.implied ? 'warning' : null
  }
}
