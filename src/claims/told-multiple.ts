import {changeWords} from '../lexicons/arithmetic.js'
import type {Interval} from '../values/interval.js'
import type {DocumentClaim} from './claim.js'
import {itemAt, type SentenceItem} from './sentence-items.js'
import type {ToldChange} from './told-change.js'

/** How many times something became what it was: "doubled", "more than tripled", "halved", "a fourfold increase". */
export interface ToldMultiple {
  /** UTF-16 offsets in the block's prose, the end exclusive. */
  readonly start: number
  readonly end: number
  /** What it can stand for; a "threefold increase" is one to three times as much, or by three times. */
  readonly bands: readonly Interval[]
}

/** How far from the ends of the change the multiple may stand: "doubled the number of guards from 10 to 20". */
const reach = 6
/** Nobody says "doubled" of 2.3 times alone, but of 1.9 and 2.2 many do. */
const loose = 0.15
/** "Nearly doubled" may be 1.6 times. */
const looseNearly = 0.25

/** The multiple by which a sentence says that something changed, beside both of its ends. */
export function toldMultiple(items: readonly SentenceItem[], {first, last}: ToldChange): ToldMultiple | null {
  for (let at = first - 2; at >= Math.max(0, first - 2 - reach); at--) {
    const item = items[at]
    const found = item && multipleAt(item)
    if (found) return found
    if (!item || item.claim?.kind === 'quantity' || changeWords.breaks.has(item.lower)) break
    // "tripled, from 10 to 30", "tripled, rising from 10 to 30"
    const isLink = item.lower === ',' && (at === first - 2 || isChangeWord(itemAt(items, at + 1)))
    if (!item.claim && !isLink && !/^[\p{L}'-]+$/u.test(item.lower)) break
  }
  const opened = /^[,(—–]$/.test(itemAt(items, last + 1)) && /^an?$/.test(itemAt(items, last + 2))
  const behind = opened ? items[last + 3] : undefined
  return behind?.claim ? multipleAt(behind) : null
}

function isChangeWord(lower: string): boolean {
  return changeWords.up.has(lower) || changeWords.down.has(lower)
}

function multipleAt({lower, claim, start, end}: SentenceItem): ToldMultiple | null {
  if (changeWords.halves.has(lower)) return {start, end, bands: [around(0.5)]}
  if (claim?.kind !== 'quantity' || claim.property !== 'multiple') return null
  const bands = bandsOf(claim)
  return {start, end, bands: claim.entity?.found === 'behind' ? [...bands, ...bands.map(onTop)] : bands}
}

function bandsOf({amount}: Extract<DocumentClaim, {kind: 'quantity'}>): readonly Interval[] {
  const {number, hedge, interval} = amount
  switch (hedge) {
    case null:
      return [around(number.value)]
    case 'nearly':
      return [{min: number.value * (1 - looseNearly), max: number.value, minOpen: false, maxOpen: false}]
    case 'about':
      return [{...interval, min: interval.min - loose * number.value, max: interval.max + loose * number.value}]
    default:
      return [interval]
  }
}

function around(value: number): Interval {
  return {min: value * (1 - loose), max: value * (1 + loose), minOpen: false, maxOpen: false}
}

/** An increase by three times ends at four times. */
function onTop(band: Interval): Interval {
  return {...band, min: band.min + 1, max: band.max + 1}
}
