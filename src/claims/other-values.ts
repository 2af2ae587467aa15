import {compareAmounts} from '../values/amount-comparison.js'
import {compareDates} from '../values/date-comparison.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'

/** Whether a claim beside `a` says the same of the same thing as a claim beside `b`. */
export function hasEqualOtherValue(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  return visitEqual(a, b, index, () => true)
}

/** How many claims beside `a` say the same of the same thing as a claim beside `b`. */
export function countEqualOtherValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): number {
  if (isAlone(a, index) || isAlone(b, index)) return 0
  let count = 0
  visitEqual(a, b, index, () => {
    count++
    return false
  })
  return count
}

/** Whether it is the only claim of its sentence. */
function isAlone({index}: DocumentClaim, {sentenceStart, sentenceEnd}: ClaimIndex): boolean {
  return (sentenceEnd[index] ?? 0) - (sentenceStart[index] ?? 0) === 1
}

/**
 * Whether the sentences of two claims differ in another value as well, of which each has one of its kind: "$1.3 billion in 2019" and
 * "$1.5 billion in 2020" are two things, and neither is wrong.
 */
export function haveOtherValuesApart(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  if (isAlone(b, index)) return false
  const {sentenceStart, sentenceEnd, document, values} = index
  for (let i = sentenceStart[a.index] ?? 0; i < (sentenceEnd[a.index] ?? 0); i++) {
    const own = document.claims[i]
    if (own === undefined || isOfKind(own, a)) continue
    const other = onlyOfKind(own, b, index)
    if (other === null || isOfKind(other, b) || onlyOfKind(other, b, index) !== other) continue
    const arePaired = onlyOfKind(own, a, index) === own && onlyOfKind(other, a, index) === own
    if (arePaired && areApart(own, other, values)) return true
  }
  return false
}

/** Whether two values cannot both be true: "last year" may be 2022, and "nearly $2 billion" is "$1.9 billion". */
function areApart(a: DocumentClaim, b: DocumentClaim, values: Int32Array): boolean {
  if (values[a.index] === values[b.index]) return false
  if (a.amount !== null && b.amount !== null) return compareAmounts(a.amount, a.unit, b.amount, b.unit) === 'disjoint'
  return a.resolved === null || b.resolved === null || compareDates(a.resolved, b.resolved) === 'disjoint'
}

/** Two counts of one thing, or two measures in one unit: of one thing, where both name what they are of. */
function isOfKind(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.kind !== b.kind || a.unit?.code !== b.unit?.code) return false
  return a.entity?.head === b.entity?.head || (a.unit !== null && (a.entity === null || b.entity === null))
}

/** The claim of a claim's kind in the sentence of another; null for none or several. */
function onlyOfKind(
  claim: DocumentClaim,
  {index: place}: DocumentClaim,
  {sentenceStart, sentenceEnd, document}: ClaimIndex
): DocumentClaim | null {
  let only: DocumentClaim | null = null
  for (let i = sentenceStart[place] ?? 0; i < (sentenceEnd[place] ?? 0); i++) {
    const other = document.claims[i]
    if (other === undefined || !isOfKind(claim, other)) continue
    if (only !== null) return null
    only = other
  }
  return only
}

/** Whether the value of a claim stands in the sentence of another one, in the same unit. */
export function statesValueOf(
  claim: DocumentClaim,
  other: DocumentClaim,
  {sentenceStart, sentenceEnd, values}: ClaimIndex
): boolean {
  for (let i = sentenceStart[other.index] ?? 0; i < (sentenceEnd[other.index] ?? 0); i++)
    if (i !== other.index && values[i] === values[claim.index]) return true
  return false
}

/** The values of the claims of one document, numbered. */
export interface ValueTable {
  /** Number of the value of each claim, in its unit; equal values have one number; by claim index. */
  readonly values: Int32Array
  /** How many sentences state a value; by its number. */
  readonly uses: readonly number[]
  /** Numbers of the values that more or fewer sentences state than in the version before. */
  readonly recounted: readonly number[]
}

/** Counts the values of sentences that come and go. A class, since it keeps what it has counted. */
export class ValueCounts {
  /** By unit, and by amount or time: made into one key, they would be one more string for each claim. */
  readonly #numbers = new Map<string, Map<string, number>>()
  /** How many sentences state a value; by its number. */
  readonly uses: number[] = []
  /** How many stated each value that was counted since the last call of {@link settle}, before it was. */
  readonly #before = new Map<number, number>()
  #size = 0

  /** The numbers of the values of a sentence's claims. */
  numbered(claims: readonly DocumentClaim[]): readonly number[] {
    return claims.map((claim) => this.#numberOf(claim))
  }

  #numberOf(claim: DocumentClaim): number {
    const unit = unitKey(claim)
    let ofUnit = this.#numbers.get(unit)
    if (!ofUnit) this.#numbers.set(unit, (ofUnit = new Map<string, number>()))
    const value = plainValue(claim)
    let number = ofUnit.get(value)
    if (number === undefined) ofUnit.set(value, (number = this.#size++))
    return number
  }

  /** Count the values of a sentence, `by` 1 or -1. */
  count(numbers: readonly number[], by: 1 | -1): void {
    for (const [i, number] of numbers.entries()) {
      if (numbers.indexOf(number) !== i) continue
      const uses = this.uses[number] ?? 0
      if (!this.#before.has(number)) this.#before.set(number, uses)
      this.uses[number] = uses + by
    }
  }

  /** The values that more or fewer sentences state than at the last call. */
  settle(): readonly number[] {
    const recounted: number[] = []
    for (const [number, before] of this.#before) if (this.uses[number] !== before) recounted.push(number)
    this.#before.clear()
    return recounted
  }
}

function unitKey({amount, unit}: DocumentClaim): string {
  return amount === null ? 'time' : (unit?.code ?? '')
}

/** The amount, whatever its unit, or the time. */
function plainValue(claim: DocumentClaim): string {
  const {amount, resolved} = claim
  if (amount === null) return resolved === null ? '' : resolved.timex3.value + stepOf(claim)
  return amount.upper === null ? amount.number.decimal : `${amount.number.decimal} ${amount.upper.decimal}`
}

/** What tells "five years ago" from "six years ago" while nobody knows the day of writing; empty once it is known. */
function stepOf(claim: DocumentClaim): string {
  if (claim.kind === 'quantity' || claim.time.relative === null || claim.resolved?.parts.year !== undefined) return ''
  return ` ${claim.time.relative.count}`
}

/**
 * Claims beside `a` that say the same of the same thing as a claim beside `b`: two sentences with the same 20 soldiers dead
 * tell of one event, however they date it.
 */
export function equalOtherValues(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly DocumentClaim[] {
  const found: DocumentClaim[] = []
  visitEqual(a, b, index, (claim) => {
    found.push(claim)
    return false
  })
  return found
}

/** @returns Whether `visit` asked to stop. */
function visitEqual(
  a: DocumentClaim,
  b: DocumentClaim,
  index: ClaimIndex,
  visit: (claim: DocumentClaim) => boolean
): boolean {
  const {sentenceStart, sentenceEnd, document} = index
  for (let i = sentenceStart[a.index] ?? 0; i < (sentenceEnd[a.index] ?? 0); i++) {
    const own = document.claims[i]
    if (own === undefined || own === a || !isTelling(own)) continue
    for (let j = sentenceStart[b.index] ?? 0; j < (sentenceEnd[b.index] ?? 0); j++) {
      const other = document.claims[j]
      if (other === undefined || other === b || other === own || !saysTheSame(own, other)) continue
      if (visit(own)) return true
      break
    }
  }
  return false
}

/** A count or a measure of something is telling; `one` of anything, a bare number, and a year that many things share are not. */
function isTelling(claim: DocumentClaim): boolean {
  return claim.kind === 'quantity' && (claim.entity !== null || claim.unit !== null) && claim.amount.number.value > 1
}

function saysTheSame(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false
  if (a.amount.number.decimal !== b.amount.number.decimal || a.unit?.code !== b.unit?.code) return false
  if (a.amount.upper?.decimal !== b.amount.upper?.decimal) return false
  return a.unit !== null || a.entity?.head === b.entity?.head
}

/** Far below any written precision. */
const slack = 1e-9

/** Whether two amounts have the same digits in another order of magnitude: $2.1 million, $2.1 billion. */
export function arePowerOfTenApart(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.amount === null || b.amount === null || a.amount.upper !== null || b.amount.upper !== null) return false
  const ratio =
    Math.abs(a.amount.number.value * (a.unit?.factor ?? 1)) / Math.abs(b.amount.number.value * (b.unit?.factor ?? 1))
  const power = Math.log10(ratio)
  return Number.isFinite(power) && Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < slack
}
