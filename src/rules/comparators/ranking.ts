import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {isCount, type DocumentQuantity} from '../../claims/quantity-kinds.js'
import {itemAt, sentenceItems, type SentenceItem} from '../../claims/sentence-items.js'
import {rankWords} from '../../lexicons/arithmetic.js'
import {ordinals} from '../../lexicons/numbers.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import type {Comparator, Observation} from './comparator.js'

/** Holds a place in an order against how many there are, and against a word for the first or the last of them. */
export const ranking: Comparator = {
  summary: 'A place in an order against how many there are, and against a word for the first or the last of them.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      if (!sentence.claims.some((claim) => isCount(claim) && mayBeWhole(claim, sentence))) continue
      const {items, claimAt} = sentenceItems(sentence)
      for (const at of claimAt) {
        const place = placeOfSeveral(items, at)
        const found = place && observe(items, place)
        if (found) yield found
      }
    }
  }
}

/** How far before a whole its `of` or `among` may stand: "of their three". */
const linkReach = 16

/** Whether a word that leads to a whole stands close before a claim; it costs less to ask than the words of the sentence. */
function mayBeWhole({start}: DocumentClaim, sentence: ClaimSentence): boolean {
  const at = start - sentence.start
  return /\b(?:of|among)\b/.test(sentence.text.slice(Math.max(0, at - linkReach), at))
}

/** `the second of three sons`: the items of the place and of the number it is a place among. */
interface OrderedPlace {
  readonly rank: number
  readonly count: number
  readonly at: number
  readonly whole: DocumentQuantity
  readonly wholeAt: number
}

function placeOfSeveral(items: readonly SentenceItem[], wholeAt: number): OrderedPlace | null {
  const whole = items[wholeAt]?.claim
  if (!isCount(whole) || whole.amount.hedge !== null || whole.amount.upper || itemAt(items, wholeAt + 1) === '-')
    return null
  const of = rankWords.determiners.has(itemAt(items, wholeAt - 1)) ? wholeAt - 2 : wholeAt - 1
  const end = endOfLink(items, of)
  if (end === null) return null
  // "the second and youngest of three"; the first and last of three are two.
  const joined = itemAt(items, end - 1) === 'and' && rankWords.ages.has(itemAt(items, end))
  // "the second child of three": of children, since nothing else is named behind the number.
  const isNamed = whole.entity?.found !== 'behind' && ordinals.has(itemAt(items, end - 1))
  const read = rankEndingAt(items, joined ? end - 2 : isNamed ? end - 1 : end)
  return read && {...read, count: whole.amount.number.value, whole, wholeAt}
}

/** Item before `of`, `out of` or `in a field of` that ends at an item; null where none does. */
function endOfLink(items: readonly SentenceItem[], of: number): number | null {
  if (itemAt(items, of) === 'among') return of - 1
  if (itemAt(items, of) !== 'of') return null
  if (itemAt(items, of - 1) === 'out') return of - 2
  return itemAt(items, of - 1) === 'field' && itemAt(items, of - 3) === 'in' ? of - 4 : of - 1
}

/** `the second`, `the 3rd`, `finished fifth`; not "a third", "one fifth". */
function rankEndingAt(items: readonly SentenceItem[], end: number): Pick<OrderedPlace, 'rank' | 'at'> | null {
  const claim = items[end]?.claim
  if (claim?.kind === 'quantity' && claim.property === 'rank' && items[end]?.claim?.entity == null)
    return {rank: claim.amount.number.value, at: end}
  const word = itemAt(items, end)
  const isDigits = /^(?:st|nd|rd|th)$/.test(word)
  const rank = isDigits ? Number(itemAt(items, end - 1)) : ordinals.get(word)
  const at = isDigits ? end - 1 : end
  if (rank === undefined || !(rank > 0) || !rankWords.beforeRank.has(itemAt(items, at - 1))) return null
  return {rank, at}
}

function observe(items: readonly SentenceItem[], place: OrderedPlace): Observation | null {
  const {rank, count, at, whole} = place
  const main = {block: whole.block, start: items[at]?.start ?? whole.start, end: whole.end}
  const told = `${ordinalText(rank)} of ${String(count)}`
  if (rank > count)
    return disagree({
      main,
      related: null,
      calculation: `of ${String(count)} the last is the ${ordinalText(count)}`,
      stated: `the ${told}`,
      note: '',
      atMost: null
    })
  const extreme = extremeBeside(items, place)
  if (!extreme) return null
  const expected = extreme.end === 'first' ? 1 : count
  if (rank === expected) return null
  return disagree({
    main: {block: whole.block, ...extreme.place},
    related: main,
    calculation: `the ${told} is not the ${extreme.end}`,
    stated: `"${extreme.word}"`,
    note: 'taken as places in one order',
    atMost: 'warning'
  })
}

interface Extreme {
  readonly word: string
  readonly end: 'first' | 'last'
  readonly place: {readonly start: number; readonly end: number}
}

/** `, and the youngest` behind the place, `the youngest and the` before it, or `and youngest` in it. */
function extremeBeside(items: readonly SentenceItem[], {at, wholeAt}: OrderedPlace): Extreme | null {
  if (itemAt(items, at + 1) === 'and') return extremeAt(items, at + 2)
  const and = itemAt(items, at - 1) === 'the' ? at - 2 : -1
  const before = itemAt(items, and - 1) === ',' ? and - 2 : and - 1
  if (itemAt(items, and) === 'and' && itemAt(items, before - 1) === 'the') return extremeAt(items, before)
  let behind = wholeAt + 1
  while (/^(?:[,—–]|and)$/.test(itemAt(items, behind))) behind++
  if (behind > wholeAt + 1 && itemAt(items, behind) === 'the' && /^[,.;)—–]?$/.test(itemAt(items, behind + 2)))
    return extremeAt(items, behind + 1)
  return null
}

function extremeAt(items: readonly SentenceItem[], index: number): Extreme | null {
  const item = items[index]
  if (!item) return null
  const end = rankWords.first.has(item.lower) ? 'first' : rankWords.last.has(item.lower) ? 'last' : null
  return end && {word: item.lower, end, place: {start: item.start, end: item.end}}
}

/** `second`, `21st`. */
function ordinalText(rank: number): string {
  for (const [word, value] of ordinals) if (value === rank) return word
  const [ones, tens] = [rank % 10, Math.floor(rank / 10) % 10]
  const ending = tens === 1 ? 'th' : ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'
  return `${String(rank)}${ending}`
}
