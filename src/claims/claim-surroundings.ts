import {compareDates} from '../values/date-comparison.js'
import type {ClaimIndex} from './claim-index.js'
import type {Block} from '../text/block.js'
import type {DocumentClaim} from './claim.js'
import {overlapOf, type Overlap} from './stem-sets.js'

/** The nearest times stated beside two claims: one time, two, or null where one has none, or none that can be compared. */
export function compareTimesBeside(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): 'same' | 'other' | null {
  const {claims} = index.document
  const [x, y] = [claims[a.times[0] ?? a.paragraphTime ?? -1], claims[b.times[0] ?? b.paragraphTime ?? -1]]
  if (!x?.resolved || !y?.resolved) return null
  const comparison = compareDates(x.resolved, y.resolved)
  // "300 people in 2010", "450 people today": whatever the day of writing, it is not in a year that is told of as past.
  if (comparison === 'disjoint' || (isNow(x) && isYearStated(y)) || (isNow(y) && isYearStated(x))) return 'other'
  return comparison === 'incomparable' ? null : 'same'
}

export function isYearStated(claim: DocumentClaim | undefined): boolean {
  return claim !== undefined && claim.kind !== 'quantity' && claim.time.stated.year !== undefined
}

/** `now`, `today`, `this year`. */
function isNow(claim: DocumentClaim): boolean {
  if (claim.kind === 'quantity') return false
  return claim.time.fixedTimex3 === 'PRESENT_REF' || claim.time.relative?.count === 0
}

/** Whether the later of two claims states a year beside it, and the earlier one no date at all. */
export function areDatedApart(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  const [earlier, later] = a.index < b.index ? [a, b] : [b, a]
  return statesYear(later, index) && !isDated(earlier, index)
}

function statesYear(claim: DocumentClaim, index: ClaimIndex): boolean {
  return claim.times.some((d) => isYearStated(index.document.claims[d]))
}

/** How fine the part of the calendar is that a date states: 3 a day, 2 a month, 1 a year, 0 none. */
export function fineness(claim: DocumentClaim): number {
  if (claim.kind === 'quantity') return 0
  const {day, weekday, month, season, quarter, year} = claim.time.stated
  if (day !== undefined || weekday !== undefined) return 3
  if (month !== undefined || season !== undefined || quarter !== undefined) return 2
  return year === undefined ? 0 : 1
}

/** Whether a part of the calendar is stated beside a claim, or told from the day of writing: `in May`, `last year`, not `today`. */
function isDated(claim: DocumentClaim, index: ClaimIndex): boolean {
  return claim.times.some((d) => {
    const time = index.document.claims[d]
    return time !== undefined && (fineness(time) > 0 || isElsewhen(time))
  })
}

function isElsewhen(claim: DocumentClaim): boolean {
  return claim.kind === 'date' && claim.time.relative !== null && claim.time.relative.count !== 0
}

/** Whether no other claim of its sentence is in its unit, or counts as it does. */
export function isOnlyOfKind(claim: DocumentClaim, index: ClaimIndex): boolean {
  const {sentenceStart, sentenceEnd, document} = index
  for (let i = sentenceStart[claim.index] ?? 0; i < (sentenceEnd[claim.index] ?? 0); i++) {
    const other = document.claims[i]
    if (other === undefined || other === claim) continue
    if (other.kind === claim.kind && other.unit?.code === claim.unit?.code) return false
  }
  return true
}

/** The places of two claims among those of their sentences; null where one sentence has more values than the other. */
export function comparePlaces(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): 'same' | 'other' | null {
  const {sentenceStart, sentenceEnd} = index
  const [startA, startB] = [sentenceStart[a.index] ?? 0, sentenceStart[b.index] ?? 0]
  const [size, other] = [(sentenceEnd[a.index] ?? 0) - startA, (sentenceEnd[b.index] ?? 0) - startB]
  if (size !== other || size === 1) return null
  return a.index - startA === b.index - startB ? 'same' : 'other'
}

/** Of how many content words one may be another for two sentences to be told in parallel. */
const wordsForOne = 3

/**
 * Whether two sentences have as many content words in the same order, but for a few: "The match in Lyon began at 8", "The match in
 * Turin began at 9".
 */
export function areParallel(x: DocumentClaim, y: DocumentClaim, {count}: Overlap): boolean {
  const [a, b] = [x.context.stems, y.context.stems]
  if (a.length !== b.length || count === a.length || a.length - count > a.length / wordsForOne + 1) return false
  let different = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) different++
  return different > 0 && different <= Math.max(1, Math.floor(a.length / wordsForOne))
}

/** From this share on, two sentences say the same but for their values. */
const wordForWord = 0.85

/** Whether the sentences of two claims have the same words, but for their values. */
export function areWordForWord(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  const [x, y] = [index.profiles[a.index], index.profiles[b.index]]
  if (!x || !y) return false
  const {rarity} = overlapOf(x.sentence, y.sentence, index.frequencies)
  return rarity >= wordForWord * Math.max(x.sentence.total, y.sentence.total)
}

/**
 * Whether two claims stand in cells of tables, in a cell and a list, or in lists under two headings. An article may be one list: its
 * items are compared.
 */
export function areListedApart(a: DocumentClaim, b: DocumentClaim, {document}: ClaimIndex): boolean {
  const [x, y] = [document.blocks[a.block]?.block, document.blocks[b.block]?.block]
  if (!x || !y || x === y) return false
  if (x.kind === 'table-cell' || y.kind === 'table-cell') return isListed(x) && isListed(y)
  if (x.list === null || y.list === null) return false
  return x.section.join('\n') !== y.section.join('\n')
}

function isListed({kind, list}: Block): boolean {
  return kind === 'table-cell' || list !== null
}
