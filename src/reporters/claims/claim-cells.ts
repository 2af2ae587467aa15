import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {spanOf} from '../../rules/claim-place.js'
import type {Amount} from '../../values/amount.js'
import type {PartialDate} from '../../values/partial-date.js'
import {oneLine} from '../cells.js'
import type {PointAt} from '../places.js'
import {scopeTime} from './claim-text.js'

/** What was not understood. */
export const unknown = '?'

/** One claim in words, a column each. */
export interface ClaimCells {
  readonly place: string
  readonly kind: string
  readonly text: string
  readonly value: string
  readonly entity: string
  readonly event: string
  readonly subject: string
  readonly scope: string
}

/** Tell one claim in words. */
export function claimCells(
  claim: DocumentClaim,
  document: DocumentClaims,
  source: string,
  pointAt: PointAt
): ClaimCells {
  const span = spanOf(claim, document)
  const {line, column} = pointAt(span.start)
  const {event, subject} = claim
  return {
    place: `${line}:${column}`,
    kind: claim.property ?? claim.kind,
    text: oneLine(source.slice(span.start, span.end)),
    value: valueOf(claim),
    entity: entityOf(claim),
    event:
      event === null ? unknown : oneLine(event.noun === null ? eventName(event) : `${eventName(event)}, ${event.noun}`),
    subject: subject === null ? unknown : oneLine(subject.text),
    scope: scopeOf(claim, document).join(', ')
  }
}

/** `20`, `over 2,100 mile`, `2020-09-04 (year inferred)` */
function valueOf(claim: DocumentClaim): string {
  if (claim.kind === 'quantity') return amountOf(claim.amount) + (claim.unit === null ? '' : ` ${claim.unit.label}`)
  const value = claim.resolved?.timex3.value ?? claim.time.fixedTimex3
  if (value === null || value === '') return unknown
  const inferred = inferredParts(claim.resolved?.inferred ?? {})
  return inferred.length === 0 ? value : `${value} (${inferred.join(', ')} inferred)`
}

function inferredParts(parts: PartialDate): string[] {
  return Object.entries(parts).flatMap(([part, value]) => (value === undefined ? [] : [part]))
}

/** An amount with what its hedge or its rounding leaves open. */
function amountOf({number, upper, interval: {min, max, minOpen, maxOpen}}: Amount): string {
  if (min === max) return plainNumber(min)
  if (min === -Infinity && max === Infinity) return unknown
  if (max === Infinity) return `${minOpen ? 'over' : 'at least'} ${plainNumber(min)}`
  if (min === -Infinity) return `${maxOpen ? 'under' : 'at most'} ${plainNumber(max)}`
  const range = `${plainNumber(min)}–${plainNumber(max)}`
  return upper === null ? `${plainNumber(number.value)} (${range})` : range
}

/** `2,100`; what no double holds exactly is rounded. */
export function plainNumber(value: number): string {
  return Math.abs(value) < 1e15 ? value.toLocaleString('en-US', {maximumSignificantDigits: 15}) : value.toPrecision(4)
}

/** `soldier [Indian]`; a date has no entity of its own. */
function entityOf(claim: DocumentClaim): string {
  const {entity} = claim
  if (entity === null) return claim.kind === 'quantity' ? unknown : ''
  const modifiers = entity.modifiers.length === 0 ? '' : ` [${entity.modifiers.join(' ')}]`
  return oneLine(entity.head + modifiers)
}

/** `death (dead)`; a trigger that says no more than the class is left out. */
function eventName(event: NonNullable<DocumentClaim['event']>): string {
  return event.trigger === event.class ? event.class : `${event.class} (${event.trigger})`
}

/** What is special about where a claim holds: nothing for a plain level, stated as a fact by the text itself. */
function scopeOf(claim: DocumentClaim, document: DocumentClaims): string[] {
  const {tense} = claim.scope
  return [...scopeWords(claim, document), ...(tense === null ? [] : [tense])]
}

/** The same without the tense. */
export function scopeWords(claim: DocumentClaim, document: DocumentClaims): string[] {
  const {role, scope} = claim
  const time = scopeTime(document, claim)
  return [
    ...(role === 'level' ? [] : [role]),
    ...(time === null ? [] : [`when ${oneLine(time)}`]),
    ...(scope.source === null ? [] : [`says ${oneLine(scope.source)}`]),
    ...(scope.quoted ? ['quoted'] : []),
    ...(scope.negated ? ['negated'] : []),
    ...(scope.modality === 'fact' ? [] : [scope.modality]),
    ...(scope.update ? ['update'] : [])
  ]
}
