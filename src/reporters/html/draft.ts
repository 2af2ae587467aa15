import type {DocumentClaim} from '../../claims/claim.js'
import {spanOf} from '../../rules/claim-place.js'
import type {Finding, SourceSpan} from '../../rules/finding.js'
import type {LintResult} from '../../service/linter.js'
import {createPlaceReader, createPointAt, type PlaceReader, type PointAt} from '../places.js'
import {contextOf, markedText, type Context} from './context.js'

/** A finding with its number on the page, from 1; both its places and its query carry it. */
export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
}

/** One text of a report, with what all parts of the page ask of it. */
export interface Draft extends LintResult {
  readonly path: string
  /** Number of the text in the run, from 0; it begins every id in the text's part of the page. */
  readonly index: number
  readonly numbered: readonly NumberedFinding[]
  readonly reader: PlaceReader
  /** Lines and columns of the text itself. */
  readonly pointAt: PointAt
  /** The findings that have a place exactly where a claim stands, by the claim's index. */
  readonly conflictsOf: (claim: DocumentClaim) => readonly NumberedFinding[]
  /** The claim that stands exactly at a place of the source; null where none does. */
  readonly claimAt: (place: SourceSpan) => DocumentClaim | null
}

/**
 * @param index Number of the text in the run, from 0.
 * @param firstNumber Number of its first finding.
 */
export function createDraft(
  result: LintResult,
  index: number,
  firstNumber: number,
  sourceOf: (path: string) => string | null
): Draft {
  const {path, value} = result.source
  const numbered = result.findings.map((finding, i) => ({number: firstNumber + i, finding}))
  const byStart = new Map<number, NumberedFinding[]>()
  for (const entry of numbered)
    for (const place of placesIn(path, entry.finding))
      byStart.set(place.start, [...(byStart.get(place.start) ?? []), entry])
  const claims = new Map(result.document.claims.map((claim) => [claimSpan(result, claim).start, claim]))
  return {
    ...result,
    path,
    index,
    numbered,
    reader: createPlaceReader(result.source, sourceOf),
    pointAt: createPointAt(value),
    conflictsOf: (claim) => byStart.get(claimSpan(result, claim).start) ?? [],
    claimAt: (place) => {
      const claim = claims.get(place.start)
      return claim !== undefined && claimSpan(result, claim).end === place.end ? claim : null
    }
  }
}

/** The places of a finding in one file, its own first. */
export function placesIn(path: string, finding: Finding): readonly SourceSpan[] {
  return [finding, ...finding.related.filter((d) => d.path === path)]
}

/** Where a claim stands in its source. */
export function claimSpan({document}: Pick<LintResult, 'document'>, claim: DocumentClaim): SourceSpan {
  return spanOf(claim, document)
}

/** The line of a place in the draft itself, from 1. */
export function lineAt(draft: Draft, offset: number): number {
  return draft.pointAt(offset).line
}

/** Id of a line of the text as it is shown. */
export function lineId(draft: Draft, line: number): string {
  return `t${draft.index}-l${line}`
}

/** Id of a row of the ledger. */
export function rowId(draft: Draft, claim: DocumentClaim): string {
  return `t${draft.index}-c${claim.index}`
}

/** Id of a query. */
export function queryId(number: number): string {
  return `q${number}`
}

/** A claim inside its sentence, as a reader sees it: without markup. */
export function claimContext(draft: Draft, claim: DocumentClaim): Context {
  return sentenceContext(draft, [claim])
}

/** Claims of one sentence inside it, in the order of the text. */
export function sentenceContext({document}: Draft, claims: readonly DocumentClaim[]): Context {
  const [first] = claims
  const read = document.blocks[first?.block ?? -1]
  const prose = read?.block.prose ?? ''
  const sentence = read?.reading.sentences[first?.context.sentence ?? -1] ?? {start: 0, end: prose.length}
  return contextOf(prose, claims, sentence)
}

/** The words at a place, without markup where a claim stands there; empty when its file can no longer be read. */
export function wordsAt(draft: Draft, place: SourceSpan & {readonly path: string}): string {
  const claim = place.path === draft.path ? draft.claimAt(place) : null
  if (claim !== null) return markedText(claimContext(draft, claim))
  return draft.reader.sourceOf(place.path)?.slice(place.start, place.end) ?? ''
}
