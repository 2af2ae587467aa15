import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {listedItems} from '../../claims/listed-items.js'
import {isCount, type DocumentQuantity} from '../../claims/quantity-kinds.js'
import {itemAt, sentenceItems, type SentenceItem} from '../../claims/sentence-items.js'
import {listWords} from '../../lexicons/arithmetic.js'
import {describeWord} from '../../lexicons/word.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import {itemsOfListBehind} from '../list-behind.js'
import {acrossBlocks, type Comparator, type Observation} from './comparator.js'

/** Holds the number of things that a list is said to have against the list. */
export const countOfList: Comparator = {
  summary:
    'The number of things that a list is said to have against the list: in the sentence, or in the bullets below it.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      if (!/[:(—–]/.test(sentence.text)) continue
      for (const {claim, items, opening} of countsOfLists(sentence)) {
        const found = opening < items.length - 1 && againstSentence(claim, items, opening, sentence.prose)
        if (found) yield found
      }
    }
  },
  checkAcross: acrossBlocks({
    gather: (sentences) =>
      sentences.filter(({text}) => opens.has(text.charAt(text.length - 1))).flatMap(countsBeforeLists),
    *check(counts, document) {
      for (const claim of counts) {
        const found = againstBullets(claim, document)
        if (found) yield found
      }
    }
  })
}

/** The numbers of things that are listed behind the sentence. */
function countsBeforeLists(sentence: ClaimSentence): readonly DocumentQuantity[] {
  return [...countsOfLists(sentence)].filter((d) => d.opening === d.items.length - 1).map((d) => d.claim)
}

/** What a list stands behind. */
const opens = new Set([':', '(', '—', '–'])

/** A number of things, and the item of the mark behind which they are listed. */
interface CountOfList {
  readonly claim: DocumentQuantity
  readonly items: readonly SentenceItem[]
  readonly opening: number
}

function* countsOfLists(sentence: ClaimSentence): Iterable<CountOfList> {
  // "Five things that made my heart grow three sizes:" has either of them.
  if (!sentence.claims.some(isCounted) || sentence.claims.filter(isCount).length !== 1) return
  const {items, claimAt} = sentenceItems(sentence)
  for (const at of claimAt) {
    const claim = items[at]?.claim
    const opening = isCounted(claim) && isOutright(items, at) ? openingBehind(items, at) : -1
    if (isCount(claim) && opening >= 0) yield {claim, items, opening}
  }
}

/** A longer list is not counted out: "300 pupils: boys and girls". */
const mostCounted = 12

/** `three countries`: a small number of things, named right behind it. */
function isCounted(claim: SentenceItem['claim'] | undefined): claim is DocumentQuantity {
  if (!isCount(claim) || claim.entity?.found !== 'behind' || claim.role === 'part') return false
  const {hedge, upper, number} = claim.amount
  return (
    hedge === null &&
    upper === null &&
    number.value >= 2 &&
    number.value <= mostCounted &&
    describeWord(lastWord(claim)).isPlural
  )
}

function lastWord({entity}: DocumentQuantity): string {
  return entity?.text.toLowerCase().split(' ').at(-1) ?? ''
}

/** Not "one of three", "the other two", "any two", "two more". */
function isOutright(items: readonly SentenceItem[], at: number): boolean {
  return !listWords.notAll.has(itemAt(items, at - 1)) && !listWords.notAll.has(itemAt(items, at - 2))
}

/** How many words may stand between the noun and the colon: "three goals for the coming year:". */
const mostBetween = 5

/** Item of the mark behind which the list begins; -1 where none follows the noun, or a verb stands between. */
function openingBehind(items: readonly SentenceItem[], at: number): number {
  for (let index = at + 1; index <= at + 1 + mostBetween; index++) {
    const item = items[index]
    if (!item) return -1
    if (item.lower === ':') return index
    if (/^[(—–]$/.test(item.lower)) return index === at + 1 ? index : -1
    if (isCopula(items, index)) continue
    const {class: known, endsLikeVerb} = describeWord(item.lower)
    if (item.claim?.kind === 'quantity' || (!item.claim && !/^\p{L}/u.test(item.lower))) return -1
    if (known === 'auxiliary' || known === 'modal' || known === 'coordinator' || known === 'subordinator') return -1
    if ((known === 'verb' || endsLikeVerb) && !isNoun(items, index)) return -1
  }
  return -1
}

/** "Our four priorities are:", "three countries are involved:". */
function isCopula(items: readonly SentenceItem[], index: number): boolean {
  const isBe = (at: number) => listWords.copulas.has(itemAt(items, at))
  if (isBe(index)) return itemAt(items, index + 1) === ':' || itemAt(items, index + 2) === ':'
  return isBe(index - 1) && itemAt(items, index + 1) === ':'
}

/** `to a good start`, `goals to reach`: behind an article or a "to" it tells of nothing that was done. */
function isNoun(items: readonly SentenceItem[], index: number): boolean {
  return [1, 2].some((step) => {
    const before = itemAt(items, index - step)
    return before === 'to' || describeWord(before).class === 'determiner'
  })
}

function againstSentence(
  claim: DocumentQuantity,
  items: readonly SentenceItem[],
  opening: number,
  prose: string
): Observation | null {
  const list = listedItems(items, opening, prose)
  const stated = claim.amount.number.value
  if (!list || list.counts.length === 0 || list.counts.includes(stated)) return null
  const [fewest, most] = [Math.min(...list.counts), Math.max(...list.counts)]
  const head = claim.entity?.head ?? ''
  if (stated < fewest && (list.mayBeFewer || listWords.places.has(head))) return null
  if (stated > most && list.mayBeMore && !listWords.abstract.has(head)) return null
  const [from, to] = [items[list.from]?.start ?? claim.end, items[list.to - 1]?.end ?? claim.end]
  return observe(claim, {block: claim.block, start: from, end: to}, most, prose)
}

function againstBullets(claim: DocumentQuantity, document: DocumentClaims): Observation | null {
  const {blocks} = document
  const list = itemsOfListBehind(blocks, claim.block)
  const stated = claim.amount.number.value
  if (!list || list.counts.includes(stated)) return null
  const last = blocks[list.lastBlock]?.block
  const place = {block: list.lastBlock, start: 0, end: last?.prose.length ?? 0}
  return observe(claim, place, list.counts[0] ?? 0, blocks[claim.block]?.block.prose ?? '')
}

function observe(
  claim: DocumentQuantity,
  list: NonNullable<Observation['related']>,
  count: number,
  prose: string
): Observation {
  const {number} = claim.amount
  return disagree({
    main: claim,
    related: list,
    calculation: `the list has ${String(count)}`,
    stated: prose.slice(number.start, claim.end),
    note: '',
    atMost: 'warning'
  })
}
