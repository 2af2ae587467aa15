import type {DocumentClaim} from './claim.js'
import {changeBetween} from './versions.js'

/** Whether factlint could not make out what a claim is about: a number of nothing, or a date that hangs in the air. */
export function isUnresolved(claim: DocumentClaim): boolean {
  if (claim.kind === 'quantity') return claim.entity === null && claim.event === null && claim.subject === null
  return claim.resolved === null || (claim.kind === 'date' && claim.resolved.parts.year === undefined)
}

/** Counts the unresolved claims of the versions of a text. A class, since it keeps the count: only claims that come or go are asked. */
export class UnresolvedCount {
  #claims: readonly DocumentClaim[] = []
  #count = 0

  of(claims: readonly DocumentClaim[]): number {
    const {start, before, now} = changeBetween(this.#claims, claims)
    const gone = this.#claims.slice(start, before).filter(isUnresolved).length
    this.#count += claims.slice(start, now).filter(isUnresolved).length - gone
    this.#claims = claims
    return this.#count
  }
}
