import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {spanOf} from '../../rules/claim-place.js'
import type {ReadResult} from '../../service/linter.js'
import type {Amount, Numeral} from '../../values/amount.js'
import type {Interval} from '../../values/interval.js'
import type {Unit} from '../../values/unit.js'
import {jsonHead, jsonItem} from '../json-stream.js'
import {createPointAt, type PointAt} from '../places.js'
import type {ClaimsReporter} from '../reporter.js'
import {scopeTime} from './claim-text.js'

/** Version 1 of the JSON list of claims: one object, one line a file. */
export function createReporter(): ClaimsReporter {
  return {
    begin: () => jsonHead({version: 1}),
    file: (result, index) => Promise.resolve(jsonItem(fileOf(result), index)),
    end: () => '\n ]}\n'
  }
}

function fileOf({source, document}: ReadResult) {
  const pointAt = createPointAt(source.value)
  return {path: source.path, claims: document.claims.map((claim) => claimOf(claim, document, source.value, pointAt))}
}

function claimOf(claim: DocumentClaim, document: DocumentClaims, source: string, pointAt: PointAt) {
  const span = spanOf(claim, document)
  const {line, column} = pointAt(span.start)
  const place = {start: span.start, end: span.end, line, column, text: source.slice(span.start, span.end)}
  const value =
    claim.kind === 'quantity' ? quantityOf(claim.amount, claim.unit, claim, document) : temporalOf(claim, document)
  return {kind: claim.kind, ...place, ...value, ...aboutOf(claim, document)}
}

function quantityOf(amount: Amount, unit: Unit | null, claim: DocumentClaim, document: DocumentClaims) {
  const {number, upper, hedge, interval} = amount
  return {
    // "Hundreds" and "several" state no number, only an interval.
    number: hedge === 'indefinite' ? null : numeralOf(number, claim, document),
    upper: upper === null ? null : numeralOf(upper, claim, document),
    hedge,
    interval: intervalOf(interval),
    unit: unit === null ? null : {code: unit.code, label: unit.label, dimension: unit.dimension}
  }
}

function temporalOf(claim: Exclude<DocumentClaim, {kind: 'quantity'}>, document: DocumentClaims) {
  const {time, resolved, amount, unit} = claim
  return {
    ...(amount === null ? {} : quantityOf(amount, unit, claim, document)),
    timex3: resolved?.timex3 ?? {type: time.type, value: time.fixedTimex3 ?? ''},
    edtf: resolved?.edtf ?? null,
    stated: Object.keys(time.stated),
    inferred: resolved?.inferred ?? {}
  }
}

function aboutOf(claim: DocumentClaim, document: DocumentClaims) {
  const {entity, event, property, subject, reference, role, scope} = claim
  return {
    property,
    entity: entity === null ? null : {text: entity.text, head: entity.head, modifiers: entity.modifiers, of: entity.of},
    event: event === null ? null : {class: event.class, trigger: event.trigger, noun: event.noun},
    subject: subject === null ? null : {text: subject.text, found: subject.found, thing: claim.thing},
    reference: reference?.text ?? null,
    role,
    scope: {
      time: scopeTime(document, claim),
      place: scope.place,
      source: scope.source,
      quoted: scope.quoted,
      negated: scope.negated,
      modality: scope.modality,
      update: scope.update,
      tense: scope.tense
    }
  }
}

function numeralOf({start, end, decimal}: Numeral, {block}: DocumentClaim, document: DocumentClaims) {
  return {...spanOf({block, start, end}, document), value: decimal}
}

/** An end at infinity is null: JSON has no infinity. */
function intervalOf({min, max, minOpen, maxOpen}: Interval) {
  return {min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null, minOpen, maxOpen}
}
