import {isPercentage, type DocumentQuantity} from '../../claims/quantity-kinds.js'
import {isAside, restates} from '../../claims/restatement-words.js'
import {itemAt, sentenceItems, wordsBetween, type SentenceItem} from '../../claims/sentence-items.js'
import {productWords} from '../../lexicons/arithmetic.js'
import {divide, multiply, scale, type Interval} from '../../values/interval.js'
import {roundedText} from '../../values/number-text.js'
import {areApart} from '../../values/written-band.js'
import {claimBand} from '../claim-band.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import {isAmount, isQuantityOfThings, unitPriceEnd} from '../unit-price.js'
import type {Comparator, Observation} from './comparator.js'

/** Holds a product against its factors: a rate of a base, a price times a quantity, a total shared among a number. */
export const product: Comparator = {
  summary: 'A product against its factors: a rate of a base, a unit price times a quantity, a total over a count.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      const {claims} = sentence
      if (claims.length < 3 || claims.filter(isAmount).length < 2) continue
      const {prose} = sentence
      const {items, claimAt} = sentenceItems(sentence)
      for (const [index, at] of claimAt.entries()) {
        const found = observe({items, prose, at: [at, claimAt[index + 1] ?? -1, claimAt[index + 2] ?? -1]})
        if (found) yield found
      }
    }
  }
}

/** Three claims that follow each other, by their items; -1 where there are fewer. */
interface Triple {
  readonly items: readonly SentenceItem[]
  readonly prose: string
  readonly at: readonly [first: number, second: number, third: number]
}

function observe(triple: Triple): Observation | null {
  const {items, at} = triple
  const [a, b, c] = at.map((index) => plainQuantity(items[index]))
  if (!a || !b || !c) return null
  return rateOfBase(triple, a, b, c) ?? priceTimesQuantity(triple, a, b, c) ?? totalOverCount(triple, a, b, c)
}

function plainQuantity(item: SentenceItem | undefined): DocumentQuantity | null {
  const claim = item?.claim
  if (claim?.kind !== 'quantity' || claim.amount.upper !== null || claim.amount.number.value <= 0) return null
  return claim.scope.modality === 'hypothetical' ? null : claim
}

type Claims = readonly [a: DocumentQuantity, b: DocumentQuantity, c: DocumentQuantity]

/** "A 1% fee on $21.1bn, or $2bn", "a 1% fee, $2bn, on $21.1bn", "$2bn, or 1% of the $21.1bn". */
function rateOfBase({items, at, prose}: Triple, ...[a, b, c]: Claims): Observation | null {
  const [x, y, z] = at
  if (isPercentage(a) && isAmount(b) && b.unit?.code === c.unit?.code) {
    if (isOf(items, x, y) && gives(items, y, z)) return againstProduct({rate: a, base: b, stated: c, prose})
    if (isAside(items, y) && isOf(items, y + 1, z)) return againstProduct({rate: a, base: c, stated: b, prose})
  }
  if (isPercentage(b) && isAmount(a) && a.unit?.code === c.unit?.code && isOf(items, y, z))
    if (/^(?:\(|, or|\( or)$/.test(wordsBetween(items, x, y) ?? ''))
      return againstProduct({rate: b, base: c, stated: a, prose})
  return null
}

interface RateAndBase extends Readonly<Record<'rate' | 'base' | 'stated', DocumentQuantity>> {
  readonly prose: string
}

/** How many words may stand before and behind the `of` or `on` of a base: "fee on the total price of". */
const baseReach = 4

/** Whether few words, an `of` or `on` among them, stand between a rate and its base. */
function isOf(items: readonly SentenceItem[], rate: number, base: number): boolean {
  if (base - rate - 1 > 2 * baseReach) return false
  let found = false
  for (let at = rate + 1; at < base; at++) {
    const word = itemAt(items, at)
    if (!/^[\p{L}'-]+$/u.test(word) || productWords.breaks.has(word)) return false
    found ||= productWords.ofBase.has(word)
  }
  return found
}

/** `5% of $200 is $10`, `a 1% fee on $2bn, or $20 million`. */
function gives(items: readonly SentenceItem[], from: number, to: number): boolean {
  return productWords.gives.has(wordsBetween(items, from, to) ?? '') || restates(items, from, to)
}

function againstProduct({rate, base, stated, prose}: RateAndBase): Observation | null {
  const [share, whole] = [claimBand(rate), claimBand(base)]
  if (!share || !whole) return null
  const [x, y] = [rate.amount.number.value, base.amount.number.value]
  return against(stated, scale(multiply(share, whole), 0.01), {
    calculation: `${written(rate, prose)} of ${written(base, prose)} is ${roundedText((x * y) / 100)}`,
    of: [rate, base],
    prose
  })
}

/** "30 copies at $20 each, for $600", "$600 for 30 copies at $20 each". */
function priceTimesQuantity({items, at, prose}: Triple, ...[a, b, c]: Claims): Observation | null {
  const [x, y, z] = at
  const from = isQuantityOfThings(a) && isPriced(items, x, y) ? priceEnd(items, x, y, a) : null
  if (from !== null && isTotalOf(c, b)) {
    const words = wordsBetween(items, from, z) ?? ''
    return productWords.makes.has(words) ? againstPrice({count: a, price: b, stated: c, prose}, words) : null
  }
  const isShare = isQuantityOfThings(b) && a.unit?.per != null && a.unit.per === b.entity?.head && isTotalOf(c, a)
  if (isShare && productWords.shared.has(wordsBetween(items, x, y) ?? '') && restates(items, y, z))
    return againstPrice({count: b, price: a, stated: c, prose}, wordsBetween(items, y, z) ?? '')
  if (
    !isQuantityOfThings(b) ||
    wordsBetween(items, y, z) !== 'at' ||
    unitPriceEnd(items, z, b) === null ||
    !isTotalOf(a, c)
  )
    return null
  return wordsBetween(items, x, y) === 'for' ? againstPrice({count: b, price: c, stated: a, prose}, 'for') : null
}

/** `30 copies at $20`, and, with a word that says so, `ten workers earn $20 each`. */
function isPriced(items: readonly SentenceItem[], count: number, price: number): boolean {
  return isAt(items, count, price) || isWordy(items, count, price)
}

function isAt(items: readonly SentenceItem[], count: number, price: number): boolean {
  return /^(?:, )?at$/.test(wordsBetween(items, count, price) ?? '')
}

/** The end of the price; without an "at", "each" must stand behind it or before the things: "each of the 50 states gets $2". */
function priceEnd(
  items: readonly SentenceItem[],
  count: number,
  price: number,
  things: DocumentQuantity
): number | null {
  const end = unitPriceEnd(items, price, things)
  if (end !== null) return isAt(items, count, price) || end > price ? end : null
  const isEach = [1, 2].some(
    (step) => itemAt(items, count - step) === 'of' && itemAt(items, count - step - 1) === 'each'
  )
  return isEach ? price : null
}

interface CountAndPrice extends Readonly<Record<'count' | 'price' | 'stated', DocumentQuantity>> {
  readonly prose: string
}

function isTotalOf(total: DocumentQuantity, price: DocumentQuantity): boolean {
  const [whole, piece] = [total.unit?.code ?? '', price.unit?.code ?? '']
  return whole !== '' && (piece === whole || piece.startsWith(`${whole}/`))
}

function againstPrice({count, price, stated, prose}: CountAndPrice, words: string): Observation | null {
  const [number, each] = [claimBand(count), claimBand(price)]
  if (!number || !each) return null
  const [x, y] = [count.amount.number.value, price.amount.number.value]
  if (isChoice(words, stated.amount.number.value / (x * y))) return null
  return against(stated, multiply(number, each), {
    calculation: `${written(count, prose)} × ${written(price, prose)} is ${roundedText(x * y)}`,
    of: [count, price],
    prose
  })
}

/** "95,000 jobs for $3.4bn, $35,800 each", "$100 split among five winners, $20 each". */
function totalOverCount({items, at, prose}: Triple, ...[a, b, c]: Claims): Observation | null {
  const [x, y, z] = at
  const [count, total] = isAmount(a) ? [b, a] : [a, b]
  if (!isQuantityOfThings(count) || !isAmount(total) || !isTotalOf(total, c)) return null
  const joined = itemAt(items, y - 1)
  if (!productWords.shared.has(joined) || !isWordy(items, x, y)) return null
  const words = wordsBetween(items, y, z) ?? ''
  if (
    !(words === ',' || restates(items, y, z) || productWords.makes.has(words)) ||
    unitPriceEnd(items, z, count) === null
  )
    return null
  const [number, whole] = [claimBand(count), claimBand(total)]
  if (!number || !whole) return null
  const [p, q] = [total.amount.number.value, count.amount.number.value]
  if (isChoice(words, c.amount.number.value / (p / q))) return null
  return against(c, divide(whole, number), {
    calculation: `${written(total, prose)} over ${written(count, prose)} is ${roundedText(p / q)} each`,
    of: [a, b],
    prose
  })
}

/** Whether only a few words stand between two items: `$100 was split among five winners`. */
function isWordy(items: readonly SentenceItem[], from: number, to: number): boolean {
  const words = wordsBetween(items, from, to, 5)
  return (
    words !== null && /^[\p{L}' -]+$/u.test(words) && !words.split(' ').some((word) => productWords.breaks.has(word))
  )
}

/** "Three tickets for $20, or $8 each" is a choice, and the single one dearer: a bundle may save up to half. */
function isChoice(words: string, ratio: number): boolean {
  return /\bor\b/.test(words) && ratio > 0.5 && ratio < 2
}

/** A count by its number alone; what has a unit in full: `30`, `$2bn`. */
function written({unit, amount, start, end}: DocumentQuantity, prose: string): string {
  return unit === null ? prose.slice(amount.number.start, amount.number.end) : prose.slice(start, end)
}

interface Calculation {
  readonly calculation: string
  readonly of: readonly [DocumentQuantity, DocumentQuantity]
  readonly prose: string
}

function against(
  stated: DocumentQuantity,
  expected: Interval,
  {calculation, of, prose}: Calculation
): Observation | null {
  const band = claimBand(stated)
  if (!band || !areApart(expected, band)) return null
  const [first, second] = of[0].start < of[1].start ? of : [of[1], of[0]]
  // A stated amount that stands between its factors leaves the first of them to point at.
  const between = stated.start > first.start && stated.start < second.start
  return disagree({
    main: stated,
    related: between ? second : {block: first.block, start: first.start, end: second.end},
    calculation,
    stated: written(stated, prose),
    note: '',
    atMost: null
  })
}
