import type {DocumentClaim} from '../../claims/claim.js'

/** Everything a text says of one thing. */
export interface LedgerGroup {
  /** `soldier`, `confrontation`. */
  readonly thing: string
  /** What is told of it: `count`, `length`, `age`, `date`. */
  readonly measure: string
  /** In text order. */
  readonly claims: readonly DocumentClaim[]
}

/** The ledger of a text: things told more than once, those in a conflict first; then all that is told once. */
export interface Ledger {
  readonly groups: readonly LedgerGroup[]
  readonly once: readonly DocumentClaim[]
}

/**
 * Group the claims of a text by what they are about, however far apart they stand. Nothing is left out: who signs a text
 * off ticks every number in it.
 */
export function ledgerOf(claims: readonly DocumentClaim[], isInConflict: (claim: DocumentClaim) => boolean): Ledger {
  const groups = new Map<string, DocumentClaim[]>()
  const once: DocumentClaim[] = []
  for (const claim of claims) {
    const thing = thingOf(claim)
    if (thing === null) {
      once.push(claim)
      continue
    }
    const key = JSON.stringify([thing, measureOf(claim)])
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  const several: LedgerGroup[] = []
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    if (group.length === 1) once.push(first)
    else several.push({thing: thingOf(first) ?? '', measure: measureOf(first), claims: group})
  }
  const weight = (group: LedgerGroup) => (group.claims.some(isInConflict) ? 1 : 0)
  return {
    groups: several.sort((a, b) => weight(b) - weight(a)),
    once: once.sort((a, b) => a.index - b.index)
  }
}

/** What a claim is about; null where that was not made out. */
export function thingOf(claim: DocumentClaim): string | null {
  const {entity, event, subject} = claim
  if (entity !== null) return entity.head
  if (event !== null && (event.noun !== null || event.known)) return event.noun ?? event.class
  return subject?.text ?? null
}

/** What is told of it. */
export function measureOf(claim: DocumentClaim): string {
  if (claim.kind !== 'quantity') return claim.kind
  if (claim.property !== null) return claim.property
  return claim.unit?.dimension ?? 'count'
}
