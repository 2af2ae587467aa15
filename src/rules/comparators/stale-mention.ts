import {alignmentSum} from '../../claims/alignment.js'
import type {ClaimIndex} from '../../claims/claim-index.js'
import {indexClaims} from '../../claims/claim-indexer.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {followClaims, type RevisedClaim} from '../../claims/revision.js'
import type {TemporalValue} from '../../values/temporal.js'
import {compareClaims} from '../claim-comparison.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator} from './comparator.js'

/** Holds the values that an edit left alone against those that it changed: the headline was mended, the caption forgotten. */
export const staleMention: Comparator = {
  summary: 'Mentions of a value that an edit changed elsewhere, against the version before the edit.',
  placeholders: ['text', 'old', 'changed'],
  options: {},
  *checkDocument(document) {
    if (document.previous === undefined) return
    const followed = followClaims(document.previous, document)
    const changes = followed.filter((d) => d.isEdited && isOtherValue(d))
    if (changes.length === 0) return
    const index = indexClaims(document.previous)
    const mentionsOf = unchangedByValue(followed, index)
    const told = new Set<DocumentClaim>()
    for (const change of changes)
      for (const mention of mentionsOf(change.before)) {
        if (told.has(mention.after) || !spokeOfOneThing(change.before, mention.before, index)) continue
        told.add(mention.after)
        const [main, related] = [placeOf(mention.after), placeOf(change.after)]
        const old = textAt(placeOf(change.before), document.previous)
        const [text, changed] = [textAt(main, document), textAt(related, document)]
        yield {
          main,
          related,
          values: {text, old, changed},
          expected: [changed],
          note: `before the edit both said "${old}", of one thing`,
          atMost: null
        }
      }
  }
}

/** Mentions of one value that are looked at for each change: more share it by chance alone. */
const mostMentions = 50

/** The claims that an edit left with the value of another claim. */
function unchangedByValue(
  followed: readonly RevisedClaim[],
  {values}: ClaimIndex
): (claim: DocumentClaim) => readonly RevisedClaim[] {
  const byValue = new Map<number, RevisedClaim[]>()
  for (const revised of followed) {
    const {before, after} = revised
    if (compareClaims(before, after) !== 'equal' || tellsOfChange(after)) continue
    const value = values[before.index] ?? -1
    const same = byValue.get(value)
    if (!same) byValue.set(value, [revised])
    else if (same.length < mostMentions) same.push(revised)
  }
  return (claim) => byValue.get(values[claim.index] ?? -1) ?? []
}

function isOtherValue({before, after}: RevisedClaim): boolean {
  return compareClaims(before, after) === 'disjoint' && !tellsOfChange(after)
}

/** "up from 20": what was so before stays so. */
function tellsOfChange({role, scope}: DocumentClaim): boolean {
  return role === 'from' || role === 'compared' || scope.update
}

/** Whether a value that stood twice was that of one thing. */
function spokeOfOneThing(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  return a.context !== b.context && alignmentSum(a, b, index) + evidenceOfEquality(a) >= 0
}

/** How much it tells that two claims have one value: a tenth as many have it by chance for a further digit, here in logits. */
const perDigit = Math.log(10)

/** Two things have "20" by chance, and seldom "$2.1 million", or one day of the year. More than one further digit proves no more. */
function evidenceOfEquality({amount, time}: DocumentClaim & {readonly time?: TemporalValue}): number {
  if (amount !== null) return amount.number.decimal.replace(/\D/g, '').replace(/^0+|0+$/g, '').length > 1 ? perDigit : 0
  return time?.stated.day === undefined ? 0 : perDigit
}
