import type {DocumentQuantity} from '../claims/quantity-kinds.js'
import type {Interval} from '../values/interval.js'
import {writtenBand} from '../values/written-band.js'

/** What the number of a claim can stand for, in the claim's own unit; null where it names none, as `dozens` does. */
export function claimBand({amount, unit}: DocumentQuantity): Interval | null {
  return writtenBand(amount, unit === null ? 'count' : unit.dimension === 'ratio' ? 'share' : 'measure')
}
