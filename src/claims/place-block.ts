import type {CalendarDay} from '../values/calendar.js'
import {resolveTime} from '../values/date-resolution.js'
import type {PartialDate} from '../values/partial-date.js'
import type {ResolvedTime} from '../values/temporal.js'
import type {Block} from '../text/block.js'
import {placeClaim} from './assemble-claim.js'
import type {Claim, DocumentClaim, Subject} from './claim.js'
import type {DocumentBlock, ReadBlock} from './document-claims.js'
import {haveSameInOrder} from './short-lists.js'
import {resolvedAlone, type ResolvedSubject, type SubjectResolver} from './subject-resolution.js'

/** Where a block stands in its document. */
export interface BlockPlace {
  /** Index of the block. */
  readonly block: number
  /** Index of its first claim. */
  readonly claim: number
}

/** What the version before made of a block, by its place and reading. */
export type BlockBefore = (place: number, read: ReadBlock) => DocumentBlock | undefined

/** Places the blocks of a document, and their claims, one behind the other. A class, since it keeps what it has placed. */
export class BlockPlacer {
  readonly subjects: SubjectResolver
  readonly blocks: DocumentBlock[] = []
  readonly claims: DocumentClaim[] = []
  readonly #start: BlockPlace
  readonly #before: BlockBefore

  constructor(start: BlockPlace, subjects: SubjectResolver, before: BlockBefore) {
    this.#start = start
    this.subjects = subjects
    this.#before = before
  }

  /** Where the next block is to stand. */
  get next(): BlockPlace {
    const {block, claim} = this.#start
    return {block: block + this.blocks.length, claim: claim + this.claims.length}
  }

  /** @param day On which they were written. */
  place(reads: readonly ReadBlock[], day: CalendarDay | null): void {
    for (const read of reads) {
      const place = this.next
      const subjects = read.reading.claims.map((claim) => this.subjects.resolve(claim, place.block))
      const block = placed(read, {last: this.#before(place.block, read), place, day, subjects})
      this.blocks.push(block)
      for (const claim of block.claims) this.claims.push(claim)
    }
  }
}

/** What the document makes of a block with claims. */
interface Placing {
  /** The block in the version before. */
  readonly last: DocumentBlock | undefined
  readonly place: BlockPlace
  readonly day: CalendarDay | null
  /** Whom each claim is about. */
  readonly subjects: readonly ResolvedSubject[]
}

/** A block in its document: the one of the version before, where nothing about it has changed. */
function placed({block, reading}: ReadBlock, {last, place, day, subjects}: Placing): DocumentBlock {
  if (reading.claims.length === 0) return last?.block === block ? last : {block, reading, claims: nothing}
  const saysTheSame =
    last !== undefined && standsAlike(last.block, block) && last.claims.every((claim, i) => isAbout(claim, subjects[i]))
  if (!saysTheSame) return {block, reading, claims: placeClaims(reading.claims, place, day, subjects)}
  const {claims} = last
  const [first] = claims
  if (first) moveClaims(claims, {block: place.block - first.block, claim: place.claim - first.index})
  return last.block === block ? last : {block, reading, claims}
}

const nothing: readonly DocumentClaim[] = []

function placeClaims(
  claims: readonly Claim[],
  place: BlockPlace,
  writtenOn: CalendarDay | null,
  subjects: readonly ResolvedSubject[]
): readonly DocumentClaim[] {
  let narrative: PartialDate | null = null
  let dated: DocumentClaim | null = null
  return claims.map((claim, i) => {
    const resolved: ResolvedTime | null = resolve(claim, writtenOn, narrative)
    if (resolved && claim.kind === 'date') narrative = resolved.parts
    const times = shifted(claim.scope.times, place.claim)
    const {subject, thing} = subjects[i] ?? resolvedAlone(null)
    const isUndated: boolean = times.length === 0 && dated !== null && dated.context !== claim.context
    const paragraphTime: number | null = isUndated ? (dated?.index ?? null) : null
    const index = place.claim + i
    const placed = placeClaim(claim, {block: place.block, index, resolved, times, subject, thing, paragraphTime})
    if (isDating(placed)) dated = placed
    return placed
  })
}

function resolve(claim: Claim, writtenOn: CalendarDay | null, narrative: PartialDate | null): ResolvedTime | null {
  if (claim.kind === 'quantity') return null
  return resolveTime(claim.time, {writtenOn, tense: claim.scope.tense, narrative})
}

/** Whether a date sets the time of what follows in its paragraph: one of the calendar, told as a time and not in a name. */
function isDating(claim: DocumentClaim): boolean {
  return claim.kind === 'date' && claim.role === 'level' && Object.keys(claim.time.stated).length > 0
}

function shifted(indices: readonly number[], by: number): readonly number[] {
  return indices.length === 0 || by === 0 ? indices : indices.map((d) => d + by)
}

/** What changes of a claim when text before it comes or goes. */
interface MovingPlace {
  block: number
  index: number
  times: readonly number[]
  paragraphTime: number | null
}

/** Have claims stand so many blocks, and claims, further on. */
export function moveClaims(claims: readonly DocumentClaim[], by: BlockPlace): void {
  if (by.block === 0 && by.claim === 0) return
  for (const claim of claims) {
    const place: MovingPlace = claim
    place.block += by.block
    place.index += by.claim
    if (place.times.length > 0) place.times = shifted(place.times, by.claim)
    if (place.paragraphTime !== null) place.paragraphTime += by.claim
  }
}

function isAbout(claim: DocumentClaim, now: ResolvedSubject | undefined): boolean {
  return now !== undefined && claim.thing === now.thing && areSame(claim.subject, now.subject)
}

function areSame(a: Subject | null, b: Subject | null): boolean {
  if (a === b) return true
  return a !== null && b !== null && a.found === b.found && a.text === b.text && haveSameInOrder(a.words, b.words)
}

/** Whether two blocks stand in the document in one way. The numbers of lists and tables only tell one from another. */
function standsAlike(a: Block, b: Block): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || a.quoteDepth !== b.quoteDepth || !haveSameInOrder(a.section, b.section)) return false
  if (a.list?.item !== b.list?.item || a.list?.ordered !== b.list?.ordered) return false
  if (a.cell === null || b.cell === null) return a.cell === b.cell
  const [x, y] = [a.cell, b.cell]
  return x.row === y.row && x.column === y.column && x.columnHeader === y.columnHeader && x.rowHeader === y.rowHeader
}
