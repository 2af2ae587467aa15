import type {DocumentBlock} from '../../claims/document-claims.js'
import {addendsIn, type Addends} from '../../claims/addends.js'
import type {DocumentQuantity} from '../../claims/quantity-kinds.js'
import {sentenceItems} from '../../claims/sentence-items.js'
import {add, closed, exactly, type Interval} from '../../values/interval.js'
import {numberText} from '../../values/number-text.js'
import {roundToDigits, roundingUnit} from '../../values/rounding.js'
import {areApart} from '../../values/written-band.js'
import {claimBand} from '../claim-band.js'
import {columnTotal, totalOfCell, type Total} from '../column-totals.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import {listTotal, totalOfEntry} from '../list-totals.js'
import type {Severity} from '../finding.js'
import {acrossBlocks, type Comparator, type Observation} from './comparator.js'

/** Holds a total against the sum of its parts. */
export const sumOfParts: Comparator = {
  summary: 'A total against the sum of its parts: in a sentence, in a list, and in the columns of a table.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks(document) {
    for (const sentence of document.sentences) {
      if (sentence.claims.length < 3 || sentence.claims.filter((d) => d.kind === 'quantity').length < 3) continue
      const {items, claimAt} = sentenceItems(sentence)
      const found = againstAddends(addendsIn(items, claimAt))
      if (found) yield found
    }
  },
  checkAcross: acrossBlocks({
    gather: (_, block) => totalsIn(block),
    *check(totals, document) {
      for (const total of totals) {
        const found = againstColumn(columnTotal(total, document) ?? listTotal(total, document))
        if (found) yield found
      }
    }
  })
}

const none: readonly DocumentQuantity[] = []

/** What a cell or an entry states as a total. */
function totalsIn(block: DocumentBlock): readonly DocumentQuantity[] {
  const total = totalOfCell(block) ?? totalOfEntry(block)
  return total === null ? none : [total]
}

/** A sum further off, as a share of the total, is a sum of something else. */
const mostOff = 0.5

function againstAddends(addends: Addends | null): Observation | null {
  if (!addends) return null
  const {parts, total, areApart: cannotOverlap} = addends
  const sum = sumOf(parts)
  const stated = total.amount.number.value
  if (!isOtherSum(parts, total) || parts.some((part) => part.amount.number.value >= stated)) return null
  return sum > stated && !cannotOverlap ? null : observe(parts, total, cannotOverlap ? null : 'warning')
}

function againstColumn(told: Total | null): Observation | null {
  if (!told) return null
  const {total, readings} = told
  const [rows = []] = readings
  return readings.every((parts) => isOtherColumnSum(parts, total)) ? observe(rows, total, null) : null
}

/** Digits in a table are what they say; the last one may be rounded, in whatever thousands the header tells. */
function isOtherColumnSum(parts: readonly DocumentQuantity[], total: DocumentQuantity): boolean {
  const cells = [total, ...parts]
  const ulp = Math.max(...cells.map((cell) => cell.amount.number.ulp))
  const isExact = cells.every(({unit, amount}) => unit === null && amount.number.value < leastRounded)
  const difference = Math.abs(sumOf(parts) - total.amount.number.value)
  const isNear = difference <= mostOff * Math.abs(total.amount.number.value)
  return isNear && difference > (isExact ? 0 : (cells.length * ulp) / 2)
}

function sumOf(parts: readonly DocumentQuantity[]): number {
  return parts.reduce((sum, part) => sum + part.amount.number.value, 0)
}

/** Whether the parts add up to something near the total, and yet cannot be it. */
function isOtherSum(parts: readonly DocumentQuantity[], total: DocumentQuantity): boolean {
  const stated = total.amount.number.value
  if (Math.abs(sumOf(parts) - stated) > mostOff * Math.abs(stated)) return false
  const finest = Math.min(...[total, ...parts].map(writtenUnit))
  const bands = parts.map((part) => summandBand(part, finest))
  const whole = summandBand(total, finest)
  const sum = bands.reduce<Interval | null>((x, y) => x && y && add(x, y), exactly(0))
  return sum !== null && whole !== null && areApart(sum, whole)
}

/** Below this a count is exact, whatever its zeros: "40 people: 20 men and 10 women". */
const leastRounded = 100

/** Zeros are rounding from a thousand on; "$200" and "$300" are as exact as "$205". */
function writtenUnit({amount: {number}}: DocumentQuantity): number {
  return Math.abs(number.value) < 1000 ? number.ulp : roundingUnit(number)
}

/** Numbers that are added up are rounded alike: where one of them is told to the last dollar, so are the others. */
function summandBand(part: DocumentQuantity, finest: number): Interval | null {
  const {number, hedge} = part.amount
  if (hedge !== null) return claimBand(part)
  const isExact = part.unit === null && (finest <= 1 || Math.abs(number.value) < leastRounded)
  const half = isExact ? 0 : Math.min(finest, writtenUnit(part)) / 2
  return closed(number.value - half, number.value + half)
}

/** How many parts a message writes out. */
const shownParts = 6

function observe(parts: readonly DocumentQuantity[], total: DocumentQuantity, atMost: Severity | null): Observation {
  const sum = roundToDigits(sumOf(parts), 12)
  const values = parts.map((part) => numberText(part.amount.number.value))
  const shown = values.length > shownParts ? [...values.slice(0, shownParts - 1), '…', values.at(-1) ?? ''] : values
  const [first] = parts
  const last = parts.at(-1)
  const isOneBlock = first?.block === last?.block
  return disagree({
    main: total,
    related: first && last && isOneBlock ? {block: first.block, start: first.start, end: last.end} : (last ?? null),
    calculation: `${shown.join(' + ')} is ${numberText(sum)}`,
    stated: numberText(total.amount.number.value),
    note: '',
    atMost
  })
}
