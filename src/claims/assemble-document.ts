import {formatIsoDay, parseIsoDay, type CalendarDay} from '../values/calendar.js'
import {resolveTime} from '../values/date-resolution.js'
import type {PartialDate} from '../values/partial-date.js'
import type {ResolvedTime} from '../values/temporal.js'
import type {Block} from '../text/block.js'
import {placeClaim} from './assemble-claim.js'
import type {Claim, DocumentClaim, Subject} from './claim.js'
import {dateline} from './dateline.js'
import type {BlockReading, DocumentBlock, DocumentClaims, ReadBlock, ReadText} from './document-claims.js'
import {haveSameInOrder} from './short-lists.js'
import {SubjectResolver, type ResolvedSubject} from './subject-resolution.js'
import {commonEnds, counterparts} from './versions.js'

/**
 * The document stage of several texts as one: claims and named things have one numbering, and each text keeps its own day of
 * writing.
 *
 * @returns The path and the day of writing of the last text, with the blocks and claims of all.
 */
export function assembleTexts(texts: readonly ReadText[]): DocumentClaims {
  return new DocumentAssembler().assemble(texts)
}

/** ISO date on which a text was written; null where nothing tells. */
export function dayOfWriting(text: ReadText): string | null {
  const day = writtenDay(text)
  return day && formatIsoDay(day)
}

function writtenDay({blocks, dates}: ReadText): CalendarDay | null {
  return parseIsoDay(dates.asOf) ?? dateline(blocks) ?? parseIsoDay(dates.lastResort ?? null)
}

/** Where a block stands in its document. */
interface BlockPlace {
  /** Index of the block. */
  readonly block: number
  /** Index of its first claim. */
  readonly claim: number
}

/**
 * Assembles the versions of a text one after the other: what a block says is resolved anew only where the block, the day of writing
 * or the names before it have changed. Claims that only stand elsewhere are moved and not copied, so a version is good until the next. A
 * class, since it keeps what it has told.
 */
export class DocumentAssembler {
  #last: Version = nothingYet

  assemble(texts: readonly ReadText[]): DocumentClaims {
    const days = texts.map(dayOfWriting)
    const last = haveSameInOrder(days, this.#last.days) ? this.#last : nothingYet
    const reads = texts.flatMap((d) => d.blocks)
    const changed = texts.length === 1 ? changesBetween(last.reads, reads) : null
    const {blocks, claims} =
      changed && nameTheSame(last.reads, reads, changed)
        ? renewed(last, reads, changed)
        : resolved(counterparts(last.blocks, reads, byReading), texts, days)
    this.#last = {days, reads, blocks, claims}
    return {path: texts.at(-1)?.path ?? '', blocks, claims, writtenOn: days.at(-1) ?? null}
  }
}

/** One version of the texts. */
interface Version extends Pick<DocumentClaims, 'blocks' | 'claims'> {
  readonly days: readonly (string | null)[]
  readonly reads: readonly ReadBlock[]
}

const nothingYet: Version = {days: [], reads: [], blocks: [], claims: []}

/** The blocks of a version from `start` on, up to `end`, that are not those of the version before, which has as many blocks. */
interface Changes {
  readonly start: number
  readonly end: number
}

/** Null where the two have other numbers of blocks. */
function changesBetween(before: readonly ReadBlock[], now: readonly ReadBlock[]): Changes | null {
  if (before.length !== now.length) return null
  const {start, end} = commonEnds(before, now, Object.is)
  return {start, end: now.length - end}
}

/** Whether all claims of the changed blocks are about whom they were about, and so are those behind them. */
function nameTheSame(before: readonly ReadBlock[], now: readonly ReadBlock[], {start, end}: Changes): boolean {
  const then = before.slice(start, end)
  return now.slice(start, end).every(({reading}, i) => {
    const last = then[i]?.reading
    return last === reading || (last !== undefined && namesIn(last) === namesIn(reading))
  })
}

/** A version in which all claims are about whom they were about. */
function renewed(
  last: Version,
  reads: readonly ReadBlock[],
  {start, end}: Changes
): Pick<Version, 'blocks' | 'claims'> {
  const day = parseIsoDay(last.days[0] ?? null)
  const [blocks, claims] = [last.blocks.slice(), last.claims.slice()]
  for (let index = start; index < end; index++) {
    const [read, known] = [reads[index], last.blocks[index]]
    if (read === undefined || known === undefined) continue
    const told = known.reading === read.reading ? known : undefined
    const place = {block: index, claim: known.claims[0]?.index ?? 0}
    const block = placed(read, {last: told, place, day, subjects: known.claims})
    blocks[index] = block
    for (const claim of block.claims) claims[claim.index] = claim
  }
  return {blocks, claims}
}

/**
 * A version of which nothing is known yet, or in which other things are named.
 *
 * @param told The block of the version before that says what a block says now.
 */
function resolved(
  told: (index: number) => DocumentBlock | undefined,
  texts: readonly ReadText[],
  days: readonly (string | null)[]
): Pick<Version, 'blocks' | 'claims'> {
  const subjects = new SubjectResolver()
  const blocks: DocumentBlock[] = []
  const claims: DocumentClaim[] = []
  for (const [number, text] of texts.entries()) {
    const day = parseIsoDay(days[number] ?? null)
    subjects.beginText()
    for (const read of text.blocks) {
      const block = placed(read, {
        last: told(blocks.length),
        place: {block: blocks.length, claim: claims.length},
        day,
        subjects: read.reading.claims.map((claim) => subjects.resolve(claim, blocks.length))
      })
      blocks.push(block)
      for (const claim of block.claims) claims.push(claim)
    }
  }
  return {blocks, claims}
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

function placed({block, reading}: ReadBlock, {last, place, day, subjects}: Placing): DocumentBlock {
  if (reading.claims.length === 0) return last?.block === block ? last : {block, reading, claims: nothing}
  const saysTheSame =
    last !== undefined &&
    standsAlike(last.block, block) &&
    (subjects === last.claims || last.claims.every((claim, i) => isAbout(claim, subjects[i])))
  if (!saysTheSame) return {block, reading, claims: placeClaims(reading.claims, place, day, subjects)}
  const {claims} = last
  move(claims, place)
  return last.block === block ? last : {block, reading, claims}
}

const nothing: readonly DocumentClaim[] = []

/** All that the subjects of a block's claims, and of those behind it, hang on. */
function namesIn({claims}: BlockReading): string {
  const told = claims.map(({subject, reference, context}) => {
    const {sentence, naming, namingBefore} = context
    return [subject, reference, sentence, naming, namingBefore]
  })
  return JSON.stringify(told)
}

const byReading = {before: ({reading}: ReadBlock) => reading, now: ({reading}: ReadBlock) => reading}

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
    const {subject, thing} = subjects[i] ?? unknown
    const isUndated: boolean = times.length === 0 && dated !== null && dated.context !== claim.context
    const paragraphTime: number | null = isUndated ? (dated?.index ?? null) : null
    const index = place.claim + i
    const placed = placeClaim(claim, {block: place.block, index, resolved, times, subject, thing, paragraphTime})
    if (isDating(placed)) dated = placed
    return placed
  })
}

const unknown: ResolvedSubject = {subject: null, thing: null}

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

/** Have the claims of a block stand where it stands now. */
function move(claims: readonly DocumentClaim[], to: BlockPlace): void {
  const [first] = claims
  const by = to.claim - (first?.index ?? 0)
  if (by === 0 && to.block === first?.block) return
  for (const claim of claims) {
    const place: MovingPlace = claim
    place.block = to.block
    place.index += by
    if (place.times.length > 0) place.times = shifted(place.times, by)
    if (place.paragraphTime !== null) place.paragraphTime += by
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
