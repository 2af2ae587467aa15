import {isCount, isFraction, isPercentage, type DocumentQuantity} from '../../claims/quantity-kinds.js'
import {isAppended, opensRestatement, restates} from '../../claims/restatement-words.js'
import {itemAt, sentenceItems, wordsBetween, type SentenceItem} from '../../claims/sentence-items.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {shareWords} from '../../lexicons/arithmetic.js'
import {divide, multiply, scale, type Interval} from '../../values/interval.js'
import {bandText, roundedText} from '../../values/number-text.js'
import {areApart, writtenBand} from '../../values/written-band.js'
import {placeOf} from '../claim-place.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import {majorityWord} from '../majority.js'
import {shareBand} from '../share-band.js'
import type {Comparator, Observation, ProsePlace} from './comparator.js'

/** Holds a part, its whole and the share between them against each other. */
export const shareOfWhole: Comparator = {
  summary: 'A part and its whole against the share that the text gives, or against each other.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      const {claims} = sentence
      if (!claims.some((d, index) => isShare(d) || (isCount(d) && isCount(claims[index + 1])))) continue
      const {prose} = sentence
      const {items, claimAt} = sentenceItems(sentence)
      for (const [index, at] of claimAt.entries()) {
        const found = observe({items, prose, at, next: claimAt[index + 1] ?? -1, after: claimAt[index + 2] ?? -1})
        if (found) yield found
      }
    }
  }
}

/** A claim in its sentence, and the two claims behind it; -1 where there are none. */
interface Window {
  readonly items: readonly SentenceItem[]
  readonly prose: string
  readonly at: number
  readonly next: number
  readonly after: number
}

function observe(window: Window): Observation | null {
  const {items, at, next, after} = window
  const [first, second, third] = [items[at]?.claim, items[next]?.claim, items[after]?.claim]
  if (!first || first.scope.modality === 'hypothetical') return null
  const word = isPercentage(first) ? majorityWord(items, at) : null
  if (isPercentage(first) && word) return againstHalf(first, word)
  if (!second) return null
  if (isShare(first) && isShare(second))
    return restates(items, at, next) || isAppended(items, at, next) ? betweenShares(first, second, window) : null
  if (isWhole(second) && isOf(items, at, next)) {
    const told = third && (restates(items, next, after) || isAppended(items, next, after)) ? third : null
    if (isShare(first)) return isPart(told) ? partAgainstShare(first, second, told, window) : null
    if (!isPart(first)) return null
    return told && isShare(told)
      ? shareAgainstParts(first, second, told, window)
      : partAgainstWhole(first, second, window)
  }
  if (isPercentage(first) && isPart(second) && isWhole(third) && restatesAhead(window))
    return shareAgainstParts(second, third, first, window)
  if (!isWhole(first) || !isPart(second) || !isSetApart(items, at, next)) return null
  return third && isShare(third) && restates(items, next, after)
    ? shareAgainstParts(second, first, third, window)
    : partAgainstWhole(second, first, window)
}

function isShare(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return isPercentage(claim) || isFraction(claim)
}

/** `12` of "12 of the 40 members": its noun stands behind the whole, or nowhere. */
function isPart(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return isCount(claim) && claim.amount.upper === null && claim.entity?.found !== 'behind'
}

/** A whole that is counted itself. */
function isWhole(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return isCount(claim) && claim.amount.upper === null && claim.amount.number.value > 0
}

function isOf(items: readonly SentenceItem[], part: number, whole: number): boolean {
  return shareWords.of.has(wordsBetween(items, part, whole) ?? '') && itemAt(items, whole + 1) !== '-'
}

/** `35% (12 of 40)`. */
function restatesAhead({items, at, next, after}: Window): boolean {
  return opensRestatement(items, at, next) && isOf(items, next, after)
}

/** `Of the 40 members, 45 voted`, `Of 200 patients, 50 (30%)`. */
function isSetApart(items: readonly SentenceItem[], whole: number, part: number): boolean {
  const [opening, article] = [itemAt(items, 0), itemAt(items, 1)]
  if (
    !/^(?:of|among|out)$/.test(opening) ||
    !(whole === 1 || (whole === 2 && /^(?:the|its|their|these|those|of)$/.test(article)))
  )
    return false
  return itemAt(items, part - 1) === ',' && part === whole + 2 && itemAt(items, part + 1) !== 'of'
}

function againstHalf(
  share: DocumentQuantity,
  {word, side}: NonNullable<ReturnType<typeof majorityWord>>
): Observation | null {
  const band = shareBand(share)
  if (!band || (side === 'more' ? band.max >= 0.5 : band.min <= 0.5)) return null
  return disagree({
    main: share,
    related: null,
    calculation: `"${word}" is ${side} than 50%`,
    stated: withBand(share),
    note: 'more people answered so than in any other way, perhaps, and yet not half of them',
    atMost: 'warning'
  })
}

function betweenShares(first: DocumentQuantity, second: DocumentQuantity, {prose}: Window): Observation | null {
  if ((first.unit === null) === (second.unit === null)) return null
  const [x, y] = [shareBand(first), shareBand(second)]
  if (!x || !y || !areApart(x, y)) return null
  const [words, percent, band] = first.unit === null ? [first, second, x] : [second, first, y]
  return disagree({
    main: second,
    related: first,
    calculation: `"${prose.slice(words.start, words.end)}" is ${bandText(scale(band, 100))}%`,
    stated: withBand(percent),
    note: 'both taken as one share, told twice',
    atMost: 'warning'
  })
}

function shareAgainstParts(
  part: DocumentQuantity,
  whole: DocumentQuantity,
  share: DocumentQuantity,
  {prose}: Window
): Observation | null {
  const [x, y, stated] = [writtenBand(part.amount, 'count'), writtenBand(whole.amount, 'count'), shareBand(share)]
  if (!x || !y || !stated || x.min < 0 || y.min <= 0 || !areApart(divide(x, y), cutOff(stated, share))) return null
  const value = part.amount.number.value / whole.amount.number.value
  return disagree({
    main: share,
    related: placeOfBoth(part, whole, share),
    calculation: `${numbers(part, prose)} of ${numbers(whole, prose)} is ${roundedText(value * 100)}%`,
    stated: share.unit === null ? prose.slice(share.start, share.end) : withBand(share),
    note: '',
    atMost: null
  })
}

/** Part and whole together; the whole alone where the share stands before them. */
function placeOfBoth(part: DocumentQuantity, whole: DocumentQuantity, share: DocumentQuantity): ProsePlace {
  if (share.start < part.start) return placeOf(whole)
  return {block: part.block, start: Math.min(part.start, whole.start), end: Math.max(part.end, whole.end)}
}

/** Digits are also cut off and not rounded: two of three may be told as 66%. */
function cutOff(band: Interval, {amount, unit}: DocumentQuantity): Interval {
  return unit === null ? band : {...band, max: band.max + (amount.number.ulp / 2) * unit.factor}
}

/** "Half of the 40 members, 25, voted": off by more than a rounding to whole members. */
function partAgainstShare(
  share: DocumentQuantity,
  whole: DocumentQuantity,
  part: DocumentQuantity,
  {prose}: Window
): Observation | null {
  const [x, y, stated] = [shareBand(share), writtenBand(whole.amount, 'count'), writtenBand(part.amount, 'count')]
  if (!x || !y || !stated || x.min < 0 || y.min < 0) return null
  const product = multiply(x, y)
  if (!areApart({...product, min: product.min - 1, max: product.max + 1}, stated)) return null
  const portion = share.amount.number.value * (share.unit?.factor ?? 1)
  return disagree({
    main: part,
    related: {block: share.block, start: share.start, end: whole.end},
    calculation: `${prose.slice(share.start, share.end)} of ${numbers(whole, prose)} is ${roundedText(portion * whole.amount.number.value)}`,
    stated: prose.slice(part.start, part.end),
    note: '',
    atMost: 'warning'
  })
}

function partAgainstWhole(part: DocumentQuantity, whole: DocumentQuantity, {prose}: Window): Observation | null {
  const [x, y] = [writtenBand(part.amount, 'count'), writtenBand(whole.amount, 'count')]
  if (!x || !y || x.min <= y.max) return null
  return disagree({
    main: part.start > whole.start ? part : whole,
    related: part.start > whole.start ? whole : part,
    calculation: `a part of ${numbers(whole, prose)} is at most ${numbers(whole, prose)}`,
    stated: prose.slice(part.start, part.end),
    note: '',
    atMost: null
  })
}

function numbers({amount: {number}}: DocumentQuantity, prose: string): string {
  return prose.slice(number.start, number.end)
}

/** `35% (34.5 to 35.5)`. */
function withBand(share: DocumentQuantity): string {
  const band = shareBand(share)
  const value = `${roundedText(share.amount.number.value)}%`
  return band ? `${value} (${bandText(scale(band, 100))})` : value
}
