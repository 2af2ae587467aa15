import {formatIsoDay, parseIsoDay, type CalendarDay} from '../values/calendar.js'
import type {DocumentClaim} from './claim.js'
import {dateline} from './dateline.js'
import type {DocumentBlock, DocumentClaims, ReadBlock, ReadText} from './document-claims.js'
import {moveClaims, placed} from './place-block.js'
import {haveSameInOrder} from './short-lists.js'
import {subjectsOfChange, type NamedBefore} from './subject-changes.js'
import {SubjectResolver} from './subject-resolution.js'
import {changeBetween, replaced, shiftBehind, type Change} from './versions.js'

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

/**
 * Assembles the versions of a text one after the other: what a block says is resolved anew only where the block, the day of writing
 * or the names before it have changed. Claims that only stand elsewhere are moved and not copied, so a version is good until the next. A
 * class, since it keeps what it has told.
 */
export class DocumentAssembler {
  #last: Version | null = null

  assemble(texts: readonly ReadText[]): DocumentClaims {
    const days = texts.map(dayOfWriting)
    const [first, ...others] = texts
    const reads = first && others.length === 0 ? first.blocks : texts.flatMap((d) => d.blocks)
    const last = this.#last && haveSameInOrder(days, this.#last.days) ? this.#last : null
    const alike = last && others.length === 0 ? renewed(last, reads) : null
    const assembled = alike ?? resolved(last, reads, texts, days)
    this.#last = {days, reads, ...assembled}
    const {blocks, claims} = assembled
    return {path: texts.at(-1)?.path ?? '', blocks, claims, writtenOn: days.at(-1) ?? null}
  }
}

interface Assembled extends Pick<DocumentClaims, 'blocks' | 'claims'> {
  /** Whether something in it goes by a name. */
  readonly isName: NamedBefore['isName']
}

/** One version of the texts. */
interface Version extends Assembled {
  readonly days: readonly (string | null)[]
  readonly reads: readonly ReadBlock[]
}

/** The block of the version before that says what a block says now, by its place and reading. */
type BlockBefore = (place: number, read: ReadBlock) => DocumentBlock | undefined

function blocksBefore({blocks}: Assembled, change: Change): BlockBefore {
  const between = new Map(blocks.slice(change.start, change.before).map((d) => [d.reading, d]))
  return (place, {reading}) => {
    if (place < change.start) return blocks[place]
    return place < change.now ? between.get(reading) : blocks[place - shiftBehind(change)]
  }
}

/** The next version, where all claims of other blocks are about whom they were about; else null. */
function renewed(last: Version, reads: readonly ReadBlock[]): Assembled | null {
  const change = changeBetween(last.reads, reads)
  const subjects = subjectsOfChange(last, reads, change)
  if (subjects === null) return null
  const day = parseIsoDay(last.days[0] ?? null)
  const [start, before] = [claimsBefore(last, change.start), claimsBefore(last, change.before)]
  const blockBefore = blocksBefore(last, change)
  const claims: DocumentClaim[] = []
  const blocks = reads.slice(change.start, change.now).map((read, i) => {
    const place = {block: change.start + i, claim: start + claims.length}
    const block = placed(read, {last: blockBefore(place.block, read), place, day, subjects: subjects[i] ?? []})
    claims.push(...block.claims)
    return block
  })
  const ofClaims = {start, before, now: start + claims.length}
  moveClaims(last.claims.slice(before), {block: shiftBehind(change), claim: shiftBehind(ofClaims)})
  return {
    blocks: replaced(last.blocks, change, blocks),
    claims: replaced(last.claims, ofClaims, claims),
    isName: last.isName
  }
}

/** How many claims stand before a block. */
function claimsBefore({blocks}: Assembled, place: number): number {
  const last = blocks
    .slice(0, place)
    .findLast((d) => d.claims.length > 0)
    ?.claims.at(-1)
  return last === undefined ? 0 : last.index + 1
}

/** A version of which nothing is known yet, or in which others are named. */
function resolved(
  last: Version | null,
  reads: readonly ReadBlock[],
  texts: readonly ReadText[],
  days: readonly (string | null)[]
): Assembled {
  const subjects = new SubjectResolver()
  const blockBefore = last && blocksBefore(last, changeBetween(last.reads, reads))
  const blocks: DocumentBlock[] = []
  const claims: DocumentClaim[] = []
  for (const [number, text] of texts.entries()) {
    const day = parseIsoDay(days[number] ?? null)
    subjects.beginText()
    for (const read of text.blocks) {
      const block = placed(read, {
        last: blockBefore?.(blocks.length, read),
        place: {block: blocks.length, claim: claims.length},
        day,
        subjects: read.reading.claims.map((claim) => subjects.resolve(claim, blocks.length))
      })
      blocks.push(block)
      for (const claim of block.claims) claims.push(claim)
    }
  }
  return {blocks, claims, isName: (words) => subjects.isName(words)}
}
