import {isPercentage, type DocumentQuantity} from '../claims/quantity-kinds.js'
import {scale, type Interval} from '../values/interval.js'
import {writtenBand} from '../values/written-band.js'

/** Shares in words are rounder than they sound: "a third" of 36 in 100, "half" of 46. */
const looseWords = 0.1

/**
 * What a percentage, or a fraction in words, can stand for as a share of one. Words that bound it bound it sharply: "more than
 * half" is never 48%.
 */
export function shareBand(share: DocumentQuantity): Interval | null {
  const {amount} = share
  if (isPercentage(share)) {
    const band = writtenBand(amount, 'share')
    return band && scale(band, 0.01)
  }
  const {min, max} = amount.interval
  if (amount.hedge === 'more-than' || amount.hedge === 'at-least' || amount.hedge === 'less-than')
    return amount.interval
  return {min: min - looseWords * min, max: max + looseWords * max, minOpen: false, maxOpen: false}
}
