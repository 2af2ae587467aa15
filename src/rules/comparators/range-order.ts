import type {DocumentClaim} from '../../claims/claim.js'
import {sentenceItems, itemAt, wordsBetween, type SentenceItem} from '../../claims/sentence-items.js'
import {rangeWords} from '../../lexicons/arithmetic.js'
import {areCommensurable} from '../../values/amount-comparison.js'
import {convert} from '../../values/unit-conversion.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import type {Comparator, Observation} from './comparator.js'

/** Holds the lower end of a range against its upper end. */
export const rangeOrder: Comparator = {
  summary: 'The lower end of a range against its upper end: "between 20 and 10", "at least 20 but no more than 10".',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      const {claims, text} = sentence
      if (claims.length < 2 || !(text.includes('etween') || claims.some(isLeast))) continue
      const {prose} = sentence
      const {items, claimAt} = sentenceItems(sentence)
      for (const [index, at] of claimAt.entries()) {
        const found = observe({items, at, next: claimAt[index + 1] ?? -1}, prose)
        if (found) yield found
      }
    }
  }
}

/** A claim among the items of its sentence, and the claim behind it; -1 where there is none. */
interface Pair {
  readonly items: readonly SentenceItem[]
  readonly at: number
  readonly next: number
}

function observe(pair: Pair, prose: string): Observation | null {
  const {items, at, next} = pair
  const [low, high] = [items[at]?.claim, items[next]?.claim]
  if (!low || !high || !isPlain(low) || !isPlain(high)) return null
  const between = isBetween(pair) && !isClock(low, high)
  if (!between && !(isLeast(low) && isMost(high) && areBounds(pair))) return null
  const [x, y] = [low.amount.number, high.amount.number]
  const lowValue = inUnitOf(low, high)
  if (lowValue === null || lowValue <= y.value) return null
  const stated = prose.slice(low.start, high.end)
  return disagree({
    main: high,
    related: low,
    calculation: `${prose.slice(x.start, x.end)} is more than ${prose.slice(y.start, y.end)}`,
    stated: `"${between ? 'between ' : ''}${stated}"`,
    note: 'the lower end stands first',
    atMost: between ? 'warning' : null
  })
}

type NumberClaim = DocumentClaim & {readonly amount: NonNullable<DocumentClaim['amount']>}

function isPlain(claim: DocumentClaim): claim is NumberClaim {
  const {amount} = claim
  return amount !== null && amount.upper === null && amount.hedge !== 'indefinite' && amount.number.value >= 0
}

/** `between 20 and 10`; not "the difference between 20 and 10", nor "between 5 and 3 years ago". */
function isBetween({items, at, next}: Pair): boolean {
  if (itemAt(items, at - 1) !== 'between' || wordsBetween(items, at, next) !== 'and') return false
  if (rangeWords.behindEnds.has(itemAt(items, next + 1))) return false
  for (let index = at - 2; index >= at - 2 - relationReach; index--)
    if (rangeWords.relations.has(itemAt(items, index))) return false
  return true
}

/** How many words may stand behind the noun of a relation: "the difference in size between". */
const relationReach = 4

/** "Between 11 and 2" o'clock: small numbers of nothing. */
function isClock(low: NumberClaim, high: NumberClaim): boolean {
  return (
    high.kind === 'quantity' && high.unit === null && high.entity?.found !== 'behind' && low.amount.number.value <= 12
  )
}

function isLeast({amount}: DocumentClaim): boolean {
  return amount?.hedge === 'at-least' || amount?.hedge === 'more-than'
}

function isMost({amount}: DocumentClaim): boolean {
  return amount?.hedge === 'at-most' || amount?.hedge === 'less-than'
}

/** `at least 20 but no more than 10 guests`: bounds of one thing, so that only one of the two names it, or both the same. */
function areBounds({items, at, next}: Pair): boolean {
  if (!rangeWords.boundJoiners.has(wordsBetween(items, at, next) ?? '')) return false
  if (rangeWords.behindEnds.has(itemAt(items, next + 1))) return false
  const [low, high] = [items[at]?.claim?.entity, items[next]?.claim?.entity]
  return low?.found !== 'behind' || low.head === high?.head
}

/** The lower end in the unit of the upper one; a bare number shares that unit. Null where the two cannot be compared. */
function inUnitOf(low: NumberClaim, high: NumberClaim): number | null {
  const {number} = low.amount
  if (low.unit === null) {
    const isBare = low.entity?.found !== 'behind' || low.entity.head === high.entity?.head
    // In "between 900 and 1 million" the first number may be of millions too.
    const isMagnitude = high.amount.number.value >= 1000 && high.amount.number.form !== 'digits'
    return isBare && !(isMagnitude && number.value < 1000) ? number.value : null
  }
  // "between $1,200 and $900 a month"
  if (high.unit?.code.startsWith(`${low.unit.code}/`)) return number.value
  return high.unit && areCommensurable(low.unit, high.unit) ? convert(number.value, low.unit, high.unit) : null
}
