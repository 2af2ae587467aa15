import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

/** A relation between two claims that a rule may require or exclude, by name. */
export interface Relation {
  readonly summary: string
  readonly holds: (a: DocumentClaim, b: DocumentClaim, document: DocumentClaims) => boolean
}

export const relationNames = [
  'same-entity', 'same-event', 'same-subject', 'same-unit', 'same-role', 'compatible-scope', 'same-times', 'compatible-modifiers',
  'part-of', 'different-source', 'different-time', 'later-update', 'change-and-level', 'quoted-differently'
] as const

export type RelationName = (typeof relationNames)[number]

/** Stands in until the predicates are written: the same head or event, everything else unrelated. */
export function relation(name: RelationName): Relation {
  return {
    summary: name,
    holds: (a, b) =>
      name === 'same-entity' ? a.entity !== null && a.entity.head === b.entity?.head
      : name === 'same-event' ? a.event !== null && a.event.class === b.event?.class
      : name.startsWith('same') || name.startsWith('compatible')
  }
}
