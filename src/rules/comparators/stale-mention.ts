import {alignmentSum} from '../../claims/alignment.js'
import {assembleTexts} from '../../claims/assemble-document.js'
import type {ClaimIndex} from '../../claims/claim-index.js'
import {indexClaims} from '../../claims/claim-indexer.js'
import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import type {ReferenceText} from '../../claims/reference-text.js'
import {followClaims, type RevisedClaim} from '../../claims/revision.js'
import type {TemporalValue} from '../../values/temporal.js'
import {textsApart} from '../across-texts.js'
import {compareClaims} from '../claim-comparison.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator, Observation} from './comparator.js'

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
    if (document.corpus) yield* leftBeside(changes, {...document, previous: document.previous}, document.corpus)
  }
}

/** An edited text, and what it was before. */
interface EditedText extends DocumentClaims {
  readonly previous: DocumentClaims
}

/** What other texts of a corpus still say of what an edit changed: the article was mended, the newsletter forgotten. */
function* leftBeside(
  changes: readonly RevisedClaim[],
  {previous, ...document}: EditedText,
  others: readonly ReferenceText[]
): Iterable<Observation> {
  const before = {path: previous.path, blocks: previous.blocks, dates: {asOf: previous.writtenOn}}
  const all = assembleTexts([...others, before])
  const first = all.claims.length - previous.claims.length
  const index = indexClaims(all, () => true, first)
  const apart = textsApart([...others, before], all)
  const textOf = others.flatMap((text) => text.blocks.map((_, block) => ({text, block})))
  const mentionsOf = groupByValue(
    all.claims.slice(0, first).filter((d) => !tellsOfChange(d)),
    index
  )
  /** What each mention that was left is nearest to of all that the edit changed. */
  const nearest = new Map<DocumentClaim, {readonly change: RevisedClaim; readonly alignment: number}>()
  for (const change of changes) {
    const own = all.claims[first + change.before.index]
    if (own === undefined) continue
    for (const mention of mentionsOf(own)) {
      // That both have the same words is what is looked for here.
      if (compareClaims(mention, own) !== 'equal' || !['same-words', null].includes(apart(mention, own))) continue
      const alignment = alignmentSum(mention, own, index)
      if (!isOneThing(own, alignment) || alignment <= (nearest.get(mention)?.alignment ?? -Infinity)) continue
      nearest.set(mention, {change, alignment})
    }
  }
  for (const [mention, {change}] of nearest) {
    const place = textOf[mention.block]
    if (place === undefined) continue
    const related = {...placeOf(mention), block: place.block}
    const old = textAt(change.before, previous)
    yield {
      main: placeOf(change.after),
      related,
      beside: place.text,
      values: {text: textAt(related, place.text), old, changed: textAt(change.after, document)},
      expected: [],
      note: `before the edit both texts said "${old}", of one thing`,
      atMost: null
    }
  }
}

/** Mentions of one value that are looked at for each change: more share it by chance alone. */
const mostMentions = 50

/** The claims that an edit left with the value of another claim. */
function unchangedByValue(
  followed: readonly RevisedClaim[],
  index: ClaimIndex
): (claim: DocumentClaim) => readonly RevisedClaim[] {
  const unchanged = followed.filter(
    ({before, after}) => compareClaims(before, after) === 'equal' && !tellsOfChange(after)
  )
  const revised = new Map(unchanged.map((d) => [d.before, d]))
  const mentionsOf = groupByValue([...revised.keys()], index)
  return (claim) => mentionsOf(claim).flatMap((mention) => revised.get(mention) ?? [])
}

/** Those of some claims that have the value of another claim. */
function groupByValue(
  claims: readonly DocumentClaim[],
  {values}: ClaimIndex
): (claim: DocumentClaim) => readonly DocumentClaim[] {
  const byValue = new Map<number, DocumentClaim[]>()
  for (const claim of claims) {
    const value = values[claim.index] ?? -1
    const same = byValue.get(value)
    if (!same) byValue.set(value, [claim])
    else if (same.length < mostMentions) same.push(claim)
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
  return a.context !== b.context && isOneThing(a, alignmentSum(a, b, index))
}

/** @param alignment Of the claim with one that has its value. */
function isOneThing(claim: DocumentClaim, alignment: number): boolean {
  return alignment + evidenceOfEquality(claim) >= 0
}

/** How much it tells that two claims have one value: a tenth as many have it by chance for a further digit, here in logits. */
const perDigit = Math.log(10)

/** Two things have "20" by chance, and seldom "$2.1 million", or one day of the year. More than one further digit proves no more. */
function evidenceOfEquality({amount, time}: DocumentClaim & {readonly time?: TemporalValue}): number {
  if (amount !== null) return amount.number.decimal.replace(/\D/g, '').replace(/^0+|0+$/g, '').length > 1 ? perDigit : 0
  return time?.stated.day === undefined ? 0 : perDigit
}
