import {isPercentage, type DocumentQuantity} from '../../claims/quantity-kinds.js'
import {sentenceItems} from '../../claims/sentence-items.js'
import {toldAmount} from '../../claims/told-amount.js'
import {toldChanges, type ToldChange} from '../../claims/told-change.js'
import {toldMultiple, type ToldMultiple} from '../../claims/told-multiple.js'
import {divide, type Interval} from '../../values/interval.js'
import {bandText, roundedText} from '../../values/number-text.js'
import {areApart} from '../../values/written-band.js'
import {claimBand} from '../claim-band.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import type {Comparator, Observation} from './comparator.js'

/** Holds the percentage, or the multiple, of a change against its two ends. */
export const percentChange: Comparator = {
  summary: 'The percentage, or the multiple, of a change against its two ends.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      if (sentence.claims.length < 2 || !sentence.text.includes('from')) continue
      const {prose} = sentence
      const read = sentenceItems(sentence)
      const changes = toldChanges(read)
      for (const change of changes) {
        if (isPercentage(change.from)) continue
        const multiple = toldMultiple(read.items, change)
        const found = multiple
          ? againstMultiple(change, multiple, prose)
          : againstPercentage(change, toldAmount(read.items, change), prose)
        if (found) yield found
      }
    }
  }
}

function againstPercentage(change: ToldChange, told: DocumentQuantity | null, prose: string): Observation | null {
  const ratio = ratioOf(change)
  const stated = isPercentage(told) ? claimBand(told) : null
  if (!told || !ratio || !stated) return null
  const isRise = change.to.amount.number.value >= change.from.amount.number.value
  const percent = isRise
    ? {...ratio, min: 100 * (ratio.min - 1), max: 100 * (ratio.max - 1)}
    : {...ratio, min: 100 * (1 - ratio.max), max: 100 * (1 - ratio.min)}
  if (!areApart(percent, stated)) return null
  const exact = 100 * Math.abs(change.to.amount.number.value / change.from.amount.number.value - 1)
  return disagree({
    main: told,
    related: placeOfEnds(change),
    calculation: `from ${number(change.from, prose)} to ${number(change.to, prose)} is a ${isRise ? 'rise' : 'fall'} of ${roundedText(exact)}%`,
    stated: `${prose.slice(told.start, told.end)} (${bandText(stated)})`,
    note: '',
    atMost: null
  })
}

function againstMultiple(change: ToldChange, multiple: ToldMultiple, prose: string): Observation | null {
  const ratio = ratioOf(change)
  if (!ratio || multiple.bands.some((band) => !areApart(ratio, band))) return null
  const [x, y] = [change.from.amount.number.value, change.to.amount.number.value]
  return disagree({
    main: {block: change.from.block, start: multiple.start, end: multiple.end},
    related: placeOfEnds(change),
    calculation: `${number(change.to, prose)} is ${roundedText(y / x)} times ${number(change.from, prose)}`,
    stated: `"${prose.slice(multiple.start, multiple.end)}"`,
    note: '',
    atMost: null
  })
}

/** How many times the first value the second one is; null where the first may be nothing. */
function ratioOf({from, to}: ToldChange): Interval | null {
  const [x, y] = [claimBand(from), claimBand(to)]
  return x && y && x.min > 0 && y.min >= 0 ? divide(y, x) : null
}

function placeOfEnds({from, to}: ToldChange) {
  return {block: from.block, start: Math.min(from.start, to.start), end: Math.max(from.end, to.end)}
}

function number({amount}: DocumentQuantity, prose: string): string {
  return prose.slice(amount.number.start, amount.number.end)
}
