import type {ProseDocument} from '../text/block.js'
import {resolveTime} from '../values/date-resolution.js'
import {formatIsoDay, parseIsoDay, type CalendarDay} from '../values/calendar.js'
import type {PartialDate} from '../values/partial-date.js'
import type {ResolvedTime} from '../values/temporal.js'
import {placeClaim} from './assemble-claim.js'
import type {Claim, DocumentClaim} from './claim.js'
import {dateline} from './dateline.js'
import type {DocumentClaims, ReadBlock} from './document-claims.js'
import type {ReadingOptions} from './extractors/extractor.js'
import {readBlock, type BlockReader} from './read-block.js'
import {SubjectResolver} from './subject-resolution.js'

export interface DocumentOptions extends ReadingOptions {
  /** ISO date of writing given from outside; null when none is. */
  readonly asOf: string | null
  /** ISO date of writing for a text that tells none itself, neither in front matter nor in a dateline. */
  readonly lastResort?: string | null
  /** The block stage; one that remembers may stand in for {@link readBlock}. */
  readonly readBlock?: BlockReader
}

/** Days on which a text may have been written, ISO, by how far they are to be trusted. */
export type WritingDates = Pick<DocumentOptions, 'asOf' | 'lastResort'>

/** The whole reading of a document: the block stage for each block, then the document stage. */
export function readDocument(path: string, prose: ProseDocument, options: DocumentOptions): DocumentClaims {
  return assembleDocument(readText(path, prose, options))
}

/** The block stage of a whole text. */
export function readText(path: string, prose: ProseDocument, options: DocumentOptions): ReadText {
  const read = options.readBlock ?? readBlock
  const blocks =
    prose.frontMatter?.off === true
      ? []
      : prose.blocks.map((block): ReadBlock => ({block, reading: read(block.prose, options)}))
  const {lastResort = null} = options
  return {path, blocks, dates: {asOf: options.asOf ?? prose.frontMatter?.date ?? null, lastResort}}
}

/** A text after the block stage. */
export interface ReadText {
  readonly path: string
  readonly blocks: readonly ReadBlock[]
  /** What is known of its day of writing from outside the prose; where `asOf` is null, a dateline near the top is looked for. */
  readonly dates: WritingDates
}

/** The document stage: claims of all blocks under one numbering, their times resolved against the date of writing. */
export function assembleDocument(text: ReadText): DocumentClaims {
  return assembleTexts([text])
}

/**
 * The document stage of several texts as one: claims and named things have one numbering, and each text keeps its own day of
 * writing.
 *
 * @returns The path and the day of writing of the last text, with the blocks and claims of all.
 */
export function assembleTexts(texts: readonly ReadText[]): DocumentClaims {
  const subjects = new SubjectResolver()
  const claims: DocumentClaim[] = []
  let [firstBlock, path, writtenOn] = [0, '', null as CalendarDay | null] // widened: each text sets its own
  for (const text of texts) {
    path = text.path
    writtenOn = writtenDay(text)
    subjects.beginText()
    addClaims(text, {claims, subjects, firstBlock, writtenOn})
    firstBlock += text.blocks.length
  }
  const [only] = texts
  const blocks = texts.length === 1 && only ? only.blocks : texts.flatMap((d) => d.blocks)
  return {path, blocks, claims, writtenOn: writtenOn && formatIsoDay(writtenOn)}
}

/** ISO date on which a text was written; null where nothing tells. */
export function dayOfWriting(text: ReadText): string | null {
  const day = writtenDay(text)
  return day && formatIsoDay(day)
}

function writtenDay({blocks, dates}: ReadText): CalendarDay | null {
  return parseIsoDay(dates.asOf) ?? dateline(blocks) ?? parseIsoDay(dates.lastResort ?? null)
}

/** What the texts before have come to, for the next one to go on from. */
interface Assembly {
  readonly claims: DocumentClaim[]
  readonly subjects: SubjectResolver
  readonly firstBlock: number
  readonly writtenOn: CalendarDay | null
}

function addClaims({blocks}: ReadText, {claims, subjects, firstBlock, writtenOn}: Assembly): void {
  for (const [offset, {reading}] of blocks.entries()) {
    const block = firstBlock + offset
    const base = claims.length
    let narrative: PartialDate | null = null
    let dated: DocumentClaim | null = null
    for (const claim of reading.claims) {
      const resolved: ResolvedTime | null = resolve(claim, writtenOn, narrative)
      if (resolved && claim.kind === 'date') narrative = resolved.parts
      const times = timesAt(claim.scope.times, base)
      const {subject, thing} = subjects.resolve(claim, block)
      const isUndated: boolean = times.length === 0 && dated !== null && dated.context !== claim.context
      const paragraphTime: number | null = isUndated ? (dated?.index ?? null) : null
      const placed = placeClaim(claim, {block, index: claims.length, resolved, times, subject, thing, paragraphTime})
      claims.push(placed)
      if (isDating(placed)) dated = placed
    }
  }
}

function resolve(claim: Claim, writtenOn: CalendarDay | null, narrative: PartialDate | null): ResolvedTime | null {
  if (claim.kind === 'quantity') return null
  return resolveTime(claim.time, {writtenOn, tense: claim.scope.tense, narrative})
}

/** Whether a date sets the time of what follows in its paragraph: one of the calendar, told as a time and not in a name. */
function isDating(claim: DocumentClaim): boolean {
  return claim.kind === 'date' && claim.role === 'level' && Object.keys(claim.time.stated).length > 0
}

function timesAt(times: readonly number[], base: number): readonly number[] {
  return times.length === 0 ? times : times.map((d) => base + d)
}
