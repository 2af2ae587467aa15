import {formatIsoDay, parseIsoDay, type CalendarDay} from '../values/calendar.js'
import {dateline} from './dateline.js'
import {claimsBefore, type DocumentClaims, type ReadBlock, type ReadText} from './document-claims.js'
import {BlockPlacer, moveClaims, type BlockBefore} from './place-block.js'
import {haveSameInOrder} from './short-lists.js'
import {changedSections, isSameStanding, readSections, tellTheSame, type Section} from './sections.js'
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
    const last = this.#last && haveSameInOrder(days, this.#last.days) ? this.#last : nothingYet
    const [text, ...others] = texts
    const assembled =
      text && others.length === 0 ? nextVersion(last, text.blocks, days[0] ?? null) : together(last, texts, days)
    this.#last = {days, ...assembled}
    const {blocks, claims} = assembled
    return {path: texts.at(-1)?.path ?? '', blocks, claims, writtenOn: days.at(-1) ?? null}
  }
}

interface Assembled extends Pick<DocumentClaims, 'blocks' | 'claims'> {
  readonly reads: readonly ReadBlock[]
  /** None for several texts. */
  readonly sections: readonly Section[]
}

/** One version of the texts. */
interface Version extends Assembled {
  readonly days: readonly (string | null)[]
}

const nothingYet: Version = {days: [], reads: [], blocks: [], claims: [], sections: []}

/** Several texts as one. */
function together(last: Version, texts: readonly ReadText[], days: readonly (string | null)[]): Assembled {
  const reads = texts.flatMap((d) => d.blocks)
  const subjects = new SubjectResolver()
  const blockBefore = blocksBefore(last, changeBetween(last.reads, reads))
  const placer = new BlockPlacer({block: 0, claim: 0}, subjects, blockBefore)
  for (const [number, {blocks}] of texts.entries()) {
    subjects.beginText()
    placer.place(blocks, parseIsoDay(days[number] ?? null))
  }
  const {blocks, claims} = placer
  return {reads, blocks, claims, sections: []}
}

/**
 * The next version of one text. It is read from the beginning of the section that has changed to its end, and on from there only where
 * others are named in it than before, or spoken of at its end.
 */
function nextVersion(last: Version, reads: readonly ReadBlock[], writtenOn: string | null): Assembled {
  const change = changeBetween(last.reads, reads)
  const {first, end, from, to} = changedSections(last.sections, change)
  const [start, before, toNow] = [
    claimsBefore(last.blocks, from),
    claimsBefore(last.blocks, to),
    to + shiftBehind(change)
  ]
  const subjects = new SubjectResolver()
  for (const {tellings} of last.sections.slice(0, first)) subjects.learn(tellings)
  subjects.resumeAt(from, last.sections[first]?.opening ?? null)
  const placer = new BlockPlacer({block: from, claim: start}, subjects, blocksBefore(last, change))
  const day = parseIsoDay(writtenOn)
  const sections = readSections(reads.slice(from, toNow), day, placer)
  const behind = last.sections.slice(end)
  const replacedSections = last.sections.slice(first, end)
  if (!tellTheSame(replacedSections, sections) || !isSameStanding(subjects.standingAt(toNow), behind[0])) {
    sections.push(...readSections(reads.slice(toNow), day, placer))
    return {
      reads,
      blocks: last.blocks.slice(0, from).concat(placer.blocks),
      claims: last.claims.slice(0, start).concat(placer.claims),
      sections: last.sections.slice(0, first).concat(sections)
    }
  }
  const ofClaims = {start, before, now: start + placer.claims.length}
  moveClaims(last.claims.slice(before), {block: shiftBehind(change), claim: shiftBehind(ofClaims)})
  return {
    reads,
    blocks: replaced(last.blocks, {start: from, before: to}, placer.blocks),
    claims: replaced(last.claims, ofClaims, placer.claims),
    sections: last.sections.slice(0, first).concat(sections, behind)
  }
}

/** The block of the version before that says what a block says now, by its place and reading. */
function blocksBefore({blocks}: Assembled, change: Change): BlockBefore {
  const between = new Map(blocks.slice(change.start, change.before).map((d) => [d.reading, d]))
  return (place, {reading}) => {
    if (place < change.start) return blocks[place]
    return place < change.now ? between.get(reading) : blocks[place - shiftBehind(change)]
  }
}
