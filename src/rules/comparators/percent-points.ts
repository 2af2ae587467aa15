import {isPercentage, isPoints, type DocumentQuantity} from '../../claims/quantity-kinds.js'
import {sentenceItems} from '../../claims/sentence-items.js'
import {toldAmount} from '../../claims/told-amount.js'
import {toldChanges, type ToldChange} from '../../claims/told-change.js'
import {divide, scale, subtract, type Interval} from '../../values/interval.js'
import {bandText, roundedText} from '../../values/number-text.js'
import {areApart} from '../../values/written-band.js'
import {claimBand} from '../claim-band.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import type {Comparator, Observation} from './comparator.js'

/** Holds the change between two percentages against them: a percentage of them, or points. */
export const percentPoints: Comparator = {
  summary:
    'The change between two percentages against both: told in percent where points are meant, or in other points.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      if (
        sentence.claims.length < 3 ||
        !sentence.claims.some((d) => isPercentage(d)) ||
        !sentence.text.includes('from')
      )
        continue
      const {prose} = sentence
      const read = sentenceItems(sentence)
      for (const change of toldChanges(read)) {
        const told = isPercentage(change.from) ? toldAmount(read.items, change) : null
        const found = told && observe(change, told, prose)
        if (found) yield found
      }
    }
  }
}

function observe(change: ToldChange, told: DocumentQuantity, prose: string): Observation | null {
  const [before, after, stated] = [endBand(change.from, change.to), endBand(change.to, change.from), claimBand(told)]
  if (!before || !after || !stated || before.min <= 0) return null
  const isRise = change.to.amount.number.value >= change.from.amount.number.value
  const points = isRise ? subtract(after, before) : subtract(before, after)
  const fitsPoints = !areApart(points, inPoints(stated, told))
  if (
    isPercentage(told) ? !fitsPoints || !areApart(relativeChange(before, after), stated) : fitsPoints || !isPoints(told)
  )
    return null
  const [x, y] = [change.from.amount.number.value, change.to.amount.number.value]
  const difference = Math.abs(y - x)
  const way = isRise ? 'rise' : 'fall'
  const relative = isPercentage(told) ? ` of ${roundedText((100 * difference) / x)}%, or` : ''
  const observation = disagree({
    main: told,
    related: {
      block: told.block,
      start: Math.min(change.from.start, change.to.start),
      end: Math.max(change.from.end, change.to.end)
    },
    calculation: `from ${roundedText(x)}% to ${roundedText(y)}% is a ${way}${relative} of ${pointsText(roundedText(difference))}`,
    stated: `${prose.slice(told.start, told.end)} (${bandText(stated)})`,
    note: '',
    atMost: isPercentage(told) ? 'warning' : null
  })
  // The text has the right number and the wrong word: that alone is to be put right.
  const {number} = told.amount
  const expected = prose.slice(told.start, number.start) + pointsText(prose.slice(number.start, number.end))
  return isPercentage(told) ? {...observation, expected: [expected]} : observation
}

function pointsText(number: string): string {
  return `${number} ${/^(?:1|one)$/i.test(number) ? 'percentage point' : 'percentage points'}`
}

/** Beside "3.5%", "3%" is 3.0%: an end is as precise as the finer one of both. */
function endBand(end: DocumentQuantity, other: DocumentQuantity): Interval | null {
  const {number} = end.amount
  const ulp = Math.min(number.ulp, other.amount.number.ulp)
  return claimBand({...end, amount: {...end.amount, number: {...number, ulp}}})
}

/** What a change of points can stand for in percentage points; a basis point is a hundredth of one. */
function inPoints(band: Interval, told: DocumentQuantity): Interval {
  return isPoints(told) ? scale(band, told.unit?.factor ?? 1) : band
}

/** The change as a percentage of what it began from. */
function relativeChange(before: Interval, after: Interval): Interval {
  const ratio = divide(after, before)
  const [low, high] = [100 * (ratio.min - 1), 100 * (ratio.max - 1)]
  return low >= 0 ? {...ratio, min: low, max: high} : {...ratio, min: -high, max: -low}
}
