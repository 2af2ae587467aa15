import {isYearStated} from '../claims/claim-surroundings.js'
import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims, ReadText} from '../claims/document-claims.js'
import {dayOfWriting} from '../claims/assemble-document.js'
import type {ReferenceText} from '../claims/reference-text.js'
import {textAt} from './claim-place.js'
import {compareClaims} from './claim-comparison.js'
import {findForms} from './forms.js'
import {findTopics} from './topics.js'

/**
 * What parts two texts:
 *
 * - `same-words`: they are no contradiction, whatever they resolve to: "our Monday column";
 * - `other-day`: "this year" and "on Tuesday" hold for the day of writing, and are compared where both texts have the same;
 * - `no-name`: in files that are only to agree, "the film" here and "the film" there are two films, unless a name ties them;
 * - `other-occasion`: two titles with a year each are of two: "The Boat Race 1962", "The Boat Race 1954";
 * - `form`: sentences that two texts share word for word but for their values are one that each fills in: "Part 4 of a series";
 * - `other-state`: a fact tells how a thing is, and the text how it was before or has become: "had put the cost at $38 million".
 */
export type ApartReason = 'same-words' | 'other-day' | 'no-name' | 'other-occasion' | 'form' | 'other-state'

/**
 * Why what two texts say cannot be held against each other, though one text saying both would contradict itself; null where it can.
 * The claims are of one document that all texts were read into.
 */
export type TextsApart = (a: DocumentClaim, b: DocumentClaim) => ApartReason | null

/**
 * Tell what parts the claims of some texts.
 *
 * @param texts In the order of their blocks in `document`.
 */
export function textsApart(texts: readonly (ReadText | ReferenceText)[], document: DocumentClaims): TextsApart {
  const numberOf = texts.flatMap((text, number) => text.blocks.map(() => number))
  const days = texts.map(dayOfWriting)
  const occasions = occasionsOf(texts, document)
  const areOfForm = findForms(document, numberOf)
  const mayBeOfOneThing = findTopics(texts, document, numberOf)
  return (a, b) => {
    const [x, y] = [numberOf[a.block] ?? 0, numberOf[b.block] ?? 0]
    const [one, other] = [occasions[x], occasions[y]]
    if (one && other && compareClaims(one, other) === 'disjoint') return 'other-occasion'
    if (isOfCorpus(texts[x]) && !mayBeOfOneThing(a, b)) return 'no-name'
    if (haveSameWords(a, b, document)) return 'same-words'
    if (areOfForm(a, b)) return 'form'
    if (isFact(texts[x]) && b.scope.update) return 'other-state'
    return (isOfItsDay(a) || isOfItsDay(b)) && (days[x] === null || days[x] !== days[y]) ? 'other-day' : null
  }
}

function isOfCorpus(text: ReadText | ReferenceText | undefined): boolean {
  return text !== undefined && 'role' in text && text.role === 'corpus'
}

function isFact(text: ReadText | ReferenceText | undefined): boolean {
  return text !== undefined && 'role' in text && text.role === 'facts'
}

/** The year in the title of each text; null where there is none. */
function occasionsOf(texts: readonly ReadText[], {claims}: DocumentClaims): readonly (DocumentClaim | null)[] {
  let first = 0
  return texts.map(({blocks}) => {
    const kind = blocks[0]?.block.kind
    const isTitled = kind === 'title' || kind === 'heading'
    const year = isTitled ? claims.find((d) => d.block === first && isYearStated(d)) : null
    first += blocks.length
    return year ?? null
  })
}

function haveSameWords(a: DocumentClaim, b: DocumentClaim, document: DocumentClaims): boolean {
  return textAt(a, document).toLowerCase() === textAt(b, document).toLowerCase()
}

/** "yesterday", "this year", "Tuesday": a time that its words alone do not tell. */
function isOfItsDay(claim: DocumentClaim): boolean {
  if (claim.kind !== 'date' && claim.kind !== 'time') return false
  const {stated, relative} = claim.time
  return relative !== null || (claim.kind === 'date' && stated.month === undefined && stated.weekday !== undefined)
}
