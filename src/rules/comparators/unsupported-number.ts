import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {compareClaims} from '../claim-comparison.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator} from './comparator.js'

/** Holds the values of a restatement against those of its source, whatever they are about. */
export const unsupportedNumber: Comparator = {
  summary: 'Numbers and dates against those of the text that is restated.',
  placeholders: ['text'],
  options: {},
  *checkDocument(document) {
    if (document.source === undefined) return
    const supports = supportFrom(document.source)
    for (const claim of document.claims) {
      if (!isFigure(claim) || supports(claim)) continue
      const main = placeOf(claim)
      yield {
        main,
        related: null,
        values: {text: textAt(main, document)},
        expected: [],
        note: `no value that it could restate is in ${document.source.path}`,
        atMost: null
      }
    }
  }
}

/** From so many different values of one kind on, a source is taken to support any: to try all would take more than linear time. */
const mostValues = 500

/** Whether some claim of a text has the number of a claim, whatever it counts, or a value that goes with its own. */
function supportFrom({claims}: DocumentClaims): (claim: DocumentClaim) => boolean {
  const numbers = new Set<string>()
  const byKind = new Map<string, Map<string, DocumentClaim>>()
  for (const claim of claims) {
    if (claim.amount !== null) numbers.add(claim.amount.number.decimal)
    const kind = kindOf(claim)
    const values = byKind.get(kind) ?? new Map<string, DocumentClaim>()
    byKind.set(kind, values)
    if (values.size < mostValues) values.set(valueOf(claim), claim)
  }
  return (claim) => {
    if (claim.amount !== null && numbers.has(claim.amount.number.decimal)) return true
    const values = byKind.get(kindOf(claim))
    if (values === undefined) return false
    return values.size >= mostValues || values.has(valueOf(claim)) || [...values.values()].some((d) => agree(claim, d))
  }
}

/** What a reader would look up: no "several", no "one of the", no "yesterday". */
function isFigure(claim: DocumentClaim): boolean {
  if (claim.amount !== null) return claim.amount.hedge !== 'indefinite' && Math.abs(claim.amount.number.value) !== 1
  return claim.kind !== 'quantity' && claim.time.relative === null && Object.keys(claim.time.stated).length > 0
}

function agree(a: DocumentClaim, b: DocumentClaim): boolean {
  const comparison = compareClaims(a, b)
  return comparison === 'equal' || comparison === 'compatible'
}

/** Claims of two kinds have no value in common. */
function kindOf({kind, amount, unit}: DocumentClaim): string {
  return amount === null ? (kind === 'quantity' ? kind : 'time') : (unit?.dimension ?? 'count')
}

/** Two claims of one kind with one name have one value. */
function valueOf(claim: DocumentClaim): string {
  if (claim.amount === null) return JSON.stringify(claim.resolved?.parts ?? null)
  const {number, upper, hedge} = claim.amount
  return [number.decimal, upper?.decimal, hedge, claim.unit?.code].join(' ')
}
