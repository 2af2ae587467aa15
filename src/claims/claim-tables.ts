import type {ClaimProfile} from './alignment-profile.js'
import type {ClaimIndex, Partners} from './claim-index.js'
import type {DocumentClaims} from './document-claims.js'
import type {IndexedBlock} from './indexed-block.js'
import type {IndexedClaim} from './partner-finder.js'
import {replaced, replacedNumbers, type Change} from './versions.js'

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
  readonly document: DocumentClaims
  /** Its blocks, and where they have changed. */
  readonly blocks: readonly IndexedBlock[]
  readonly change: Change
  /** The claims whose profiles or partners may be others. */
  readonly touched: readonly IndexedClaim[]
}

/** The tables of the next version; those of the last are as they were. */
export function nextTables(last: ClaimTables, {document, blocks, change, touched}: NextVersion): ClaimTables {
  const start = claimsBefore(blocks.slice(0, change.start))
  const profiles: (ClaimProfile | null)[] = []
  const partners: Partners[number][] = []
  const [values, starts, ends]: [number[], number[], number[]] = [[], [], []]
  for (const block of blocks.slice(change.start, change.now))
    for (const sentence of block?.sentences ?? []) {
      const first = start + profiles.length
      for (const [i, claim] of sentence.claims.entries()) {
        profiles.push(claim?.profile ?? null)
        partners.push(claim?.partners ?? none)
        values.push(sentence.values[i] ?? 0)
        starts.push(first)
        ends.push(first + sentence.said.length)
      }
    }
  const now = start + profiles.length
  const by = document.claims.length - last.profiles.length
  const ofClaims = {start, before: now - by, now}
  const tables = {
    profiles: replaced(last.profiles, ofClaims, profiles),
    partners: replaced(last.partners, ofClaims, partners),
    values: replacedNumbers(last.values, ofClaims, values),
    sentenceStart: replacedNumbers(last.sentenceStart, ofClaims, starts, by),
    sentenceEnd: replacedNumbers(last.sentenceEnd, ofClaims, ends, by)
  }
  for (const {index, profile, partners: others} of touched) {
    tables.profiles[index] = profile
    tables.partners[index] = others
  }
  return tables
}

const none: Partners[number] = []

function claimsBefore(blocks: readonly IndexedBlock[]): number {
  const last = blocks.findLast((block) => block !== null)?.claims.at(-1)
  return last === undefined ? 0 : last.index + 1
}
