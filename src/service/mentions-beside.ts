import {speakOfOneThing} from '../claims/alignment.js'
import {assembleTexts} from '../claims/assemble-document.js'
import {eachPair} from '../claims/claim-index.js'
import {indexClaims} from '../claims/claim-indexer.js'
import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import type {ReferenceText} from '../claims/reference-text.js'
import {spanOf} from '../rules/claim-place.js'
import type {SourceSpan} from '../rules/finding.js'
import {findTopics} from '../rules/topics.js'

/** A claim's place in another text. */
export interface MentionBeside extends SourceSpan {
  readonly path: string
}

/**
 * Where other texts of a corpus tell what the claims of a text tell, whether they agree or not.
 *
 * @returns The places for a claim of `document`, in the order of the texts.
 */
export function mentionsBeside(
  document: DocumentClaims,
  others: readonly ReferenceText[]
): (claim: DocumentClaim) => readonly MentionBeside[] {
  if (others.length === 0) return () => []
  const texts = [...others, {path: document.path, blocks: document.blocks, dates: {asOf: document.writtenOn}}]
  const all = assembleTexts(texts)
  const numberOf = texts.flatMap((text, number) => text.blocks.map(() => number))
  const first = all.claims.length - document.claims.length
  const index = indexClaims(all, () => true, first)
  const mayBeOfOneThing = findTopics(texts, all, numberOf)
  const found = new Map<number, MentionBeside[]>()
  eachPair({claims: all.claims, partners: index.partners}, (other, own) => {
    if (!mayBeOfOneThing(other, own) || !speakOfOneThing(other, own, index)) return
    const places = found.get(own.index - first) ?? []
    found.set(own.index - first, places)
    places.push({path: texts[numberOf[other.block] ?? -1]?.path ?? '', ...spanOf(other, all)})
  })
  return (claim) => found.get(claim.index) ?? []
}
