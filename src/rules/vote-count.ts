import {isCount, type DocumentQuantity} from '../claims/quantity-kinds.js'
import {itemAt, type SentenceItem} from '../claims/sentence-items.js'
import {tallyWords} from '../lexicons/arithmetic.js'
import type {Observation} from './comparators/comparator.js'
import {disagree} from './disagreement.js'

type Side = 'for' | 'against' | 'abstaining'

/** How many words behind a number may say which side it voted for: "70 of them voted in favor". */
const reach = 4

/**
 * Votes for, against and abstaining that are more than the votes cast, or the members there: "of 120 votes cast, 70 were for
 * and 60 against". Fewer may be right, since votes are spoiled and members stay away.
 */
export function excessVotes(
  items: readonly SentenceItem[],
  claimAt: readonly number[],
  prose: string
): Observation | null {
  const sides = new Map<Side, DocumentQuantity>()
  let whole: DocumentQuantity | null = null
  for (const at of claimAt) {
    const claim = items[at]?.claim
    if (!isCount(claim) || claim.amount.hedge !== null || claim.amount.upper) return null
    const side = sideOf(items, at)
    if (side === null) {
      if (whole || !isWhole(items, at)) return null
      whole = claim
    } else {
      if (sides.has(side)) return null
      sides.set(side, claim)
    }
  }
  if (!whole || !sides.has('for') || !sides.has('against')) return null
  const parts = [...sides.values()]
  const sum = parts.reduce((total, part) => total + part.amount.number.value, 0)
  if (sum <= whole.amount.number.value) return null
  const [first] = parts
  const last = parts.at(-1)
  return disagree({
    main: {block: whole.block, start: first?.start ?? 0, end: last?.end ?? 0},
    related: whole,
    calculation: `${parts.map((part) => String(part.amount.number.value)).join(' + ')} is ${String(sum)}`,
    stated: prose.slice(whole.start, whole.end),
    note: '',
    atMost: null
  })
}

function sideOf(items: readonly SentenceItem[], at: number): Side | null {
  if (items[at]?.claim?.entity?.found === 'behind' && items[at].claim.entity.head === 'abstention') return 'abstaining'
  for (let index = at + 1; index <= at + reach; index++) {
    const item = items[index]
    if (!item || item.claim || /^[,;.]$/.test(item.lower)) return null
    if (tallyWords.for.has(item.lower)) return 'for'
    if (tallyWords.against.has(item.lower)) return 'against'
    if (tallyWords.abstaining.has(item.lower)) return 'abstaining'
  }
  return null
}

/** `of the 40 members`, `of 120 votes cast`, `120 votes were cast`. */
function isWhole(items: readonly SentenceItem[], at: number): boolean {
  if (itemAt(items, at - 1) === 'of' || itemAt(items, at - 2) === 'of') return true
  return [1, 2, 3].some((step) => itemAt(items, at + step) === 'cast')
}
