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
import {counterparts} from './versions.js'

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
  #blocks: readonly DocumentBlock[] = []
  #days: readonly (string | null)[] = []

  assemble(texts: readonly ReadText[]): DocumentClaims {
    const days = texts.map(dayOfWriting)
    const [only] = texts
    const reads = texts.length === 1 && only ? only.blocks : texts.flatMap((d) => d.blocks)
    const before = haveSameInOrder(days, this.#days) ? this.#blocks : []
    const told = counterparts(before, reads, byReading)
    const namesSubjects = texts.length === 1 && nameTheSame(before, reads)
    const subjects = new SubjectResolver()
    const blocks: DocumentBlock[] = []
    const claims: DocumentClaim[] = []
    for (const [number, text] of texts.entries()) {
      const day = parseIsoDay(days[number] ?? null)
      subjects.beginText()
      for (const read of text.blocks) {
        const index = blocks.length
        const {reading} = read
        const named: readonly ResolvedSubject[] | undefined = namesSubjects ? before[index]?.claims : undefined
        const block =
          reading.claims.length === 0
            ? withoutClaims(read, told(index))
            : placed(read, {
                last: told(index),
                place: {block: index, claim: claims.length},
                day,
                subjects: named ?? reading.claims.map((claim) => subjects.resolve(claim, index))
              })
        blocks.push(block)
        for (const claim of block.claims) claims.push(claim)
      }
    }
    this.#blocks = blocks
    this.#days = days
    return {path: texts.at(-1)?.path ?? '', blocks, claims, writtenOn: days.at(-1) ?? null}
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

function placed({block, reading}: ReadBlock, {last, place, day, subjects}: Placing): DocumentBlock {
  const saysTheSame =
    last !== undefined &&
    standsAlike(last.block, block) &&
    (subjects === last.claims || last.claims.every((claim, i) => isAbout(claim, subjects[i])))
  if (!saysTheSame) return {block, reading, claims: placeClaims(reading.claims, place, day, subjects), told: {}}
  const {claims, told} = last
  move(claims, place)
  return last.block === block ? last : {block, reading, claims, told}
}

/** Whether two versions have block by block the same names in the same places, so that all claims are about whom they were about. */
function nameTheSame(before: readonly DocumentBlock[], now: readonly ReadBlock[]): boolean {
  if (before.length !== now.length) return false
  return now.every(({reading}, i) => {
    const last = before[i]?.reading
    return last === reading || (last !== undefined && namesIn(last) === namesIn(reading))
  })
}

/** All that the subjects of a block's claims, and of those behind it, hang on. */
function namesIn({claims}: BlockReading): string {
  const told = claims.map(({subject, reference, context}) => {
    const {sentence, naming, namingBefore} = context
    return [subject, reference, sentence, naming, namingBefore]
  })
  return JSON.stringify(told)
}

const byReading = {before: ({reading}: ReadBlock) => reading, now: ({reading}: ReadBlock) => reading}

const nothing: readonly DocumentClaim[] = []
const nothingTold = {}

function withoutClaims({block, reading}: ReadBlock, last: DocumentBlock | undefined): DocumentBlock {
  return last?.block === block ? last : {block, reading, claims: nothing, told: nothingTold}
}

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
