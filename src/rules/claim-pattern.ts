import type {DocumentClaim} from '../claims/claim.js'
import type {ClaimPattern} from './rule-schema.js'

export type ClaimPredicate = (claim: DocumentClaim) => boolean

/** The claims that a pattern of a rule file means: every field that it gives must hold. */
export function compilePattern(pattern: ClaimPattern): ClaimPredicate {
  const tests = [
    oneOf(pattern.kind, (claim) => claim.kind),
    oneOf(pattern.dimension, dimensionOf),
    oneOf(pattern.property, (claim) => (claim.kind === 'quantity' ? (claim.property ?? 'none') : 'none')),
    oneOf(pattern.role, (claim) => claim.role),
    oneOf(pattern.hedge, (claim) => claim.amount?.hedge ?? 'none'),
    oneOf(pattern.modality, (claim) => claim.scope.modality),
    oneOf(pattern.negated, (claim) => claim.scope.negated),
    oneOf(pattern.quoted, (claim) => claim.scope.quoted),
    eventTest(pattern.event),
    statedTest(pattern.stated)
  ].filter((test) => test !== null)
  return (claim) => tests.every((test) => test(claim))
}

function oneOf<Word extends string | boolean>(
  wanted: Word | readonly Word[] | undefined,
  read: (claim: DocumentClaim) => NoInfer<Word> | null
): ClaimPredicate | null {
  if (wanted === undefined) return null
  const words = new Set<unknown>([wanted].flat())
  return (claim) => words.has(read(claim))
}

/** A claim without a number has no dimension; a number without a unit is a count. */
function dimensionOf(claim: DocumentClaim) {
  if (claim.amount === null) return null
  return claim.unit?.dimension ?? 'count'
}

function eventTest(wanted: ClaimPattern['event']): ClaimPredicate | null {
  switch (wanted) {
    case undefined:
      return null
    case 'any':
      return (claim) => claim.event !== null
    case 'known':
      return (claim) => claim.event?.known === true
    case 'none':
      return (claim) => claim.event === null
  }
}

function statedTest(parts: ClaimPattern['stated']): ClaimPredicate | null {
  if (parts === undefined) return null
  return (claim) => claim.kind !== 'quantity' && parts.every((part) => claim.time.stated[part] !== undefined)
}
