import type {DocumentClaim} from '../claims/claim.js'
import type {ReferenceText} from '../claims/reference-text.js'
import {builtInAligner, type Aligner} from './links.js'

/**
 * What it adds to the logit that two claims of two texts of a corpus speak of one thing, that both are told of one full name. The
 * hero of a book is named on each page: the name is not rare, and ties nothing by itself, nor does "he did" or "she had" beside it.
 */
const weight = 1.5

/** Words of a full name: "SR 100" and "SR 162" are two roads. */
const wordsOfFullName = 2

/** The built-in aligner, with what a full name adds where a claim is held against a text of its corpus. */
export function alignerAcross(referenceOf: readonly ReferenceText[]): Aligner {
  return {
    ...builtInAligner,
    align: (a, b, index, least) => {
      const added = fullNameWeight(a, b, referenceOf)
      return builtInAligner.align(a, b, index, least - added) + added
    }
  }
}

/**
 * Nought, unless the clauses of both claims are about one named thing, and tell the same property of it, or of the same event the same
 * thing counted.
 *
 * @param a Of the other text.
 */
export function fullNameWeight(a: DocumentClaim, b: DocumentClaim, referenceOf: readonly ReferenceText[]): number {
  if (referenceOf[a.block]?.role !== 'corpus' || a.thing === null || a.thing !== b.thing) return 0
  return isByFullName(a) && isByFullName(b) && tellTheSame(a, b) ? weight : 0
}

function isByFullName({subject}: DocumentClaim): boolean {
  return subject !== null && subject.found !== 'near' && subject.words.length >= wordsOfFullName
}

function tellTheSame(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.property !== null && a.property === b.property) return true
  return a.event !== null && a.event.class === b.event?.class && a.entity?.head === b.entity?.head
}
