import type {ClaimProfile} from './alignment-profile.js'
import type {ClaimIndex, Partners} from './claim-index.js'
import {claimsBefore, type DocumentClaims} from './document-claims.js'
import type {IndexedBlock} from './indexed-block.js'
import type {IndexedClaim} from './partner-finder.js'
import {replaced, replacedNumbers, shiftBehind, type Change} from './versions.js'

/** What an index tells of each claim, by its place. */
export type ClaimTables = Pick<ClaimIndex, 'profiles' | 'partners' | 'sentenceStart' | 'sentenceEnd' | 'values'>

const empty = new Int32Array()
export const noTables: ClaimTables = {
  profiles: [],
  partners: [],
  sentenceStart: empty,
  sentenceEnd: empty,
  values: empty
}

/** How a version is other than the one before. */
export interface NextVersion {
  /** The blocks that stand where it has changed. */
  readonly blocks: readonly IndexedBlock[]
  /** Where its claims have changed. */
  readonly change: Change
  /** The claims whose profiles or partners may be others. */
  readonly touched: readonly IndexedClaim[]
}

/** The tables of the next version; those of the last are as they were. */
export function nextTables(last: ClaimTables, {blocks, change, touched}: NextVersion): ClaimTables {
  const profiles: (ClaimProfile | null)[] = []
  const partners: Partners[number][] = []
  const [values, starts, ends]: [number[], number[], number[]] = [[], [], []]
  for (const block of blocks)
    for (const sentence of block?.sentences ?? []) {
      const first = change.start + profiles.length
      for (const [i, claim] of sentence.claims.entries()) {
        profiles.push(claim?.profile ?? null)
        partners.push(claim?.partners ?? none)
        values.push(sentence.values[i] ?? 0)
        starts.push(first)
        ends.push(first + sentence.said.length)
      }
    }
  const by = shiftBehind(change)
  const tables = {
    profiles: replaced(last.profiles, change, profiles),
    partners: replaced(last.partners, change, partners),
    values: replacedNumbers(last.values, change, values),
    sentenceStart: replacedNumbers(last.sentenceStart, change, starts, by),
    sentenceEnd: replacedNumbers(last.sentenceEnd, change, ends, by)
  }
  for (const {index, profile, partners: others} of touched) {
    tables.profiles[index] = profile
    tables.partners[index] = others
  }
  return tables
}

const none: Partners[number] = []

/**
 * Where the claims of a version have changed.
 *
 * @param blocks All of its blocks.
 * @param change Where they have changed.
 * @param by How many claims more it has than the one before.
 */
export function changeOfClaims(blocks: DocumentClaims['blocks'], change: Change, by: number): Change {
  const [start, now] = [claimsBefore(blocks, change.start), claimsBefore(blocks, change.now)]
  return {start, before: now - by, now}
}
