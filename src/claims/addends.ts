import {ruleOutEachOther, sumWords} from '../lexicons/arithmetic.js'
import {isCount, isMoney, type DocumentQuantity} from './quantity-kinds.js'
import {itemAt, type SentenceItem} from './sentence-items.js'

/** Parts that a sentence adds up, or breaks a total down into. */
export interface Addends {
  readonly parts: readonly DocumentQuantity[]
  readonly total: DocumentQuantity
  /**
   * Whether the parts rule each other out, and so cannot be more than the total: men and women, or the same things in other
   * places. Dogs and strays may overlap.
   */
  readonly areApart: boolean
}

/** How many words may stand between a total and the mark behind which its parts are listed: "20 people died in the fire:". */
const mostBehind = 8
const mostParts = 12

/** The total and its parts: "20 people died: 12 men and 7 women", "12 men and 7 women, 20 people in all". */
export function addendsIn(items: readonly SentenceItem[], claimAt: readonly number[]): Addends | null {
  if (items.some((d) => sumWords.notAll.has(d.lower))) return null
  const quantityAt = claimAt.filter((at) => items[at]?.claim?.kind === 'quantity')
  return brokenDown(items, quantityAt) ?? setBeside(items, quantityAt) ?? addedUp(items, quantityAt)
}

/**
 * `20 people, 12 men and 7 women, were killed`, `30 pupils in all, 12 boys and 17 girls`: commas are enough where the parts rule
 * each other out.
 */
function setBeside(items: readonly SentenceItem[], quantityAt: readonly number[]): Addends | null {
  const [at, first, second] = quantityAt
  if (quantityAt.length !== 3 || at === undefined || first === undefined || second === undefined) return null
  const isAll = itemAt(items, at + 1) === 'in' && sumWords.inAll.has(itemAt(items, at + 2))
  if (itemAt(items, first - 1) !== ',' || first - at !== (isAll ? 4 : 2)) return null
  if (second - first !== 2 || itemAt(items, first + 1) !== 'and' || !/^[,.;]?$/.test(itemAt(items, second + 1)))
    return null
  const found = addends(items, [first, second], at)
  const heads = found?.parts.map((part) => part.entity?.head ?? '') ?? []
  return found && ruleOutEachOther(heads) && !heads.includes(found.total.entity?.head ?? '') ? found : null
}

/** `20 people died: 12 men and 7 women.`, `20 people (12 men and 7 women) died`. */
function brokenDown(items: readonly SentenceItem[], quantityAt: readonly number[]): Addends | null {
  for (const [index, at] of quantityAt.entries()) {
    const opening = openingBehind(items, at)
    if (opening < 0) continue
    const closing = closingOf(items, opening)
    const partAt = quantityAt.slice(index + 1).filter((part) => part > opening && part < closing)
    if (partAt.length < 2 || partAt.length > mostParts || partAt[0] !== opening + 1) continue
    if (!everyEntryCounts(items, opening, closing) || !partAt.every((part) => isEntryStart(items, part, opening)))
      continue
    if (itemAt(items, opening) !== ':' && !hasJoiner(items, opening, closing)) continue
    return addends(items, partAt, at)
  }
  return null
}

function openingBehind(items: readonly SentenceItem[], at: number): number {
  for (let index = at + 1; index <= at + 1 + mostBehind; index++) {
    const item = items[index]
    if (!item || item.claim?.kind === 'quantity') return -1
    if (/^[:(—–]$/.test(item.lower)) return items[index + 1]?.claim?.kind === 'quantity' ? index : -1
    if (!item.claim && !/^[\p{L}'-]/u.test(item.lower)) return -1
  }
  return -1
}

/** Item behind the list: the closing bracket or dash, or the end of the sentence. */
function closingOf(items: readonly SentenceItem[], opening: number): number {
  const mark = itemAt(items, opening)
  const close = mark === '(' ? ')' : mark === ':' ? null : mark
  for (let at = opening + 1; at < items.length; at++) {
    const word = itemAt(items, at)
    if (word === close || (word === '.' && at === items.length - 1)) return at
  }
  return items.length
}

/** What stands between the entries of a list. */
const betweenEntries = /^(?:[,;&]|and)$/

/** Whether a number stands at the head of each entry: in "3 bedrooms, a kitchen and 2 baths" one is not counted. */
function everyEntryCounts(items: readonly SentenceItem[], opening: number, closing: number): boolean {
  for (let at = opening + 1; at < closing; at++) {
    if (!betweenEntries.test(itemAt(items, at)) || betweenEntries.test(itemAt(items, at + 1))) continue
    if (items[at + 1]?.claim?.kind !== 'quantity') return false
  }
  return true
}

/** Whether the part begins an entry of the list, so that every number in it is a part. */
function isEntryStart(items: readonly SentenceItem[], at: number, opening: number): boolean {
  return at - 1 === opening || betweenEntries.test(itemAt(items, at - 1))
}

/** A list that ends in an "and" says that it has ended. */
function hasJoiner(items: readonly SentenceItem[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:and|&)$/.test(itemAt(items, at))) return true
  return false
}

/** `12 men and 7 women, a total of 20`, `12 men and 7 women, 20 people in all`. */
function addedUp(items: readonly SentenceItem[], quantityAt: readonly number[]): Addends | null {
  const at = quantityAt.at(-1)
  const partAt = quantityAt.slice(0, -1)
  const last = partAt.at(-1)
  const [first] = partAt
  if (at === undefined || last === undefined || first === undefined || partAt.length < 2 || partAt.length > mostParts)
    return null
  if (!isTotal(items, at) || at - last > mostBehind || !hasJoiner(items, first, last)) return null
  return addends(items, partAt, at)
}

function isTotal(items: readonly SentenceItem[], at: number): boolean {
  if (sumWords.totalling.has(itemAt(items, at - 1))) return true
  if (itemAt(items, at - 1) === 'of' && itemAt(items, at - 2) === 'total' && itemAt(items, at - 3) === 'a') return true
  const next = itemAt(items, at + 1)
  return next === 'altogether' || (next === 'in' && sumWords.inAll.has(itemAt(items, at + 2)))
}

function addends(items: readonly SentenceItem[], partAt: readonly number[], totalAt: number): Addends | null {
  const total = items[totalAt]?.claim
  const parts = partAt.flatMap((at) => items[at]?.claim ?? []).filter((d) => d.kind === 'quantity')
  if (total?.kind !== 'quantity' || !(isCount(total) || isMoney(total))) return null
  for (const part of [total, ...parts]) {
    if (part.unit?.code !== total.unit?.code || part.amount.upper !== null) return null
    if (part !== total && isCount(total) && !isCount(part)) return null
  }
  return {parts, total, areApart: isMoney(total) || areDistinct(parts, total)}
}

/** Whether what is counted rules itself out, by its nouns. */
function areDistinct(parts: readonly DocumentQuantity[], total: DocumentQuantity): boolean {
  const heads = parts.map((part) => (part.entity?.found === 'behind' ? part.entity.head : (total.entity?.head ?? '')))
  if (heads.every((head) => head === total.entity?.head)) return true
  return ruleOutEachOther(heads)
}
