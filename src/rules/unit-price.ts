import {isCount, type DocumentQuantity} from '../claims/quantity-kinds.js'
import type {DocumentClaim} from '../claims/claim.js'
import {itemAt, type SentenceItem} from '../claims/sentence-items.js'
import {singular} from '../lexicons/grammar.js'
import {productWords} from '../lexicons/arithmetic.js'

/** Money, a measure, or either by the piece (`$20 a copy`): what is multiplied by a number of things. */
export function isAmount(claim: DocumentClaim): claim is DocumentQuantity {
  if (claim.kind !== 'quantity' || claim.unit === null || claim.amount.upper !== null) return false
  return claim.unit.dimension !== 'ratio' && claim.unit.dimension !== 'time' && claim.unit.dimension !== 'temperature'
}

/** `30 copies`: things named right behind their number. */
export function isQuantityOfThings(claim: DocumentClaim): claim is DocumentQuantity {
  return isCount(claim) && claim.entity?.found === 'behind' && claim.amount.upper === null
}

/**
 * The last item of the price of one of the things: `$20 each`, `$20 apiece`, `$20 a copy` of copies. Null where the amount at an
 * item is no such price.
 */
export function unitPriceEnd(items: readonly SentenceItem[], at: number, things: DocumentQuantity): number | null {
  const unit = items[at]?.claim?.unit
  const head = things.entity?.head ?? ''
  if (!unit) return null
  if (unit.per !== null) return unit.per === head ? at : null
  if (productWords.each.has(itemAt(items, at + 1))) return at + 1
  const isByName = /^(?:an?|per|each)$/.test(itemAt(items, at + 1)) && singular(itemAt(items, at + 2)) === head
  return isByName ? at + 2 : null
}
